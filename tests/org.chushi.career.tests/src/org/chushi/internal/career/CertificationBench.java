package org.chushi.internal.career;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chushi.career.Certification.Candidacy;
import org.chushi.core.Bilingual;
import org.chushi.core.Progress;
import org.chushi.internal.career.CareerEvents.CertificateIssued;
import org.chushi.journal.NewEvent;
import org.chushi.journal.Seal;
import org.chushi.model.Requirement;
import org.chushi.model.Role;
import org.chushi.rules.Settled.Mark;
import org.chushi.testing.TestLibrary;
import org.chushi.testing.TestTime;
import org.eclipse.emf.ecore.EObject;

/**
 * {@code ./chushi bench certification}: a team on a real journal, fifty certificates in ten skills of five levels, each asking
 * for the one below, a course, and some for a word of the lead or time in a post. What it takes to open a person, to settle
 * one event, to look at everybody anew and to go on from where one left; beside the bare reading of the same documents with
 * JDBC and the same judgement of arrays in memory, which nobody gets below. All in processor time of the process, but for the
 * time elapsed until everybody was looked at. Argument: the most people.
 */
public final class CertificationBench {

	private static final int SKILLS = 10;
	private static final int LEVELS = 5;
	private static final int SAMPLES = 300;
	private static final int GROUP = 2_000;
	private static final String ROW = "| %,d | %,d | %,d | %.2f | %.2f | %.2f | %.2f | %.1f | %.1f | %.2f | %.1f | %.2f | %.1f |%n";

	/** What somebody has done, in arrays: lessons read, whether the lead spoke for them, whether they have a post. */
	private record Person(UUID id, boolean[] read, boolean endorsed, boolean posted) {

		/** By skill, the highest level that follows. */
		int level(int skill) {
			int level = 0;
			while (level < LEVELS && read[(skill + level) % Definitions.LESSONS] && (level != 2 || endorsed) && (level != 3 || posted)) {
				level++;
			}
			return level;
		}

		int certificates() {
			return IntStream.range(0, SKILLS).map(this::level).sum();
		}
	}

	private CertificationBench() {
	}

	public static void main(String[] arguments) throws Exception {
		int most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
		measure(Math.min(500, most), false);
		System.out.println("| people | pairs | events | open ms, median | 95 % | event ms, median | 95 % | full s | elapsed | bare s | ratio | from mark s | write s |");
		System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
		for (int people = Math.max(1, most / 100); people <= most; people *= 10) {
			measure(people, true);
		}
	}

	private static void measure(int size, boolean said) throws Exception {
		Path folder = Files.createTempDirectory("chushi-certification");
		Random random = new Random(7);
		try {
			List<Person> people = IntStream.range(0, size).mapToObj(i -> person(i, random)).toList();
			TestTime clock = new TestTime();
			TestLibrary shelf = new TestLibrary(content());
			double write;
			double full;
			double elapsed;
			Optional<Mark> mark;
			int events;
			try (Shop shop = new Shop(folder, shelf, clock).watched()) {
				long start = busy();
				events = write(shop, people);
				write = seconds(start);
				long began = System.nanoTime();
				start = busy();
				shop.watch().resume(Optional.empty(), Progress.SILENT);
				full = seconds(start);
				elapsed = (System.nanoTime() - began) / 1e9;
				mark = shop.watch().mark();
				check(shop, people);
			}
			double bare = bare(folder, people);
			try (Shop shop = new Shop(folder, shelf, clock).watched()) {
				long start = busy();
				shop.watch().resume(mark, Progress.SILENT);
				double again = seconds(start);
				double[] open = times(people, random, p -> {
				}, p -> open(shop, p));
				double[] event = times(people, random, p -> shop.deed(shop.read(p.id(), "lesson" + random.nextInt(Definitions.LESSONS))),
						p -> shop.consequences.settle(p.id()));
				if (said) {
					System.out.printf(ROW, size, size * SKILLS * LEVELS, events, at(open, 50), at(open, 95), at(event, 50), at(event, 95), full, elapsed, bare,
							full / bare, again, write);
				}
			}
		} finally {
			delete(folder);
		}
	}

	private static Person person(int i, Random random) {
		boolean[] read = new boolean[Definitions.LESSONS];
		for (int l = 0; l < read.length; l++) {
			read[l] = random.nextInt(10) < 6;
		}
		return new Person(new UUID(random.nextLong(), i), read, random.nextInt(4) > 0, random.nextInt(4) > 0);
	}

