package org.chushi.internal.ui.learn;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.ui.learn.CourseList.Group;
import org.chushi.internal.ui.learn.CourseList.Line;
import org.chushi.training.Path.LessonLine;
import org.chushi.ui.Card;
import org.chushi.ui.Column;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Heading;
import org.chushi.ui.LivePage;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ProgressBar;
import org.chushi.ui.Type;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

/** Courses that unfold into their lessons. */
final class CoursesView extends LivePage<CourseList> {

	private final Set<String> unfolded = new HashSet<>();
	private boolean seen;

	CoursesView(Composite parent, PageContext ctx, Callable<Result<CourseList>> read) {
		super(parent, ctx, Messages.CoursesView_doing, Messages.CoursesView_help, read);
	}

	@Override
	protected void fill(Composite content, CourseList courses) {
		Optional<Line> current = courses.current();
		if (!seen) {
			seen = true;
			unfolded.add(ctx().argument().isEmpty() ? current.map(Line::id).orElse("") : ctx().argument());
		}
		Parts.title(content, look(), look().t(Messages.CoursesPage_title), courses.programme().isPresent()
				? look().t(courses.subtitle())
				: look().t(Messages.CoursesView_all));
		current.flatMap(Line::next).ifPresent(lesson -> goOn(content, current.get(), lesson));
		if (courses.programme().isPresent() && courses.lessons() > 0 && current.isEmpty()) {
			new EmptyState(new Card(content, look()), look(), "star", look().t(Messages.CoursesView_done),
					look().t(Messages.CoursesView_doneWords));
		}
		if (courses.groups().isEmpty()) {
			new EmptyState(new Card(content, look()), look(), "book", look().t(Messages.CoursesView_none),
					look().t(Messages.CoursesView_noneWords));
		}
		courses.groups().forEach(group -> group(content, group));
	}

	private void goOn(Composite content, Line course, LessonLine lesson) {
		Card card = Parts.lead(content, look());
		Composite row = Parts.beside(card, look());
		Composite words = look().column(row, 6);
		boolean begun = lesson.percent() > 0;
		new Paragraph(words, look(), Type.SMALL_STRONG,
				look().t(begun ? Messages.CoursesView_stopped : Messages.CoursesView_next), look().theme().accent());
		new Heading(words, look(), Type.HEADING, look().t(lesson.title()));
		new Paragraph(words, look(), Type.BODY, look().t(Messages.CoursesView_nextDetail, course.title(),
				course.lessons().indexOf(lesson) + 1, course.lessons().size(), lesson.minutes()), look().theme().mutedInk());
		if (begun) {
			new ProgressBar(words, look(), look().t(lesson.title()), lesson.percent(), 100);
		}
		first(new PrimaryButton(row, look(), look().t(begun ? Messages.NextStep_goOn : Messages.NextStep_read),
				() -> ctx().navigate(Pages.LESSON, lesson.id())).icon("play"));
	}

	private void group(Composite content, Group group) {
		Composite box = look().column(content, 12);
		String title = look().t(group.title());
		if (!title.isEmpty()) {
			Composite head = look().column(box, 0);
			new Heading(head, look(), Type.HEADING, title);
			Paragraph.muted(head, look(), look().t(group.days()));
		}
		group.courses().forEach(course -> course(box, course));
	}

	private void course(Composite box, Line course) {
		Card card = new Card(box, look());
		card.setLayout(new Column(look().px(4)).margin(look().px(12), look().px(8)));
		new Fold(card, look(), course.done() ? "check" : "book",
				course.done() ? look().theme().good() : look().theme().accent(), look().t(course.title()),
				look().t(detail(course)), body -> lessons(body, course))
				.onTurn(open -> remember(course, open)).open(unfolded.contains(course.id()));
	}

	private void remember(Line course, boolean open) {
		if (open) {
			unfolded.add(course.id());
		} else {
			unfolded.remove(course.id());
		}
	}

	private Bilingual detail(Line course) {
		Bilingual base = course.done() ? Messages.CoursesView_courseDone.text(course.lessons().size())
						: Messages.CoursesView_course.text(course.finished(), course.lessons().size(), course.minutes());
		return course.later() ? Messages.CoursesView_later.text(base)
				: course.optional() ? Messages.CoursesView_optional.text(base) : base;
	}

	private void lessons(Composite body, Line course) {
		body.setLayout(new Column(look().px(2)).margin(look().px(12), look().px(4)));
		if (!course.summary().blank()) {
			new Paragraph(body, look(), Type.BODY, look().t(course.summary()), look().theme().mutedInk());
		}
		for (int i = 0; i < course.lessons().size(); i++) {
			LessonLine lesson = course.lessons().get(i);
			boolean begun = !lesson.finished() && lesson.percent() > 0;
			RGB colour = lesson.finished() ? look().theme().good()
					: begun ? look().theme().accent() : look().theme().mutedInk();
			new PressLine(body, look(), lesson.finished() ? "check" : begun ? "play" : "circle", colour,
					look().t(Messages.CoursesView_lesson, i + 1, lesson.title()), look().t(state(course, lesson)),
					() -> ctx().navigate(Pages.LESSON, lesson.id()));
		}
	}

	private static Bilingual state(Line course, LessonLine lesson) {
		return lesson.finished() ? Messages.CoursesView_finished.text(lesson.minutes())
						: lesson.percent() > 0 ? Messages.CoursesView_begun.text(lesson.minutes(), lesson.percent())
								: Messages.CoursesView_fresh.text(lesson.minutes());
	}
}
