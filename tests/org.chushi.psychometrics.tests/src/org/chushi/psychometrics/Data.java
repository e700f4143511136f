package org.chushi.psychometrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Small and made-up responses. */
final class Data {

	private Data() {
	}

	static List<String> ids(int items) {
		return IntStream.rangeClosed(1, items).mapToObj(i -> "q" + i).toList();
	}

	/** A row of digits for each person; a dot is missing. */
	static Responses of(List<String> rows) {
		Responses.Builder builder = Responses.builder(ids(rows.get(0).length()));
		rows.forEach(r -> builder.row("", r.chars().map(c -> c == '.' ? -1 : c - '0').toArray()));
		return builder.build().value();
	}

	static Responses of(String... rows) {
		return of(List.of(rows));
	}

	/** Answers of people with normal abilities to logistic items. */
	record Simulation(double[] slopes, double[] intercepts, double[] abilities, byte[][] marks) {
		Responses responses() {
			return Responses.marked(ids(slopes.length), marks).value();
		}

		/** The same with so large a share of answers missing at random. */
		Responses thinned(double share, long seed) {
			Random random = new Random(seed);
			byte[][] thin = new byte[marks.length][];
			for (int i = 0; i < marks.length; i++) {
				thin[i] = marks[i].clone();
				for (int p = 0; p < thin[i].length; p++) {
					thin[i][p] = random.nextDouble() < share ? -1 : thin[i][p];
				}
			}
			return Responses.marked(ids(slopes.length), thin).value();
		}
	}

	static Simulation simulate(int people, int items, boolean rasch, long seed) {
		Random random = new Random(seed);
		double[] slopes = new double[items];
		double[] intercepts = new double[items];
		for (int i = 0; i < items; i++) {
			slopes[i] = rasch ? 1 : Math.exp(0.3 * random.nextGaussian() + 0.1);
			intercepts[i] = -slopes[i] * (3.0 * (i + 0.5) / items - 1.5);
		}
		return simulate(people, slopes, intercepts, random);
	}

	static Simulation simulate(int people, double[] slopes, double[] intercepts, Random random) {
		double[] abilities = new double[people];
		Arrays.setAll(abilities, p -> random.nextGaussian());
		byte[][] marks = new byte[slopes.length][people];
		for (int i = 0; i < slopes.length; i++) {
			for (int p = 0; p < people; p++) {
				marks[i][p] = (byte) (random.nextDouble() < 1 / (1 + Math.exp(-(slopes[i] * abilities[p] + intercepts[i]))) ? 1
						: 0);
			}
		}
		return new Simulation(slopes, intercepts, abilities, marks);
	}

	/** Rows with digits up to {@code most}, some missing. */
	static List<String> noise(Random random, int people, int items, int most, double missing) {
		List<String> rows = new ArrayList<>();
		for (int p = 0; p < people; p++) {
			int able = random.nextInt(most + 1);
			StringBuilder row = new StringBuilder();
			for (int i = 0; i < items; i++) {
				row.append(random.nextDouble() < missing ? "." : String.valueOf(random.nextBoolean() ? able
						: random.nextInt(most + 1)));
			}
			rows.add(row.toString());
		}
		return rows;
	}

	static List<String> shuffled(List<String> rows, Random random) {
		List<String> other = new ArrayList<>(rows);
		Collections.shuffle(other, random);
		return other;
	}
}
