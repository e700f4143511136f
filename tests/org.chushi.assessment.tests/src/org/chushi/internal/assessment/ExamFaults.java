package org.chushi.internal.assessment;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.internal.journal.JournalOpener;
import org.chushi.journal.Event;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.journal.Verification;
import org.chushi.model.Paper;
import org.chushi.people.Session;
import org.chushi.questions.QuestionType;
import org.chushi.questions.testing.TestTypes;
import org.chushi.rules.Consequences;
import org.chushi.seals.SealingKey;
import org.chushi.testing.TestAccess;

/**
 * Disturbs running exams again and again in one journal: kills the program, fills its disk, turns its clock, locks its
 * database; and looks afterwards whether every acknowledged answer is there and nobody was given time.
 */
public final class ExamFaults {

	/** What is done to a program in which people sit exams; at its end it is killed each time. */
	public enum Fault {
		KILL, FULL_DISK, CLOCK, LOCKED
	}

	private static final int CHECK_EVERY = 10;

	private final Path folder;
	private final Random random;
	private final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
	/** Every acknowledged answer: attempt, question and its number. */
	private final Set<String> acknowledged = new HashSet<>();
	/** Shortest time shown, by attempt. */
	private final Map<String, Long> left = new HashMap<>();
	/** Milliseconds from the start of the program to the moment everybody's exam goes on. */
	private final List<Long> resumes = new ArrayList<>();
	/** Processor time in it, which other programs on the machine do not lengthen. */
	private final List<Long> work = new ArrayList<>();
	private long offSeconds;
	private long number = 1;

	public ExamFaults(Path folder, long seed) {
		this.folder = folder;
		this.random = new Random(seed);
	}

	/** One fault at a random moment; every tenth time everything is checked. */
	public void round() throws IOException, InterruptedException {
		Fault fault = Fault.values()[random.nextInt(Fault.values().length)];
		faults.merge(fault, 1, Integer::sum);
		long began = System.nanoTime();
		try (Child child = new Child()) {
			child.until("READY"::equals);
			resumes.add((System.nanoTime() - began) / 1_000_000);
			work.add(child.cpuMillis());
			child.acknowledged(random.nextInt(25));
			switch (fault) {
			case KILL -> TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
			case FULL_DISK -> fill(child);
			case CLOCK -> turn(child);
			case LOCKED -> refused(locked());
			}
			child.kill();
		}
		if (fault == Fault.LOCKED) {
			lock();
		}
		if (faults.values().stream().mapToInt(Integer::intValue).sum() % CHECK_EVERY == 0) {
			check();
		}
	}

	private void fill(Child child) throws IOException {
		child.tell("full");
		child.until("REFUSED"::equals);
		child.tell("free");
		child.acknowledged(1 + random.nextInt(5));
	}

	private void turn(Child child) throws IOException {
		long by = random.nextInt(-7_200, 7_200);
		offSeconds += by;
		child.tell("turn " + by);
		child.acknowledged(1 + random.nextInt(10));
	}

	private Result<Journal> locked() {
		return ExamChild.opener(Clock.systemUTC()).open(JournalLocation.embedded(folder), Progress.SILENT);
	}

	private static void refused(Result<Journal> second) {
		second.peek(Journal::close);
		if (second.isDone()) {
			throw new AssertionError("a journal in use was opened a second time");
		}
	}

	/** Somebody else has the database: the program says so and harms nothing. */
	private void lock() throws IOException, InterruptedException {
		try (Journal held = locked().value(); Child child = new Child()) {
			child.until("LOCKED"::equals);
		}
	}

	/** Fails when an acknowledged answer is missing, the chain is broken, or an attempt does not stand as its events say. */
	public void check() {
		try (Journal journal = locked().value()) {
			Set<String> stored = new HashSet<>();
			Map<String, String> last = new HashMap<>();
			try (Stream<Event> events = journal.events(0)) {
				events.filter(e -> e.is(ExamEvents.ANSWERED)).map(e -> e.as(ExamEvents.ANSWERED)).forEach(e -> {
					String answer = e.response().words().substring(1);
					stored.add(e.attempt() + " " + e.question() + " " + answer);
					last.put(e.attempt() + " " + e.question(), "n" + answer);
				});
			}
			Set<String> lost = new HashSet<>(acknowledged);
			lost.removeAll(stored);
			require(lost.isEmpty(), "acknowledged and lost: " + lost);
			Map<String, String> standing = new HashMap<>();
			journal.documents(AttemptsProjection.NAME).all(Attempt.class)
					.forEach(a -> a.answers().forEach((q, saved) -> standing.put(a.attempt() + " " + q, saved.response().words())));
			require(standing.equals(last), "answers do not stand as they were stored");
			Verification verification = journal.verify(Progress.SILENT);
			require(verification.isIntact(), String.valueOf(verification.findings()));
		}
	}

	private static void require(boolean holds, String otherwise) {
		if (!holds) {
			throw new AssertionError(otherwise);
		}
	}

