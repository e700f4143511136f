package org.chushi.internal.ui.author;

import java.util.List;

import org.chushi.authoring.Problem;
import org.chushi.core.Severity;
import org.chushi.ui.Cell;
import org.chushi.ui.Column;
import org.chushi.ui.Keyboard;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.Row;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.chushi.ui.author.OutdatedMark;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What is wrong with the field above, and how to mend it. Takes no room while all is well. */
final class ProblemLines extends Composite {

	private final Look look;
	private final Deeds deeds;
	private List<Problem> shown = List.of();
	private String remark = "";

	ProblemLines(Composite parent, Look look, Deeds deeds) {
		super(parent, SWT.NONE);
		this.look = look;
		this.deeds = deeds;
		setBackground(look.colour(look.ground(parent)));
		setLayout(new Column(look.px(2)));
		Cell.show(this, false);
	}

	/** Lay out the form afterwards. */
	void show(List<Problem> problems) {
		if (!same(problems)) {
			shown = List.copyOf(problems);
			build();
		}
	}

	/** A quiet word of the field itself, while the checks say nothing; empty for none. */
	void remark(String words) {
		if (!remark.equals(words)) {
			remark = words;
			build();
		}
	}

	private boolean same(List<Problem> problems) {
		return problems.stream().map(Problem::diagnostic).toList().equals(shown.stream().map(Problem::diagnostic).toList());
	}

	private void build() {
		Keyboard.release(this);
		for (Control old : getChildren()) {
			old.dispose();
		}
		shown.forEach(this::line);
		if (shown.isEmpty() && !remark.isEmpty()) {
			words(Status.WAIT, remark);
		}
		Cell.show(this, getChildren().length > 0);
	}

	private void line(Problem problem) {
		if (problem.outdated().isPresent()) {
			new OutdatedMark(this, look, deeds::run).show(List.of(problem));
			return;
		}
		Composite words = words(status(problem.severity()), look.t(problem.diagnostic().what()));
		if (!look.t(problem.diagnostic().remedy()).isBlank()) {
			new Paragraph(words, look, Type.SMALL, look.t(problem.diagnostic().remedy()), look.theme().mutedInk());
		}
		problem.fixes().forEach(fix -> new LinkButton(words, look, look.t(fix.says()), () -> deeds.run(fix.command().get()))
				.setLayoutData(Cell.aligned(SWT.LEFT)));
	}

	private Composite words(Status status, String what) {
		Composite row = look.box(this);
		row.setLayout(new Row(look.px(8)).align(SWT.TOP));
		Parts.icon(row, look, status.icon(), look.theme().ink(status), 18);
		Composite words = look.column(row, 0);
		words.setLayoutData(Cell.growing());
		new Paragraph(words, look, Type.SMALL, what, look.theme().ink(status));
		return words;
	}

	static Status status(Severity severity) {
		return switch (severity) {
		case ERROR -> Status.STOP;
		case WARNING -> Status.WAIT;
		case INFO -> Status.INFO;
		};
	}
}
