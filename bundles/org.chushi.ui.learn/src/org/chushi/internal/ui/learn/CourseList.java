package org.chushi.internal.ui.learn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.chushi.content.Library;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.model.Course;
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

	/**
	 * A course.
	 *
	 * @param tracked whether the states of the lessons are known
	 */
	record Line(String id, Bilingual title, Bilingual summary, boolean optional, boolean later, boolean tracked,
			List<LessonLine> lessons) {

		int finished() {
			return (int) lessons.stream().filter(LessonLine::finished).count();
		}

		boolean done() {
			return tracked && finished() == lessons.size();
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
		return new Line(step.target(), step.title(), step.summary(), step.optional(), step.state() == State.SHUT, true,
				step.lessons());
	}

	/** All courses, for somebody who is on no programme. */
	static CourseList of(Library library) {
		Bilingual none = Bilingual.same("");
		List<Line> lines = library.all(Course.class).stream()
				.map(c -> new Line(c.getId(), Texts.of(c.getTitle()), Texts.of(c.getSummary()), false, false, false,
						c.getLessons().stream().map(l -> new LessonLine(l.getId(), l.getCode(), Texts.of(l.getTitle()),
								l.getMinutes(), false, 0)).toList()))
				.toList();
		return new CourseList(Optional.empty(), lines.isEmpty() ? List.of() : List.of(new Group(none, none, lines)));
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

	/** The course to go on with: one that was begun, else the first one with something to read. */
	Optional<Line> current() {
		List<Line> open = lines().filter(c -> c.tracked() && !c.done() && !c.later()).toList();
		return open.stream().filter(c -> c.lessons().stream().anyMatch(l -> !l.finished() && l.percent() > 0)).findFirst()
				.or(() -> open.stream().filter(c -> !c.optional()).findFirst()).or(() -> open.stream().findFirst());
	}
}
