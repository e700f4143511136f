package org.chushi.internal.ui.learn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.model.Course;
import org.chushi.model.Lesson;
import org.chushi.training.Learning.LessonState;
import org.chushi.training.Path;
import org.chushi.training.Path.Kind;
import org.chushi.training.Path.LessonLine;
import org.chushi.training.Path.PhaseState;
import org.chushi.training.Path.State;
import org.chushi.training.Path.StepState;

/**
 * Courses to read.
 *
 * @param programme title of the programme; none when these are all courses there are
 */
record CourseList(Optional<Bilingual> programme, List<Group> groups) {

	/** Courses of a phase; the title is empty for courses outside of a programme. */
	record Group(Bilingual title, Bilingual days, List<Line> courses) {
	}

	/** A course. */
	record Line(String id, Bilingual title, Bilingual summary, boolean optional, boolean later,
			List<LessonLine> lessons) {

		int finished() {
			return (int) lessons.stream().filter(LessonLine::finished).count();
		}

		boolean done() {
			return finished() == lessons.size();
		}

		int minutes() {
			return lessons.stream().mapToInt(LessonLine::minutes).sum();
		}

		/** Where one stopped: a lesson begun, else the first one not read. */
		Optional<LessonLine> next() {
			return lessons.stream().filter(l -> !l.finished() && l.percent() > 0).findFirst()
					.or(() -> lessons.stream().filter(l -> !l.finished()).findFirst());
		}
	}

	static CourseList of(Path path) {
		List<Group> groups = path.phases().stream().map(CourseList::group).filter(g -> !g.courses().isEmpty()).toList();
		return new CourseList(Optional.of(path.enrolment().title()), groups);
	}

	private static Group group(PhaseState phase) {
		return new Group(phase.title(), Messages.CourseList_days.text(phase.firstDay(), phase.lastDay()),
				phase.steps().stream().filter(s -> s.kind() == Kind.COURSE).map(CourseList::line).toList());
	}

	static Line line(StepState step) {
		return new Line(step.target(), step.title(), step.summary(), step.optional(), step.state() == State.SHUT,
				step.lessons());
	}

	/**
	 * All courses, for somebody who is on no programme.
	 *
	 * @param states of the lessons that the person has touched
	 */
	static CourseList of(List<Course> courses, List<LessonState> states) {
		Bilingual none = Bilingual.same("");
		Map<String, LessonState> touched = states.stream().collect(Collectors.toMap(LessonState::lesson, s -> s));
		List<Line> lines = courses.stream()
				.map(c -> new Line(c.getId(), Texts.of(c.getTitle()), Texts.of(c.getSummary()), false, false,
						c.getLessons().stream().map(l -> line(l, touched)).toList()))
				.toList();
		return new CourseList(Optional.empty(), lines.isEmpty() ? List.of() : List.of(new Group(none, none, lines)));
	}

	private static LessonLine line(Lesson lesson, Map<String, LessonState> touched) {
		LessonState state = touched.getOrDefault(lesson.getId(), LessonState.fresh(lesson.getId()));
		return new LessonLine(lesson.getId(), lesson.getCode(), Texts.of(lesson.getTitle()), lesson.getMinutes(),
				state.finished(), state.percent());
	}

	private Stream<Line> lines() {
		return groups.stream().flatMap(g -> g.courses().stream());
	}

	int lessons() {
		return lines().mapToInt(c -> c.lessons().size()).sum();
	}

	int finished() {
		return lines().mapToInt(Line::finished).sum();
	}

	/** Minutes of what is not read yet. */
	int minutesLeft() {
		return lines().flatMap(c -> c.lessons().stream()).filter(l -> !l.finished()).mapToInt(LessonLine::minutes).sum();
	}

	/** How far one is on the programme. */
	Bilingual subtitle() {
		return lessons() > 0 && finished() == lessons() ? Messages.CoursesView_subtitleDone.text(lessons())
				: Messages.CoursesView_subtitle.text(finished(), lessons(), minutesLeft());
	}

	/** The course to go on with: one that was begun, else, on a programme, the first one with something to read. */
	Optional<Line> current() {
		List<Line> open = lines().filter(c -> !c.done() && !c.later()).toList();
		return open.stream().filter(c -> c.lessons().stream().anyMatch(l -> !l.finished() && l.percent() > 0)).findFirst()
				.or(() -> open.stream().filter(c -> programme.isPresent() && !c.optional()).findFirst())
				.or(() -> open.stream().filter(c -> programme.isPresent()).findFirst());
	}
}
