package org.chushi.internal.ui.author;

import java.util.List;
import java.util.function.Consumer;

import org.chushi.authoring.Problem;
import org.chushi.authoring.Project;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Heading;
import org.chushi.ui.Keyboard;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.Row;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;
import org.chushi.ui.SwitchButton;
import org.chushi.ui.Type;
import org.chushi.ui.author.OpenPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Everything the checks say of a pack, each with the way there and what would mend it. */
final class ProblemsPane implements OpenPart {

	/** More are counted: whoever has mended these sees the next. */
	private static final int SHOWN = 60;

	private final Look look;
	private final Project project;
	private final Deeds deeds;
	private final Consumer<Problem> go;
	private final ScrolledPage page;
	private List<Problem> shown = List.of();
	private boolean built;
	/** Whether only what is out of date is shown. */
	private boolean outdated;

	/** @param go shows what a problem is about */
	ProblemsPane(Composite parent, Look look, Project project, Consumer<Problem> go) {
		this.look = look;
		this.project = project;
		this.go = go;
		deeds = new Deeds(project.editing());
		page = new ScrolledPage(parent, look, 860, 16);
		checked();
	}

	@Override
	public void flush() {
		// nothing is typed here
	}

	@Override
	public void focus() {
		page.setFocus();
	}

	@Override
	public void changed() {
		// the checks speak after a pause
	}

	@Override
	public void checked() {
		List<Problem> now = project.known();
		if (!built || !now.equals(shown)) {
			built = true;
			shown = now;
			build();
		}
	}

	private void build() {
		int top = page.position();
		Composite content = page.content();
		Keyboard.release(content);
		for (Control old : content.getChildren()) {
			old.dispose();
		}
		List<Problem> old = shown.stream().filter(p -> p.outdated().isPresent()).toList();
		outdated &= !old.isEmpty();
		List<Problem> wanted = outdated ? old : shown;
		if (shown.isEmpty()) {
			new EmptyState(content, look, "check", look.t(Messages.ProblemsPane_none), look.t(Messages.ProblemsPane_noneWhy));
		} else {
			Composite head = look.column(content, 4);
			new Heading(head, look, Type.HEADING, look.t(Messages.ProblemsPane_count, shown.size()));
			Paragraph.muted(head, look, look.t(Messages.ProblemsPane_why));
			if (!old.isEmpty()) {
				Composite ways = look.row(content, 4);
				way(ways, "list", look.t(Messages.ProblemsPane_all, shown.size()), false);
				way(ways, "clock", look.t(Messages.ProblemsPane_outdated, old.size()), true);
			}
			Card card = new Card(content, look);
			wanted.stream().limit(SHOWN).forEach(problem -> line(card, problem));
			if (wanted.size() > SHOWN) {
				Paragraph.muted(card, look, look.t(Messages.ProblemsPane_more, wanted.size() - SHOWN));
			}
		}
		page.reflow();
		page.position(top);
	}

	private void way(Composite ways, String icon, String words, boolean only) {
		SwitchButton button = new SwitchButton(ways, look, words, () -> {
			outdated = only;
			build();
		});
		button.icon(icon).on(outdated == only);
	}

	private void line(Composite card, Problem problem) {
		Status status = ProblemLines.status(problem.severity());
		Composite row = look.box(card);
		row.setLayout(new Row(look.px(8)).align(SWT.TOP));
		Parts.icon(row, look, problem.outdated().isPresent() ? "clock" : status.icon(), look.theme().ink(status), 18);
		Composite words = look.column(row, 2);
		words.setLayoutData(Cell.growing());
		new Paragraph(words, look, look.t(problem.diagnostic().what()));
		problem.outdated().ifPresent(now -> new Paragraph(words, look, Type.SMALL, look.t(ChangedWords.of(now.text().was(), now.changed())),
				look.theme().mutedInk()).setToolTipText(look.t(ChangedWords.whole(now.text().was(), now.changed()))));
		String remedy = look.t(problem.diagnostic().remedy());
		new Paragraph(words, look, Type.SMALL, problem.diagnostic().where() + (remedy.isBlank() ? "" : " · " + remedy), look.theme().mutedInk());
		Composite ways = look.row(words, 4);
		problem.about().ifPresent(about -> new LinkButton(ways, look, look.t(Messages.ProblemsPane_go), () -> go.accept(problem)).icon("arrow-right"));
		problem.fixes().forEach(fix -> new LinkButton(ways, look, look.t(fix.says()), () -> deeds.run(fix.command().get())).icon("check"));
	}
}
