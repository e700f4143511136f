package org.chushi.internal.ui.author;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chushi.authoring.Problem;
import org.chushi.core.Severity;
import org.chushi.model.Question;
import org.chushi.ui.Cell;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Heading;
import org.chushi.ui.Keyboard;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.chushi.ui.author.PartContext;
import org.chushi.ui.author.QuestionEditor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The form of one question: what all have and what its type has, with what is wrong beside each field. */
final class FormPane {

	private final Look look;
	private final Deeds deeds;
	private final AuthorRoom room;
	private final PartContext context;
	private final ScrolledPage page;
	private Optional<Question> question = Optional.empty();
	private Form form;
	private ProblemLines rest;
	private StatusPill pill;

	FormPane(Composite parent, Look look, Deeds deeds, AuthorRoom room, PartContext context) {
		this.look = look;
		this.deeds = deeds;
		this.room = room;
		this.context = context;
		page = new ScrolledPage(parent, look, 760, 16);
	}

	Composite control() {
		return page;
	}

	Optional<Question> question() {
		return question;
	}

	Form form() {
		return form;
	}

	/** Another question, or none. */
	void show(Optional<Question> other) {
		flush();
		question = other;
		form = null;
		Composite content = page.content();
		Keyboard.release(content);
		for (Control old : content.getChildren()) {
			old.dispose();
		}
		other.ifPresentOrElse(q -> build(content, q), () -> new EmptyState(content, look, "pen", look.t(Messages.FormPane_none),
				look.t(Messages.FormPane_noneNext)));
		page.reflow();
		page.position(0);
	}

	private void build(Composite content, Question of) {
		QuestionEditor editor = room.editors().of(of.eClass());
		Composite head = look.column(content, 4);
		Composite row = look.row(head, 12);
		new Heading(row, look, Type.HEADING, look.t(room.type(of))).setLayoutData(Cell.growing());
		pill = new StatusPill(row, look, Status.GOOD, look.t(Messages.FormPane_sound));
		Paragraph.muted(head, look, look.t(editor.purpose()));
		rest = new ProblemLines(head, look, deeds);
		Desk desk = new Desk(look, deeds, new Fresh(room.ids()), Naming.of(editor.parts()), context::links, context::link, page::reflow);
		form = new Form(of);
		form.build(Parts.card(content, look, Messages.FormPane_asked.text()), desk, CommonParts.before());
		if (!editor.parts().isEmpty()) {
			form.build(Parts.card(content, look, Messages.FormPane_answered.text()), desk, editor.parts());
		}
		form.build(Parts.card(content, look, Messages.FormPane_explained.text()), desk, CommonParts.behind());
		form.build(Parts.card(content, look, Messages.FormPane_about.text()), desk, CommonParts.about());
	}

	/** After a command. */
	void refresh() {
		if (form != null) {
			int top = page.position();
			form.refresh();
			page.reflow();
			page.position(top);
		}
	}

	void flush() {
		if (form != null && !page.isDisposed()) {
			form.flush();
		}
	}

	/**
	 * What the checks say now about the question; what they say twice is shown once.
	 *
	 * @param begun nobody has left it yet: what was not touched is to be filled in, and no mistake
	 */
	void problems(List<Problem> said, boolean begun) {
		if (form == null) {
			return;
		}
		Set<List<Object>> seen = new HashSet<>();
		List<Problem> problems = said.stream().filter(p -> seen.add(List.of(p.diagnostic().what(), p.about(), p.feature()))).toList();
		List<Problem> left = form.problems(problems, begun);
		rest.show(begun ? List.of() : left);
		long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
		if (problems.isEmpty()) {
			pill.show(Status.GOOD, look.t(Messages.FormPane_sound));
		} else if (begun) {
			pill.show(Status.INFO, look.t(Messages.FormPane_unfinished));
		} else {
			pill.show(errors > 0 ? Status.STOP : Status.WAIT, look.t(Messages.FormPane_problems, problems.size()));
		}
		int top = page.position();
		page.reflow();
		page.position(top);
	}

	/** Gives the keyboard to the field that writes this. */
	void reveal(EObject object, Optional<EStructuralFeature> feature) {
		if (form == null || !form.reveal(object, feature)) {
			focus();
		}
	}

	/** What a key does here. */
	Optional<Runnable> key(Event e) {
		return form == null ? Optional.empty() : form.key(e);
	}

	void focus() {
		if (form == null || !form.focus()) {
			page.setFocus();
		}
	}
}
