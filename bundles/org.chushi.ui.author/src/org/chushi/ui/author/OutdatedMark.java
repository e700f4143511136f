package org.chushi.ui.author;

import java.util.List;
import java.util.function.Consumer;

import org.chushi.authoring.Outdated;
import org.chushi.authoring.Problem;
import org.chushi.internal.ui.author.ChangedWords;
import org.chushi.ui.Cell;
import org.chushi.ui.Column;
import org.chushi.ui.Keyboard;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Below the field of one language: that it is out of date, since when, what was changed in the other language, and a button that says
 * it is right still. Takes no room while it is not out of date. UI thread.
 */
public final class OutdatedMark extends Composite {

	private final Look look;
	private final Consumer<Command> run;
	private List<Problem> shown = List.of();

	/** @param run executes a command on the stack of the project */
	public OutdatedMark(Composite parent, Look look, Consumer<Command> run) {
		super(parent, SWT.NONE);
		this.look = look;
		this.run = run;
		setBackground(look.colour(look.ground(parent)));
		setLayout(new Column(look.px(2)));
		Cell.show(this, false);
	}

	/** Of these, those about a text that is out of date; lay out what it is on afterwards. */
	public void show(List<Problem> problems) {
		List<Problem> now = problems.stream().filter(p -> p.outdated().isPresent()).toList();
		if (!now.stream().map(Problem::outdated).toList().equals(shown.stream().map(Problem::outdated).toList())) {
			shown = now;
			build();
		}
	}

	private void build() {
		Keyboard.release(this);
		for (Control old : getChildren()) {
			old.dispose();
		}
		shown.forEach(this::line);
		Cell.show(this, !shown.isEmpty());
	}

	private void line(Problem problem) {
		Outdated.Now now = problem.outdated().orElseThrow();
		Composite words = Parts.worded(this, look, "clock", look.theme().ink(Status.INFO), 18);
		Paragraph says = new Paragraph(words, look, Type.SMALL, look.t(problem.diagnostic().what()), look.theme().ink(Status.INFO));
		String changed = look.t(ChangedWords.of(now.text().was(), now.changed()));
		Paragraph change = new Paragraph(words, look, Type.SMALL, changed, look.theme().mutedInk());
		List.of(says, change).forEach(p -> p.setToolTipText(look.t(ChangedWords.whole(now.text().was(), now.changed()))));
		problem.fixes().forEach(fix -> new LinkButton(words, look, look.t(fix.says()), () -> run.accept(fix.command().get())).icon("check")
				.setLayoutData(Cell.aligned(SWT.LEFT)));
	}
}
