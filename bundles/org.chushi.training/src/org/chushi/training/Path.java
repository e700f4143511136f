package org.chushi.training;

import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.rules.Finding;

/**
 * The way of one person through a programme.
 *
 * @param today working day from the start, from 1, also when the programme is over; 0 before the start
 * @param days  length in working days
 */
public record Path(Enrolment enrolment, int today, int days, List<PhaseState> phases) {

	/** What a step is waiting for. */
	public enum State {
		DONE, NOW, LATER, SHUT
	}

	/** Kind of a step. */
	public enum Kind {
		COURSE, ACTIVITY, EXAM, GATE, PAIR_WORK, CERTIFICATE
	}

	/** A phase. */
	public record PhaseState(String id, Bilingual title, Bilingual summary, int firstDay, int lastDay, boolean onTheJob,
			List<StepState> steps) {
	}

	/**
	 * A step.
	 *
	 * @param target   id of the course, paper, gate, checklist or certificate; of the step itself for an activity
	 * @param done     things done of it: lessons, sessions, met requirements
	 * @param of       things there are
	 * @param lessons  lessons of a course with their state
	 * @param findings what a gate or a certificate asks for
	 * @param waiting  recorded by the newcomer, not yet confirmed
	 */
	public record StepState(String id, Kind kind, String target, Bilingual title, Bilingual summary, int day,
			boolean optional, State state, int done, int of, List<LessonLine> lessons, List<Finding> findings,
			boolean waiting) {
	}

	/** A lesson in its course. */
	public record LessonLine(String id, String code, Bilingual title, int minutes, boolean finished, int percent) {
	}

	/** Working days beyond the last one; 0 while it lasts. */
	public int over() {
		return Math.max(0, today - days);
	}

	public List<StepState> steps() {
		return phases.stream().flatMap(p -> p.steps().stream()).toList();
	}

	/** The first thing to do now. */
	public Optional<StepState> next() {
		return steps().stream().filter(s -> s.state() == State.NOW && !s.optional()).findFirst();
	}

	/** Share of obligatory things done, 0 to 100. */
	public int percent() {
		int of = steps().stream().filter(s -> !s.optional()).mapToInt(StepState::of).sum();
		int done = steps().stream().filter(s -> !s.optional()).mapToInt(StepState::done).sum();
		return of == 0 ? 0 : done * 100 / of;
	}
}
