package org.chushi.internal.ui.learn;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.RunningExam;
import org.chushi.assessment.SectionProgress;
import org.chushi.assessment.SectionSnapshot;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.questions.Bodies;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Fraction;
import org.chushi.questions.Response;
import org.chushi.questions.TypeData;
import org.chushi.rules.Finding;
import org.chushi.training.Enrolment;
import org.chushi.training.Path;
import org.chushi.training.Path.Kind;
import org.chushi.training.Path.LessonLine;
import org.chushi.training.Path.PhaseState;
import org.chushi.training.Path.State;
import org.chushi.training.Path.StepState;

/** A newcomer, a programme, an exam to test with. */
final class Samples {

	static final UUID LEARNER = new UUID(1, 1);
	static final UUID MENTOR = new UUID(1, 2);
	/** A Monday. */
	static final LocalDate START = LocalDate.of(2026, 11, 16);

	private Samples() {
	}

	static Bilingual same(String text) {
		return Bilingual.same(text);
	}

	static Path path(int today, int days, StepState... steps) {
		Enrolment enrolment = new Enrolment(new UUID(2, 1), LEARNER, "programme", same("Programme"), "profile", "1.0", START,
				"");
		return new Path(enrolment, today, days,
				List.of(new PhaseState("phase", same("Phase"), same(""), 1, days, false, List.of(steps))));
	}

	static StepState step(String id, Kind kind, int day, State state) {
		int done = state == State.DONE ? 1 : 0;
		return new StepState(id, kind, "target-" + id, same(id), same(""), day, false, state, done, 1, List.of(), List.of(),
				false);
	}

	static StepState optional(StepState step) {
		return new StepState(step.id(), step.kind(), step.target(), step.title(), step.summary(), step.day(), true,
				step.state(), step.done(), step.of(), step.lessons(), step.findings(), step.waiting());
	}

	static StepState waiting(StepState step) {
		return new StepState(step.id(), step.kind(), step.target(), step.title(), step.summary(), step.day(),
				step.optional(), State.LATER, step.done(), step.of(), step.lessons(), step.findings(), true);
	}

	static StepState course(String id, int day, State state, LessonLine... lessons) {
		int done = (int) List.of(lessons).stream().filter(LessonLine::finished).count();
		return new StepState(id, Kind.COURSE, "target-" + id, same(id), same(""), day, false, state, done, lessons.length,
				List.of(lessons), List.of(), false);
	}

	static LessonLine lesson(String id, int percent) {
		return new LessonLine(id, id, same(id), 8, percent == 100, percent);
	}

	static Finding finding(boolean met, String link) {
		return new Finding("requirement", met, new Missing(same("what"), same("have"), same("want"), same("next")),
				met ? 100 : 0, link);
	}

	/** Questions q0, q1, … with options A to D; those at the places named are answered with A. */
	static RunningExam exam(int size, Integer... answered) {
		List<Integer> with = List.of(answered);
		TypeData body = TypeData.of(new Bodies.Choices(List.of(new ExamChoice("A", same("a")), new ExamChoice("B", same("b")),
				new ExamChoice("C", same("c")), new ExamChoice("D", same("d")))));
		List<ExamQuestion> questions = IntStream.range(0, size)
				.mapToObj(i -> new ExamQuestion("q" + i, "single-choice", same("stem"), body, "s", 1,
						with.contains(i) ? Response.keys("A") : Response.NONE, false, Optional.empty()))
				.toList();
		return of(Duration.ofMinutes(45), Duration.ZERO, List.of(), List.of(), questions);
	}

	/** The same exam with other questions. */
	static RunningExam exam(ExamQuestion... questions) {
		return of(Duration.ofMinutes(45), Duration.ZERO, List.of(), List.of(), List.of(questions));
	}

	/** The exam of three questions with so much time left and so much given beyond 45 minutes. */
	static RunningExam exam(Duration remaining, Duration extra) {
		return of(remaining, extra, List.of(), List.of(), exam(3).questions());
	}

	static ExamQuestion question(String id, String type, Object body) {
		return new ExamQuestion(id, type, same(id), TypeData.of(body), "s", 1, Response.NONE, false, Optional.empty());
	}

	/**
	 * A paper of three sections, A of no return, B with {@code left} of its 10 minutes left, C with neither; two questions in
	 * each, q0 to q5, of which the first of each is typed. What is shut was answered once.
	 */
	static RunningExam sections(Duration left, SectionProgress.State... states) {
		List<SectionSnapshot> sections = List.of(section("A", 0, true), section("B", 10, false), section("C", 0, false));
		List<SectionProgress> progress = IntStream.range(0, 3).mapToObj(i -> new SectionProgress(sections.get(i).section(),
				sections.get(i).title(), states[i], i == 1 ? Optional.of(left) : Optional.empty(), 2,
				states[i] == SectionProgress.State.SHUT ? 1 : 0)).toList();
		List<ExamQuestion> questions = IntStream.range(0, 6)
				.filter(i -> states[i / 2] == SectionProgress.State.UNDER_WAY
						|| states[i / 2] == SectionProgress.State.OPEN && i / 2 != 1)
				.mapToObj(i -> placed(i)).toList();
		return of(Duration.ofMinutes(30), Duration.ZERO, sections, progress, questions);
	}

	private static ExamQuestion placed(int index) {
		ExamQuestion like = index % 2 == 0 ? question("q" + index, "short-answer", new Bodies.Line(40))
				: exam(6).questions().get(index);
		return new ExamQuestion(like.question(), like.type(), same("stem " + index), like.body(), "ABC".substring(index / 2, index / 2 + 1),
				1, Response.NONE, false, Optional.empty());
	}

	private static SectionSnapshot section(String id, int minutes, boolean noReturn) {
		return new SectionSnapshot(id, same("Section " + id), 0, minutes, noReturn, Fraction.ZERO);
	}

	private static RunningExam of(Duration remaining, Duration extra, List<SectionSnapshot> sections,
			List<SectionProgress> progress, List<ExamQuestion> questions) {
		return new RunningExam(new UUID(3, 1), "paper", "P", same("Exam"), 1, 3, 45, 80, Instant.EPOCH, extra, remaining,
				sections, progress, questions);
	}

	/** The attempt of these exams, ended and not marked. */
	static AttemptSummary ended(boolean expired, boolean voided) {
		return new AttemptSummary(new UUID(3, 1), LEARNER, "paper", "P", same("Exam"), 1, 80, Instant.EPOCH,
				Optional.of(Instant.EPOCH), expired, !voided, voided, Optional.empty(), 0, false);
	}

	static AttemptSummary sealed() {
		return new AttemptSummary(new UUID(3, 1), LEARNER, "paper", "P", same("Exam"), 1, 80, Instant.EPOCH,
				Optional.of(Instant.EPOCH), false, true, false, Optional.empty(), 0, false, true);
	}
}
