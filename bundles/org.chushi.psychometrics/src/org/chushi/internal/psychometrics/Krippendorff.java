package org.chushi.internal.psychometrics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;

import org.chushi.core.Result;
import org.chushi.psychometrics.Agreement;
import org.chushi.psychometrics.Rating;
import org.chushi.psychometrics.Scale;

/** Krippendorff's alpha from counts of values by unit. */
public final class Krippendorff {

	private final Scale scale;
	/** Different values: as numbers in ascending order where the scale has an order. */
	private final List<String> values;
	/** Of each unit, the value of each rater by name. */
	private final Map<String, Map<String, Integer>> units;

	private Krippendorff(Scale scale, List<String> values, Map<String, Map<String, Integer>> units) {
		this.scale = scale;
		this.values = values;
		this.units = units;
	}

	public static Result<Agreement> agreement(Scale scale, List<Rating> ratings) {
		return counted(scale, ratings).map(Krippendorff::agreement);
	}

	public static Result<OptionalDouble> alpha(Scale scale, List<Rating> ratings) {
		return counted(scale, ratings).map(k -> k.new Table("").alpha());
	}

	private static Result<Krippendorff> counted(Scale scale, List<Rating> ratings) {
		Comparator<String> order = scale == Scale.NOMINAL ? Comparator.naturalOrder() : Comparator.comparing(BigDecimal::new);
		for (Rating rating : ratings) {
			if (scale != Scale.NOMINAL && !isNumber(rating.value())) {
				return Result.refused(Messages.Krippendorff_noNumber.text(rating.rater(), rating.unit(), rating.value()));
			}
		}
		TreeSet<String> different = new TreeSet<>(order);
		ratings.forEach(r -> different.add(r.value()));
		List<String> values = List.copyOf(different);
		Map<String, Integer> index = new TreeMap<>(order);
		values.forEach(v -> index.put(v, index.size()));
		Map<String, Map<String, Integer>> units = new TreeMap<>();
		for (Rating rating : ratings) {
			if (units.computeIfAbsent(rating.unit(), u -> new TreeMap<>()).put(rating.rater(), index.get(rating.value())) != null) {
				return Result.refused(Messages.Krippendorff_twice.text(rating.rater(), rating.unit()));
			}
		}
		units.values().removeIf(u -> u.size() < 2);
		return units.isEmpty() ? Result.refused(Messages.Krippendorff_single.text())
				: Result.done(new Krippendorff(scale, values, units));
	}

	private static boolean isNumber(String text) {
		try {
			return text.length() < 40 && new BigDecimal(text).precision() > 0;
		} catch (NumberFormatException e) {
			return false;
		}
	}

	private Agreement agreement() {
		Table table = new Table("");
		List<Agreement.Unit> parted = new ArrayList<>();
		units.forEach((unit, answers) -> parted.add(table.unit(unit, answers)));
		parted.sort(Comparator.comparingDouble(Agreement.Unit::disagreement).reversed().thenComparing(Agreement.Unit::unit));
		TreeSet<String> names = new TreeSet<>();
		units.values().forEach(u -> names.addAll(u.keySet()));
		List<Agreement.Rater> raters = new ArrayList<>(names.stream().map(this::rater).toList());
		raters.sort(Comparator.comparingDouble(Agreement.Rater::agreeing).thenComparing(Agreement.Rater::rater));
		return new Agreement(scale, table.alpha(), (int) table.total, parted, raters);
	}

	private Agreement.Rater rater(String name) {
		int own = 0;
		long same = 0;
		long pairs = 0;
		for (Map<String, Integer> answers : units.values()) {
			Integer value = answers.get(name);
			if (value != null) {
				own++;
				pairs += answers.size() - 1;
				same += answers.values().stream().filter(value::equals).count() - 1;
			}
		}
		return new Agreement.Rater(name, own, (double) same / pairs, new Table(name).alpha());
	}

	/** Values counted, perhaps without somebody. */
	private final class Table {
		private final String without;
		private final double[] count = new double[values.size()];
		private final double[][] distance = new double[values.size()][values.size()];
		private double total;
		private double expected;

		Table(String without) {
			this.without = without;
			units.values().forEach(answers -> {
				int[] own = counts(answers);
				for (int v = 0; v < own.length && Arrays.stream(own).sum() > 1; v++) {
					count[v] += own[v];
				}
			});
			total = Arrays.stream(count).sum();
			for (int c = 0; c < count.length; c++) {
				for (int k = 0; k < count.length; k++) {
					distance[c][k] = distance(Math.min(c, k), Math.max(c, k));
					expected += count[c] * count[k] * distance[c][k] / (total * (total - 1));
				}
			}
		}

		/** Squared difference of two values (Krippendorff 2011, section E). */
		private double distance(int c, int k) {
			if (c == k) {
				return 0;
			}
			return switch (scale) {
			case NOMINAL -> 1;
			case INTERVAL -> Math.pow(Double.parseDouble(values.get(c)) - Double.parseDouble(values.get(k)), 2);
			case ORDINAL -> {
				double between = -(count[c] + count[k]) / 2;
				for (int g = c; g <= k; g++) {
					between += count[g];
				}
				yield between * between;
			}
			};
		}

		private int[] counts(Map<String, Integer> answers) {
			int[] own = new int[values.size()];
			answers.forEach((rater, value) -> own[value] += rater.equals(without) ? 0 : 1);
			return own;
		}

		/** Sum over the pairs of different people. */
		private double within(int[] own) {
			double sum = 0;
			for (int c = 0; c < own.length; c++) {
				for (int k = 0; k < own.length && own[c] > 0; k++) {
					sum += (double) own[c] * own[k] * distance[c][k];
				}
			}
			return sum;
		}

		OptionalDouble alpha() {
			double observed = 0;
			for (Map<String, Integer> answers : units.values()) {
				int[] own = counts(answers);
				int people = Arrays.stream(own).sum();
				observed += people > 1 ? within(own) / ((people - 1) * total) : 0;
			}
			return Classical.when(expected > 0, 1 - observed / expected);
		}

		Agreement.Unit unit(String unit, Map<String, Integer> answers) {
			int[] own = counts(answers);
			double pairs = (double) answers.size() * (answers.size() - 1);
			double same = Arrays.stream(own).mapToDouble(n -> (double) n * (n - 1)).sum();
			Map<String, Integer> said = new LinkedHashMap<>();
			java.util.stream.IntStream.range(0, own.length).boxed().filter(v -> own[v] > 0)
					.sorted(Comparator.comparingInt((Integer v) -> -own[v])).forEach(v -> said.put(values.get(v), own[v]));
			return new Agreement.Unit(unit, java.util.Collections.unmodifiableMap(said), same / pairs,
					expected > 0 ? within(own) / pairs / expected : 0);
		}
	}
}
