package org.chushi.internal.psychometrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.LongPredicate;

import org.chushi.psychometrics.DistractorTable;
import org.chushi.psychometrics.DistractorTable.Row;
import org.chushi.psychometrics.ItemChoices;
import org.chushi.psychometrics.Responses;

/** Counts choices by groups of ability. */
public final class Distractors {

	private final long[] chosen;
	/** Share of points on the other items, for those the item was put before; NaN for the others. */
	private final double[] ability;
	private final double[] lower;
	private final double[] upper;
	private final int people;

	private Distractors(ItemChoices choices, Responses responses) {
		chosen = choices.chosen();
		if (chosen.length != responses.people()) {
			throw new IllegalArgumentException(chosen.length + " choices of " + responses.people() + " people");
		}
		ability = abilities(responses, responses.itemIds().indexOf(choices.item()));
		int shown = 0;
		for (int p = 0; p < chosen.length; p++) {
			if (chosen[p] == ItemChoices.NOT_SHOWN) {
				ability[p] = Double.NaN;
			}
			shown += chosen[p] == ItemChoices.NOT_SHOWN ? 0 : 1;
		}
		people = shown;
		lower = group(false);
		upper = group(true);
	}

	public static DistractorTable table(ItemChoices choices, Responses responses) {
		Distractors distractors = new Distractors(choices, responses);
		List<Row> rows = new ArrayList<>();
		for (int o = 0; o < choices.options().size(); o++) {
			String option = choices.options().get(o);
			long bit = 1L << o;
			rows.add(distractors.row(option, choices.keyed().contains(option), c -> (c & bit) != 0));
		}
		return new DistractorTable(choices.item(), distractors.people, rows, distractors.row("", false, c -> c == 0));
	}

	private static double[] abilities(Responses responses, int without) {
		double[] points = new double[responses.people()];
		double[] available = new double[responses.people()];
		for (int i = 0; i < responses.items(); i++) {
			if (i != without) {
				byte[] column = responses.column(i);
				long[] levels = responses.levels(i);
				for (int p = 0; p < column.length; p++) {
					if (column[p] != -1) {
						points[p] += levels[column[p] & 0xFF];
						available[p] += responses.maximum(i);
					}
				}
			}
		}
		// who has no other item counts as average, so that the table is of everybody
		double mean = Arrays.stream(available).sum() > 0 ? Arrays.stream(points).sum() / Arrays.stream(available).sum() : 0;
		Arrays.setAll(points, p -> available[p] > 0 ? points[p] / available[p] : mean);
		return points;
	}

	/** How much of each person belongs to the group. */
	private double[] group(boolean highest) {
		double[] sorted = Arrays.stream(ability).filter(a -> !Double.isNaN(a)).sorted().toArray();
		double[] weight = new double[ability.length];
		if (sorted.length == 0) {
			return weight;
		}
		int size = Math.clamp(Math.round(Classical.GROUP * sorted.length), 1, sorted.length);
		double border = sorted[highest ? sorted.length - size : size - 1];
		long inside = Arrays.stream(sorted).filter(a -> highest ? a > border : a < border).count();
		long tied = Arrays.stream(sorted).filter(a -> a == border).count();
		double part = (double) (size - inside) / tied;
		Arrays.setAll(weight, p -> ability[p] == border ? part : highest == ability[p] > border && !Double.isNaN(ability[p]) ? 1 : 0);
		return weight;
	}

	private Row row(String option, boolean keyed, LongPredicate chose) {
		double[][] counts = new double[4][2];
		Moments moments = new Moments();
		for (int p = 0; p < chosen.length; p++) {
			if (chosen[p] != ItemChoices.NOT_SHOWN) {
				int yes = chose.test(chosen[p]) ? 1 : 0;
				double[] weights = { 1, lower[p], Math.max(0, 1 - lower[p] - upper[p]), upper[p] };
				for (int g = 0; g < weights.length; g++) {
					counts[g][0] += weights[g];
					counts[g][1] += weights[g] * yes;
				}
				moments.add(1, yes, ability[p]);
			}
		}
		return new Row(option, keyed, (int) counts[0][1], share(counts[0]), share(counts[1]), share(counts[2]), share(counts[3]),
				moments.correlation());
	}

	private static OptionalDouble share(double[] count) {
		return Classical.when(count[0] > 1e-9, count[1] / count[0]);
	}
}
