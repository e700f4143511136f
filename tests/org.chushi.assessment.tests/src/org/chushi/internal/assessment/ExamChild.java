package org.chushi.internal.assessment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

import org.chushi.assessment.ExamTerms;
import org.chushi.assessment.Exams;
import org.chushi.assessment.RunningExam;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.TimeOrderedIds;
import org.chushi.internal.journal.JournalOpener;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.model.AttemptRule;
import org.chushi.model.Bank;
import org.chushi.model.ExplanationPolicy;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Response;
import org.chushi.questions.testing.Content;
import org.chushi.questions.testing.TestTypes;
import org.chushi.questions.testing.TypeSamples;
import org.chushi.testing.FullDisk;
import org.chushi.testing.TestAccess;
import org.chushi.testing.TestLibrary;

/**
 * A program in which three people sit exams for ever, to be killed. It says {@code READY}, {@code LEFT attempt millis},
 * {@code ACK attempt question number .} for every answer from the moment it was acknowledged, {@code REFUSED}, and
 * {@code LOCKED} when it could not open; it is told {@code turn SECONDS}, {@code full} and {@code free}.
 */
public final class ExamChild {

	private static final int QUESTIONS = 8;

	/** A clock that can be turned from outside. */
	private static final class Wall extends Clock {
		private volatile Duration off;

		Wall(Duration off) {
			this.off = off;
		}

		@Override
		public Instant instant() {
			return Instant.now().plus(off);
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}
	}

	private final Exams exams;
	private final List<Session> people = List.of(ExamRoom.person("lin", Role.NEWCOMER), ExamRoom.person("li", Role.NEWCOMER),
			ExamRoom.person("wu", Role.NEWCOMER));
	private final RandomGenerator random = new SplittableRandom();
	private long number;

	private ExamChild(Journal journal, Clock clock, long number) {
		this.number = number;
		ExamTerms terms = ExamRoom.terms(0, Duration.ZERO, AttemptRule.LAST, ExplanationPolicy.NEVER);
		exams = new ExamDesk(journal, shelf(), new TestAccess(), (person, paper) -> Result.done(terms), person -> {
		}, TestTypes.ALL, new PaperDrawing(TestTypes.ALL), new PaperScoring(TestTypes.ALL), clock,
				new TimeOrderedIds(clock, new SecureRandom()), new SecureRandom(), new ExamTimer(clock, new MachineTime(UUID::randomUUID)),
				new Keyring());
	}

	private static TestLibrary shelf() {
		Bank bank = Content.bank("B-F");
		for (int i = 0; i < QUESTIONS; i++) {
			bank.getQuestions().add(Content.basics(TypeSamples.shortAnswer(), "F-" + i));
		}
		return new TestLibrary(Content.paper("P-F", 60, Content.section("S-F", "B-F", QUESTIONS, 1, 0)), bank);
	}

	static JournalOpener opener(Clock clock) {
		return new JournalOpener(clock, new TimeOrderedIds(clock, new SecureRandom()), List.of(new AttemptsProjection(),
				new PapersProjection(), new ExposureProjection(), new SupervisionProjection()), List.of());
	}

	/** @param arguments folder, by how many seconds the clock is off, number of the first answer */
	public static void main(String[] arguments) {
		Wall clock = new Wall(Duration.ofSeconds(Long.parseLong(arguments[1])));
		Result<Journal> journal = opener(clock).open(JournalLocation.embedded(Path.of(arguments[0])), Progress.SILENT);
		if (!journal.isDone()) {
			say("LOCKED");
			return;
		}
		FullDisk disk = new FullDisk(journal.value());
		Thread ear = new Thread(() -> listen(clock, disk));
		ear.setDaemon(true);
		ear.start();
		ExamChild child = new ExamChild(disk.journal(), clock, Long.parseLong(arguments[2]));
		child.people.forEach(child::exam);
		say("READY");
		while (true) {
			child.people.forEach(child::step);
		}
	}

	/** Should the test itself be killed, its end of the pipe is closed. */
	private static void listen(Wall clock, FullDisk disk) {
		try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in))) {
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				switch (line) {
				case "full" -> disk.room(0);
				case "free" -> disk.room(Integer.MAX_VALUE);
				default -> clock.off = clock.off.plusSeconds(Long.parseLong(line.substring("turn ".length())));
				}
			}
		} catch (IOException e) {
			System.err.println(e);
		} finally {
			Runtime.getRuntime().halt(1);
		}
	}

	private static synchronized void say(String line) {
		System.out.println(line);
		System.out.flush();
	}

	private Optional<RunningExam> exam(Session person) {
		Result<RunningExam> exam = exams.start(person, "P-F");
		exam.peek(e -> say("LEFT " + e.attempt() + " " + e.remaining().toMillis()));
		return exam.isDone() ? Optional.of(exam.value()) : Optional.empty();
	}

	private void step(Session person) {
		Optional<RunningExam> exam = exam(person);
		if (exam.isEmpty()) {
			say("REFUSED");
			return;
		}
		List<ExamQuestion> questions = exam.get().questions();
		String question = questions.get(random.nextInt(questions.size())).question();
		long mine = number++;
		boolean saved = exams.answer(person, exam.get().attempt(), question, Response.text("n" + mine)).isDone();
		say(saved ? "ACK " + exam.get().attempt() + " " + question + " " + mine + " ." : "REFUSED");
	}
}
