package org.chushi.internal.ui.author.lessons;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.authoring.Problem;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.core.Severity;
import org.chushi.model.Course;
import org.chushi.model.Lesson;
import org.chushi.model.ModelPackage;
import org.chushi.ui.Cell;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.Heading;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.chushi.ui.author.OpenPart;
import org.chushi.ui.author.PartContext;
import org.chushi.ui.author.PartForm;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A course that is being written. UI thread. */
final class OpenCourse implements OpenPart {

	private static final int WIDTH = 760;
	private static final int TOLD = 3;

	private final PartContext context;
	private final Look look;
	private final Course course;
	private final FileDialogs files;
	private final ScrolledPage page;
	private final Heading title;
	private final PartForm form;
	private final Composite rest;
	private final Composite lessons;
	private boolean begun;
	private List<LessonLine> shown = List.of();

	OpenCourse(Composite parent, PartContext context, Course course, FileDialogs files) {
		this.context = context;
		this.course = course;
		this.files = files;
		look = context.look();
		begun = Texts.of(course.getTitle()).blank();
		page = new ScrolledPage(parent, look, WIDTH, 16);
		Composite head = look.column(page.content(), 4);
		title = new Heading(head, look, Type.HEADING, "");
		Paragraph.muted(head, look, look.t(context.name(course.eClass())) + " · " + context.project().path(course));
		rest = look.column(head, 2);
		Composite card = Parts.card(page.content(), look, Messages.OpenCourse_lessons.text());
		lessons = look.column(card, 2);
		Composite row = look.row(card, 8);
		new SecondaryButton(row, look, look.t(Messages.OpenCourse_add), this::add).icon("plus");
		new SecondaryButton(row, look, look.t(Messages.OpenCourse_handbook), this::handbook).icon("inbox");
		form = context.form(Parts.card(page.content(), look, Messages.OpenCourse_about.text()), course, context.parts(ModelPackage.Literals.COURSE),
				page::reflow);
		changed();
		checked();
	}

	private void add() {
		flush();
		switch (context.project().add(course, ModelPackage.Literals.LESSON, -1)) {
		case Result.Done<EObject> done -> context.show(done.value());
		case Result.Refused<EObject> refused -> context.page().refused(refused);
		}
	}

	private void handbook() {
		flush();
		Optional<Path> file = files.open(page, List.of("docx"));
		file.ifPresent(path -> context.page().use(Messages.OpenCourse_reading.text(), () -> HandbookChoice.read(path),
				choice -> {
					if (!page.isDisposed()) {
						HandbookDialog.open(page, context, course, choice);
					}
				}));
	}

	private void build() {
		List<LessonLine> lines = new ArrayList<>();
		for (Lesson lesson : course.getLessons()) {
			Optional<LessonLine> before = lines.size() < shown.size() ? Optional.of(shown.get(lines.size())) : Optional.empty();
			lines.add(LessonLine.of(context.project(), lesson, before));
		}
		if (lines.equals(shown) && lessons.getChildren().length > 0) {
			return;
		}
		shown = lines;
		for (Control old : lessons.getChildren()) {
			old.dispose();
		}
		if (lines.isEmpty()) {
			Paragraph.muted(lessons, look, look.t(Messages.OpenCourse_none));
		}
		for (int i = 0; i < lines.size(); i++) {
			line(course.getLessons().get(i), i + 1, lines.get(i));
		}
	}

	private void line(Lesson lesson, int number, LessonLine line) {
		Composite row = look.row(lessons, 8);
		new LinkButton(row, look, look.t(Messages.OpenCourse_lesson, number, line.title(), line.minutes()), () -> context.show(lesson)).icon("book");
		Cell.spring(row);
		new StatusPill(row, look, line.even() ? Status.GOOD : Status.WAIT, look.t(line.state()));
	}

	@Override
	public void flush() {
		form.flush();
	}

	@Override
	public void focus() {
		if (!form.focus()) {
			page.setFocus();
		}
	}

	@Override
	public boolean begun(EObject inside) {
		return begun && inside == course;
	}

	@Override
	public void changed() {
		begun &= context.project().dirty();
		Bilingual said = Texts.of(course.getTitle());
		title.text(look.t(said.blank() ? Bilingual.same(String.valueOf(course.getCode())) : said));
		form.refresh();
		build();
		reflow();
	}

	/** What is wrong with a lesson is told in its own editor. */
	@Override
	public void checked() {
		List<Problem> own = context.problems(course).stream().filter(p -> p.about().filter(a -> !within(a)).isPresent()).toList();
		for (Control old : rest.getChildren()) {
			old.dispose();
		}
		List<Problem> left = new ArrayList<>(begun ? form.begun(own) : form.problems(own));
		left.removeIf(p -> p.severity() != Severity.ERROR || p.diagnostic().where().contains(".md"));
		left.stream().limit(TOLD).forEach(p -> new Paragraph(Parts.worded(rest, look, "alert", look.theme().stop(), 20), look,
				look.t(p.diagnostic().what())));
		reflow();
	}

	private boolean within(EObject about) {
		EObject up = about;
		while (up != null && !(up instanceof Lesson)) {
			up = up.eContainer();
		}
		return up != null;
	}

	private void reflow() {
		int top = page.position();
		page.reflow();
		page.position(top);
	}

	@Override
	public void reveal(EObject inside, Optional<EStructuralFeature> feature) {
		if (!form.reveal(inside, feature)) {
			focus();
		}
	}

	@Override
	public Optional<Runnable> key(Event event) {
		return form.key(event);
	}
}