	private static long share(List<Long> all, int percent) {
		return all.stream().sorted().toList().get(Math.min(all.size() - 1, all.size() * percent / 100));
	}

	public int acknowledged() {
		return acknowledged.size();
	}

	@Override
	public String toString() {
		return ("故障 / faults %s，已确认答案 / acknowledged answers %d，丢失 / lost 0，恢复 / resume 50 %% %d ms, 95 %% %d ms, "
				+ "max %d ms，处理器 / processor 50 %% %d ms")
				.formatted(faults, acknowledged.size(), share(resumes, 50), share(resumes, 95), Collections.max(resumes), share(work, 50));
	}

	private void heard(String line) {
		String[] words = line.split(" ");
		if (words[0].equals("ACK") && words.length == 5) {
			acknowledged.add(words[1] + " " + words[2] + " " + words[3]);
			number = Math.max(number, Long.parseLong(words[3]) + 1);
		} else if (words[0].equals("LEFT") && words.length == 3) {
			long now = Long.parseLong(words[2]);
			Long before = left.put(words[1], now);
			require(before == null || now <= before + ExamTimer.KEPT_MILLIS,
					"time grew from " + before + " to " + now + " in " + words[1]);
		}
	}

	/** The other process. */
	private final class Child implements AutoCloseable {

		private final Process process;
		private final BufferedReader output;
		private final PrintWriter input;

		Child() throws IOException {
			// numbers never given twice, whatever was stored but not acknowledged
			number += 1_000;
			process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"-XX:TieredStopAtLevel=1", "-Xshare:auto", "-XX:+UseSerialGC", "-cp", classPath(), ExamChild.class.getName(),
					folder.toString(), Long.toString(offSeconds), Long.toString(number))
					.redirectError(ProcessBuilder.Redirect.INHERIT).start();
			output = process.inputReader();
			input = new PrintWriter(process.outputWriter(), true);
		}

		void tell(String line) {
			input.println(line);
		}

		long cpuMillis() {
			return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
		}

		void until(Predicate<String> wanted) throws IOException {
			String line = output.readLine();
			while (line != null && !wanted.test(line)) {
				heard(line);
				line = output.readLine();
			}
			require(line != null, "the program ended by itself");
		}

		void acknowledged(int answers) throws IOException {
			for (int i = 0; i < answers; i++) {
				until(line -> {
					heard(line);
					return line.startsWith("ACK ");
				});
			}
		}

		/** As {@code kill -9} does; what was said before counts, but for a line that was cut short. */
		void kill() {
			process.destroyForcibly();
			try {
				output.lines().filter(line -> line.startsWith("ACK ")).forEach(ExamFaults.this::heard);
			} catch (UncheckedIOException e) {
				// the pipe broke with the process
			}
		}

		@Override
		public void close() throws InterruptedException {
			process.destroyForcibly().waitFor();
		}
	}

	/** Where the classes come from: jars or folders, also when they are bundles of a running framework. */
	private static String classPath() {
		Stream<Class<?>> own = Stream.of(ExamChild.class, TestAccess.class, TestTypes.class, ExamDesk.class, QuestionType.class, SealingKey.class,
				Result.class, JournalOpener.class, Paper.class, org.chushi.content.Packs.class, Session.class, Consequences.class);
		Stream<Class<?>> others = Stream.concat(
				loaded(JournalOpener.class, "com.fasterxml.jackson.databind.json.JsonMapper",
						"com.fasterxml.jackson.core.json.JsonWriteFeature", "com.fasterxml.jackson.annotation.JsonFormat",
						"com.fasterxml.jackson.datatype.jdk8.Jdk8Module", "com.fasterxml.jackson.datatype.jsr310.JavaTimeModule",
						"org.h2.jdbcx.JdbcDataSource", "org.postgresql.ds.PGSimpleDataSource",
						"org.bouncycastle.math.ec.rfc8032.Ed25519"),
				Stream.concat(loaded(Paper.class, "org.eclipse.emf.ecore.EObject", "org.eclipse.emf.common.util.EList"),
						loaded(QuestionType.class, "com.google.re2j.Pattern", "com.ibm.icu.text.Transliterator")));
		return Stream.concat(own, others).map(ExamFaults::home).distinct().collect(Collectors.joining(File.pathSeparator));
	}

	/** As this class sees them: a bundle sees what it imports. */
	private static Stream<Class<?>> loaded(Class<?> by, String... names) {
		return Stream.of(names).map(name -> {
			try {
				return Class.forName(name, false, by.getClassLoader());
			} catch (ClassNotFoundException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	private static String home(Class<?> of) {
		try {
			Path home = Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI());
			return Stream.of(home, home.resolve("target/classes"), home.resolve("bin"))
					.filter(root -> Files.isRegularFile(root)
							|| Files.exists(root.resolve(of.getName().replace('.', '/') + ".class")))
					.findFirst().orElse(home).toString();
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}
}
