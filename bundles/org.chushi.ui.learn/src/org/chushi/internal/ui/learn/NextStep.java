package org.chushi.internal.ui.learn;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chushi.core.Bilingual;
import org.chushi.internal.ui.learn.Training.Mentor;
import org.chushi.internal.ui.learn.Training.Pause;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.Path;
import org.chushi.training.Path.Kind;
import org.chushi.training.Path.State;
import org.chushi.training.Path.StepState;
import org.chushi.ui.Dates;
import org.chushi.ui.Target;

/**
 * The one thing to do now.
 *
 * @param icon   of the family
 * @param title  what it is
 * @param detail how much of it, how long
 * @param target where the button leads, with what it says; none when the others are at turn
 */
record NextStep(String icon, Bilingual title, Bilingual detail, Optional<Target> target) {

	/**
	 * @param interviews steps that a lead does, not the newcomer
	 * @param pause      an exam that cannot be sat again yet
	 * @param mentor     without one who may sign there is no pair-work
	 */
	static NextStep of(Path path, Set<String> interviews, Optional<Pause> pause, Optional<Mentor> mentor) {
		return path.steps().stream().filter(s -> s.state() == State.NOW && !s.optional())
				.filter(s -> !interviews.contains(s.id()))
				// what is planned for a later day waits for what is due
				.min(Comparator.comparingInt(s -> Math.max(0, s.day() - path.today())))
				.map(s -> pause.filter(p -> s.kind() == Kind.EXAM && p.isOf(s.target())).map(p -> review(s, p))
						.orElseGet(() -> s.kind() == Kind.PAIR_WORK && mentor.filter(Mentor::may).isEmpty() ? lonely(mentor) : of(s)))
				.orElseGet(() -> nothing(path, interviews));
	}

	private static NextStep nothing(Path path, Set<String> interviews) {
		Optional<StepState> open = path.steps().stream().filter(s -> s.state() != State.DONE && !s.optional())
				.findFirst();
		return open.map(step -> new NextStep("clock", Messages.NextStep_wait.text(),
				(interviews.contains(step.id()) ? Messages.NextStep_interview : Messages.NextStep_waiting)
						.text(step.title()),
				Optional.empty()))
				.orElseGet(() -> new NextStep("star", Messages.NextStep_all.text(), Messages.NextStep_allDetail.text(),
						to(Messages.NextStep_allButton, Pages.CERTIFICATES, "")));
	}

	/** The oldest of those that wait comes first, as it happened. */
	static NextStep sign(List<Entry> waiting) {
		Entry oldest = waiting.getLast();
		return new NextStep("pen", Messages.NextStep_sign.text(waiting.size()), Messages.NextStep_signDetail
				.text(oldest.content().checklist().title(), Dates.day(oldest.content().day())),
				to(Messages.NextStep_signButton, Pages.ENTRY, oldest.id().toString()));
	}

	private static NextStep lonely(Optional<Mentor> mentor) {
		return new NextStep("clock", mentor.map(m -> Messages.NextStep_mentorBarred.text(m.name())).orElseGet(Messages.NextStep_noMentor::text),
				(mentor.isPresent() ? Messages.HomeView_mentorBarred : Messages.HomeView_noMentor).text(),
				to(Messages.NextStep_pairWorkButton, Pages.TRIAL, ""));
	}

	private static NextStep review(StepState exam, Pause pause) {
		return new NextStep("book", pause.words(),
				(pause.after().isPresent() ? Messages.NextStep_pauseDetail : Messages.NextStep_awaitsDetail).text(exam.title()),
				Optional.of(pause.review()));
	}

	private static NextStep of(StepState step) {
		return switch (step.kind()) {
		case COURSE -> course(step);
		case ACTIVITY -> new NextStep("people", step.title(), step.summary(),
				to(Messages.NextStep_activityButton, Pages.ACTIVITIES, step.id()));
		case EXAM -> new NextStep("exam", step.title(), step.summary(),
				to(Messages.NextStep_examButton, Pages.EXAM, step.target()));
		case GATE -> new NextStep("gate", step.title(), Messages.NextStep_gate.text(step.of() - step.done()),
				to(Messages.NextStep_gateButton, Pages.TRIAL, ""));
		case PAIR_WORK -> new NextStep("mentor", step.title(),
				Messages.NextStep_pairWork.text(step.done(), step.of()),
				to(Messages.NextStep_pairWorkButton, Pages.TRIAL, ""));
		case CERTIFICATE -> new NextStep("certificate", step.title(),
				Messages.NextStep_gate.text(step.of() - step.done()),
				to(Messages.NextStep_certificateButton, Pages.CERTIFICATES, ""));
		};
	}

	private static NextStep course(StepState step) {
		return CourseList.line(step).next().map(lesson -> {
			int place = step.lessons().indexOf(lesson) + 1;
			boolean begun = lesson.percent() > 0;
			Bilingual detail = begun
					? Messages.NextStep_lessonBegun.text(step.title(), place, step.of(), lesson.percent())
					: Messages.NextStep_lesson.text(step.title(), place, step.of(), lesson.minutes());
			return new NextStep("book", lesson.title(), detail,
					to(begun ? Messages.NextStep_goOn : Messages.NextStep_read, Pages.LESSON, lesson.id()));
		}).orElseGet(() -> new NextStep("book", step.title(), step.summary(),
				to(Messages.NextStep_read, Pages.COURSES, step.target())));
	}

	private static Optional<Target> to(Messages label, String page, String argument) {
		return Optional.of(new Target(label.text(), page, argument));
	}
}
