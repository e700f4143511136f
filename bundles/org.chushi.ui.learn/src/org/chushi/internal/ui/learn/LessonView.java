package org.chushi.internal.ui.learn;

import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.lessons.LessonText;
import org.chushi.lessons.Steps;
import org.chushi.people.Session;
import org.chushi.practice.Practice;
import org.chushi.training.Learning;
import org.chushi.ui.Heading;
import org.chushi.ui.Keyboard;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.Pressable;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ProgressBar;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.chushi.ui.questions.AnswerPanels;
import org.chushi.ui.questions.LessonBody;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Reads a lesson step by step; the place is kept, and the last step ends with the button that finishes it. */
final class LessonView implements Page {

	/** Where the person was. */
	private record Place(String lesson, int step) {
	}

	private final PageContext ctx;
	private final Look look;
	private final Learning learning;
	private final Practice practice;
	private final AnswerPanels panels;
	private final Composite page;
	private Optional<Reading> shown = Optional.empty();
	private Steps steps = LessonText.of("").steps();
	private int step;
	private int kept;
	private LessonBody text;
	private Paragraph place;
	private ProgressBar bar;
	private SecondaryButton back;
	private PrimaryButton on;

	LessonView(Composite parent, PageContext ctx, Learning learning, Practice practice, AnswerPanels panels) {
		this.ctx = ctx;
		this.practice = practice;
		this.panels = panels;
		this.look = ctx.look();
		this.learning = learning;
		page = look.box(parent);
		Keyboard.on(page, look, this::key);
	}

	/** Builds the page for this lesson. */
	void show(Reading lesson) {
		shown = Optional.of(lesson);
		String words = lesson.text().isBlank() ? look.t(Messages.LessonView_noText, lesson.title()) : lesson.text();
		steps = LessonText.of(words).steps();
		kept = lesson.state().percent();
		page.setLayout(new Reader(look));
		head(lesson);
		text = new LessonBody(page, look, panels, new Checks(ctx, practice, lesson));
		foot(lesson);
		boolean same = ctx.memento().orElse(null) instanceof Place at && at.lesson().equals(lesson.id());
		turn(same ? Math.min(((Place) ctx.memento().get()).step(), steps.size() - 1)
				: lesson.state().finished() ? 0 : steps.at(kept));
		focus();
	}

	private void head(Reading lesson) {
		Composite head = look.column(page, 6);
		Composite row = Parts.beside(head, look);
		Composite words = look.column(row, 0);
		new Heading(words, look, Type.HEADING, look.t(lesson.title()));
		place = new Paragraph(words, look, Type.SMALL, "", look.theme().mutedInk());
		new LinkButton(row, look, look.t(Messages.LessonView_courses), () -> ctx.navigate(Pages.COURSES, lesson.courseId()))
				.icon("list");
		bar = new ProgressBar(head, look, look.t(lesson.title()), 0, 1);
	}

	private void foot(Reading lesson) {
		Composite foot = look.row(page, 8);
		back = new SecondaryButton(foot, look, look.t(Messages.LessonView_back), () -> turn(step - 1));
		back.hint(look.t(Messages.LessonView_back), "←");
		on = new PrimaryButton(foot, look, look.t(Messages.LessonView_finishNext), this::forward);
		LinkButton previous = new LinkButton(foot, look, look.t(Messages.LessonView_previous), () -> go(lesson.previous()));
		previous.setEnabled(!lesson.previous().isEmpty());
		LinkButton next = new LinkButton(foot, look, look.t(Messages.LessonView_next), () -> go(lesson.next()));
		next.setEnabled(!lesson.next().isEmpty());
	}

	private void turn(int to) {
		if (to < 0 || to >= steps.size() || shown.isEmpty()) {
			return;
		}
		step = to;
		Reading lesson = shown.get();
		text.show(steps.all().get(step));
		Bilingual where = Messages.LessonView_place.text(lesson.place(), lesson.of(), lesson.minutes(), step + 1,
				steps.size());
		Bilingual said = lesson.course().zh().isEmpty() ? where : Messages.LessonView_inCourse.text(lesson.course(), where);
		place.text(look.t(lesson.state().finished() ? Messages.LessonView_read.text(said) : said));
		bar.show(step + 1, steps.size());
		back.setEnabled(step > 0);
		on.text(look.t(label(lesson)));
		on.hint(look.t(label(lesson)), last() ? look.t(Messages.LessonView_enter) : "→");
		page.layout(true, true);
		keep(lesson);
	}

	private boolean last() {
		return step == steps.size() - 1;
	}

	private Messages label(Reading lesson) {
		return !last() ? Messages.LessonView_forward
				: lesson.next().isEmpty() ? Messages.LessonView_finishCourse : Messages.LessonView_finishNext;
	}

	private void keep(Reading lesson) {
		int percent = steps.percent(step);
		if (percent > kept && !lesson.state().finished()) {
			kept = percent;
			Session session = ctx.session(Session.class);
			ctx.use(Messages.LessonView_keeping.text(), () -> learning.progress(session, lesson.id(), percent), done -> {
				// nothing to show: the place is kept
			});
		}
	}

	private void forward() {
		if (!last()) {
			turn(step + 1);
			text.setFocus();
		} else {
			shown.ifPresent(this::finish);
		}
	}

	private void finish(Reading lesson) {
		Session session = ctx.session(Session.class);
		ctx.use(Messages.LessonView_finishing.text(), () -> learning.finish(session, lesson.id()), done -> {
			ctx.toast(Status.GOOD, Messages.LessonView_finished.text(lesson.title()));
			ctx.navigate(lesson.next().isEmpty() ? Pages.COURSES : Pages.LESSON,
					lesson.next().isEmpty() ? lesson.courseId() : lesson.next());
		});
	}

	private void go(String lesson) {
		if (!lesson.isEmpty()) {
			ctx.navigate(Pages.LESSON, lesson);
		}
	}

	private Optional<Runnable> key(Event e) {
		if (shown.isEmpty()) {
			return Optional.empty();
		}
		Optional<Runnable> answer = text.key(e);
		if (answer.isPresent() || (e.stateMask & SWT.MODIFIER_MASK) != 0 || text.answering()) {
			return answer;
		}
		return Optional.ofNullable(switch (e.keyCode) {
		case SWT.ARROW_LEFT -> () -> turn(step - 1);
		case SWT.ARROW_RIGHT -> () -> turn(step + 1);
		case 'n' -> () -> go(shown.get().next());
		case 'p' -> () -> go(shown.get().previous());
		case SWT.CR, SWT.KEYPAD_CR -> look.display().getFocusControl() instanceof Pressable ? null : this::forward;
		default -> null;
		});
	}

	@Override
	public void focus() {
		if (text != null) {
			text.setFocus();
		}
	}

	@Override
	public Bilingual help() {
		return Messages.LessonView_help.text();
	}

	@Override
	public Optional<Object> memento() {
		return shown.map(lesson -> new Place(lesson.id(), step));
	}
}