	private static EObject[] content() {
		Definitions made = new Definitions(new Random(1), SKILLS * LEVELS);
		List<EObject> roots = new ArrayList<>();
		IntStream.range(0, Definitions.LESSONS).forEach(i -> roots.add(Definitions.course(i)));
		for (int skill = 0; skill < SKILLS; skill++) {
			for (int level = 0; level < LEVELS; level++) {
				List<Requirement> asked = new ArrayList<>(List.of(made.lessons((skill + level) % Definitions.LESSONS)));
				if (level > 0) {
					asked.addFirst(made.held(number(skill, level - 1)));
				}
				if (level == 2) {
					asked.add(made.endorsed(Role.LEAD));
				}
				if (level == 3) {
					asked.add(made.position(0, 0));
				}
				roots.add(made.definition(number(skill, level), asked, List.of()));
			}
		}
		roots.add(Definitions.programme());
		roots.add(Definitions.profile(0, IntStream.range(0, SKILLS * LEVELS).mapToObj(Definitions::definition).toList()));
		return roots.toArray(EObject[]::new);
	}

	private static int number(int skill, int level) {
		return level * SKILLS + skill;
	}

	private static int write(Shop shop, List<Person> people) {
		List<NewEvent> group = new ArrayList<>();
		int written = 0;
		Seal seal = shop.journal.seal();
		shop.deed(Shop.POLICY.on("team/policy", new Shop.PolicyChosen(Definitions.profile(0), "1.0.0")));
		for (Person person : people) {
			group.add(shop.registered(person.id()));
			IntStream.range(0, Definitions.LESSONS).filter(l -> person.read()[l]).forEach(l -> group.add(shop.read(person.id(), "lesson" + l)));
			if (person.endorsed()) {
				group.add(shop.endorsed(person.id(), org.chushi.people.Role.LEAD));
			}
			if (person.posted()) {
				group.add(shop.posted(person.id(), "position0"));
			}
			for (int skill = 0; skill < SKILLS; skill++) {
				for (int level = 0; level < person.level(skill); level++) {
					group.add(issued(person, number(skill, level), written + group.size(), seal));
				}
			}
			if (group.size() >= GROUP) {
				written += group.size();
				shop.deed(group.toArray(NewEvent[]::new));
				group.clear();
			}
		}
		if (!group.isEmpty()) {
			shop.deed(group.toArray(NewEvent[]::new));
		}
		return written + group.size() + 1;
	}

	private static NewEvent issued(Person person, int definition, int number, Seal seal) {
		List<Bilingual> why = List.of(new Bilingual("课时：已学完 1 / 1 课时（学完 1 课时）", "Lessons: 1 of 1 finished (1 finished)"));
		return CareerEvents.ISSUED.on(CareerEvents.CERTIFICATES, new CertificateIssued(new UUID(person.id().getMostSignificantBits(),
				person.id().getLeastSignificantBits() * 1_000 + definition), "2026-%07d".formatted(number), person.id(),
				Definitions.definition(definition), Bilingual.same("certificate " + definition), "skill" + definition % 5, 1, "1.0.0", "", why,
				seal));
	}

	/** Everybody has what follows by the arrays, no more and no less. */
	private static void check(Shop shop, List<Person> people) {
		for (int i = 0; i < people.size(); i += Math.max(1, people.size() / 500)) {
			int held = shop.book.certificatesOf(people.get(i).id()).size();
			if (held != people.get(i).certificates()) {
				throw new IllegalStateException(held + " certificates, not " + people.get(i).certificates());
			}
		}
	}

	/** Every document read with JDBC, and every pair judged from the arrays. */
	private static double bare(Path folder, List<Person> people) throws SQLException {
		long start = busy();
		long characters = 0;
		try (Connection connection = DriverManager.getConnection("jdbc:h2:" + folder.resolve("journal").toAbsolutePath(), "chushi", "");
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("select body from document")) {
			while (rows.next()) {
				characters += rows.getString(1).length();
			}
		}
		long certificates = people.stream().mapToLong(Person::certificates).sum();
		if (characters == 0 || certificates == 0) {
			throw new IllegalStateException("nothing there");
		}
		return seconds(start);
	}

	private static void open(Shop shop, Person person) {
		List<Candidacy> all = shop.certification.candidacies(shop.lead, person.id()).value();
		if (all.size() != SKILLS * LEVELS) {
			throw new IllegalStateException(all.size() + " certificates offered");
		}
	}

	private static double[] times(List<Person> people, Random random, Consumer<Person> before, Consumer<Person> work) {
		double[] times = new double[SAMPLES];
		for (int i = 0; i < times.length; i++) {
			Person person = people.get(random.nextInt(people.size()));
			before.accept(person);
			long start = threads();
			work.accept(person);
			times[i] = (threads() - start) / 1e6;
		}
		Arrays.sort(times);
		return times;
	}

	private static double at(double[] sorted, int percent) {
		return sorted[sorted.length * percent / 100];
	}

	/** Processor time of all threads, in nanoseconds: what others do on the machine does not count. */
	private static long busy() {
		return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
	}

	/** The same more finely, without the collector. */
	private static long threads() {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		return Arrays.stream(threads.getAllThreadIds()).map(threads::getThreadCpuTime).filter(t -> t > 0).sum();
	}

	private static double seconds(long start) {
		return (busy() - start) / 1e9;
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			all.sorted(Comparator.reverseOrder()).forEach(p -> {
				try {
					Files.delete(p);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		}
	}
}
