package org.chushi.internal.staffing;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.chushi.career.Careers.Posting;
import org.chushi.core.Bilingual;
import org.chushi.internal.staffing.Levels.Need;
import org.chushi.internal.staffing.Levels.Sheet;
import org.chushi.model.ModelFactory;
import org.chushi.model.Position;
import org.chushi.people.Person;
import org.chushi.people.TeamSection;

/**
 * {@code ./chushi bench gaps}: the competencies of everybody against all positions, as the board of a lead counts them, beside the
 * plainest loops over arrays and over hash maps in the same run. The argument is the highest number of people, 10,000 if there is
 * none. Seconds are of the thread's processor time.
 */
public final class GapBench {

	private static final int ROUNDS = 7;
	private static final int POSITIONS = 200;
	private static final int COMPETENCIES = 500;
	private static final int HIGHEST = 5;

	private final int people;
	private final byte[][] shown;
	private final List<List<Need>> needs;
	private final List<Person> team;
	private final List<Optional<Posting>> heres;
	private final List<Position> positions;

	private GapBench(int people, int each, SplittableRandom chance) {
		this.people = people;
		shown = new byte[people][COMPETENCIES];
		for (byte[] row : shown) {
			for (int i = 0; i < COMPETENCIES; i++) {
				row[i] = (byte) chance.nextInt(HIGHEST + 1);
			}
		}
		needs = IntStream.range(0, POSITIONS).mapToObj(p -> chance.ints(each * 8L, 0, COMPETENCIES).distinct().limit(each)
				.mapToObj(c -> new Need(c, 1 + chance.nextInt(HIGHEST))).toList()).toList();
		positions = IntStream.range(0, POSITIONS).mapToObj(GapBench::position).toList();
		team = IntStream.range(0, people).mapToObj(i -> new Person(new UUID(0, i), "p" + i, "Person " + i, TeamSection.NONE, Set.of(), true, Instant.EPOCH)).toList();
		heres = team.stream().map(p -> Optional.of(new Posting(p.id(), positions.get(chance.nextInt(POSITIONS)).getId(), Bilingual.same("x"), "", "")))
				.toList();
	}

	private static Position position(int number) {
		Position position = ModelFactory.eINSTANCE.createPosition();
		position.setId("position-" + number);
		return position;
	}

	public static void main(String[] arguments) {
		int most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
		System.out.printf("%d 核 / cores, %d 岗位 / positions, %d 能力 / competencies%n%n", Runtime.getRuntime().availableProcessors(), POSITIONS, COMPETENCIES);
		System.out.printf("%-10s %12s %10s %12s %14s %14s %10s%n", "人/people", "每岗/needs", "统计/count s", "看板/board s", "数组/arrays s", "哈希/hash maps s",
				"array/count");
		for (int each : new int[] { 25, COMPETENCIES }) {
			for (int people : new int[] { most / 4, most / 2, most }) {
				new GapBench(people, each, new SplittableRandom(5)).measure(each, people == most / 4);
			}
		}
	}

	private void measure(int each, boolean smallest) {
		List<Sheet> plain = arrays();
		if (!same(count(), plain)) {
			throw new IllegalStateException("the counts differ");
		}
		double counted = median(this::count);
		double board = median(() -> new CountedGaps(team, heres, positions, needs, names(), titles(), filled(), count()).positions());
		double arrays = median(this::arrays);
		// a thousand times the work of the others: the smallest size says enough
		String maps = smallest ? "%.2f".formatted(maps(plain)) : "";
		System.out.printf("%,10d %12d %12.3f %12.3f %14.3f %16s %10.2f%n", people, each, counted, board, arrays, maps, arrays / counted);
	}

	private static List<String> names() {
		return IntStream.range(0, COMPETENCIES).mapToObj(i -> "competency-" + i).toList();
	}

	private static List<Bilingual> titles() {
		return names().stream().map(Bilingual::same).toList();
	}

	private Levels filled() {
		Levels levels = new Levels(people, COMPETENCIES, HIGHEST);
		for (int person = 0; person < people; person++) {
			for (int competency = 0; competency < COMPETENCIES; competency++) {
				levels.show(person, competency, shown[person][competency]);
			}
		}
		return levels;
	}

	/** From what everybody shows to the sheets of all positions. */
	private List<Sheet> count() {
		return filled().against(needs);
	}

	private List<Sheet> arrays() {
		return needs.stream().map(asked -> {
			int[] competency = asked.stream().mapToInt(Need::competency).toArray();
			int[] level = asked.stream().mapToInt(Need::level).toArray();
			Sheet sheet = new Sheet(new int[people], new int[people], new int[competency.length]);
			for (int person = 0; person < people; person++) {
				byte[] row = shown[person];
				for (int i = 0; i < competency.length; i++) {
					int missing = level[i] - row[competency[i]];
					if (missing > 0) {
						sheet.lacking()[person]++;
						sheet.levels()[person] += missing;
						sheet.unmet()[i]++;
					}
				}
			}
			return sheet;
		}).toList();
	}

	private double maps(List<Sheet> plain) {
		List<String> names = names();
		List<Map<String, Integer>> maps = Arrays.stream(shown).map(row -> {
			Map<String, Integer> map = new HashMap<>();
			IntStream.range(0, COMPETENCIES).filter(i -> row[i] > 0).forEach(i -> map.put(names.get(i), (int) row[i]));
			return map;
		}).toList();
		long begun = cpu();
		for (int position = 0; position < POSITIONS; position++) {
			int lacking = 0;
			for (Map<String, Integer> map : maps) {
				for (Need need : needs.get(position)) {
					lacking += map.getOrDefault(names.get(need.competency()), 0) < need.level() ? 1 : 0;
				}
			}
			if (lacking != IntStream.of(plain.get(position).unmet()).sum()) {
				throw new IllegalStateException("the maps differ");
			}
		}
		return (cpu() - begun) / 1e9;
	}

	private static boolean same(List<Sheet> some, List<Sheet> others) {
		return IntStream.range(0, some.size()).allMatch(i -> Arrays.equals(some.get(i).lacking(), others.get(i).lacking())
				&& Arrays.equals(some.get(i).levels(), others.get(i).levels()) && Arrays.equals(some.get(i).unmet(), others.get(i).unmet()));
	}

	/** Of this thread, in nanoseconds: other work of the machine does not count. */
	private static long cpu() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static double median(Supplier<?> work) {
		double[] seconds = new double[ROUNDS];
		for (int i = 0; i < ROUNDS; i++) {
			long begun = cpu();
			if (work.get() == null) {
				throw new IllegalStateException();
			}
			seconds[i] = (cpu() - begun) / 1e9;
		}
		Arrays.sort(seconds);
		return seconds[ROUNDS / 2];
	}
}
