package org.chushi.internal.psychometrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Severity;
import org.chushi.psychometrics.Calibration;
import org.chushi.psychometrics.ClassicalReport;
import org.chushi.psychometrics.DistractorTable;
import org.chushi.psychometrics.DistractorTable.Row;
import org.chushi.psychometrics.ItemFit;
import org.chushi.psychometrics.ItemModel;
import org.chushi.psychometrics.ItemStatistics;
import org.chushi.psychometrics.WeakItem;
import org.chushi.psychometrics.WeakItem.Weakness;

/** Holds the statistics of items against the thresholds of {@link Weakness}. */
public final class WeakItems {

	private static final double HARD = 0.20;
	private static final double EASY = 0.95;
	private static final double FLAT = 0.20;
	private static final double UNUSED = 0.05;
	private static final double LOW_SLOPE = 0.35;
	private static final double CHANCE = 0.01;

	private final List<WeakItem> found = new ArrayList<>();
	private final boolean few;

	private WeakItems(int people) {
		few = people < WeakItem.FEW;
	}

	public static List<WeakItem> find(ClassicalReport report, List<DistractorTable> distractors, Optional<Calibration> calibration,
			List<ItemFit> fit) {
		List<WeakItem> all = new ArrayList<>();
		for (ItemStatistics item : report.items()) {
			WeakItems weak = new WeakItems(item.answered());
			weak.classical(item);
			distractors.stream().filter(d -> d.item().equals(item.item())).forEach(weak::distractors);
			calibration.filter(c -> c.model() == ItemModel.TWO_PARAMETER).flatMap(c -> c.item(item.item())).ifPresent(p -> {
				if (p.slope() < LOW_SLOPE) {
					weak.add(item.item(), Weakness.LOW_SLOPE, Severity.WARNING, Messages.WeakItems_slope.text(number(p.slope())),
							Messages.WeakItems_flatRemedy.text());
				}
			});
			fit.stream().filter(f -> f.item().equals(item.item())).forEach(f -> weak.misfit(f, fit.size()));
			weak.found.sort(Comparator.comparing(WeakItem::severity).reversed().thenComparing(WeakItem::weakness));
			all.addAll(weak.found);
		}
		return all;
	}

	private void classical(ItemStatistics item) {
		if (item.facility().isEmpty()) {
			return;
		}
		double facility = item.facility().getAsDouble();
		String percent = percent(facility);
		if (item.standardDeviation().orElse(1) == 0) {
			add(item.item(), Weakness.CONSTANT, Severity.WARNING, Messages.WeakItems_constant.text(percent),
					Messages.WeakItems_constantRemedy.text());
			return;
		}
		if (facility < HARD) {
			add(item.item(), Weakness.TOO_HARD, Severity.WARNING, Messages.WeakItems_hard.text(percent),
					Messages.WeakItems_hardRemedy.text());
		} else if (facility >= EASY) {
			add(item.item(), Weakness.TOO_EASY, Severity.INFO, Messages.WeakItems_easy.text(percent),
					Messages.WeakItems_easyRemedy.text());
		}
		item.itemRest().ifPresent(rest -> {
			if (rest < 0) {
				add(item.item(), Weakness.NEGATIVE, Severity.ERROR, Messages.WeakItems_negative.text(number(rest)),
						Messages.WeakItems_negativeRemedy.text());
			} else if (rest < FLAT) {
				add(item.item(), Weakness.FLAT, Severity.WARNING, Messages.WeakItems_flat.text(number(rest)),
						Messages.WeakItems_flatRemedy.text());
			}
		});
	}

	private void distractors(DistractorTable table) {
		double key = table.options().stream().filter(Row::keyed).mapToDouble(r -> r.upper().orElse(1)).min().orElse(1);
		for (Row row : table.options()) {
			if (!row.keyed() && row.upper().orElse(0) > key) {
				add(table.item(), Weakness.DISTRACTOR_BEATS_KEY, Severity.ERROR,
						Messages.WeakItems_beats.text(row.option(), percent(row.upper().orElse(0)), percent(key)),
								Messages.WeakItems_beatsRemedy.text());
			}
			if (!row.keyed() && row.share().orElse(1) < UNUSED) {
				add(table.item(), Weakness.DISTRACTOR_UNUSED, Severity.INFO,
						Messages.WeakItems_unused.text(row.option(), percent(row.share().orElse(0))),
						Messages.WeakItems_unusedRemedy.text());
			}
		}
	}

	private void misfit(ItemFit fit, int items) {
		if (fit.chance().isPresent() && fit.chance().getAsDouble() < CHANCE / items) {
			add(fit.item(), Weakness.MISFIT, Severity.WARNING,
					Messages.WeakItems_misfit.text(number(fit.chiSquare().orElse(0)), fit.freedom()),
							Messages.WeakItems_misfitRemedy.text());
		}
	}

	private void add(String item, Weakness weakness, Severity severity, Bilingual reason, Bilingual remedy) {
		Bilingual said = few ? Messages.WeakItems_few.text(reason, WeakItem.FEW) : reason;
		found.add(new WeakItem(item, weakness, few ? Severity.INFO : severity, said, remedy));
	}

	private static String percent(double share) {
		return Math.round(100 * share) + "%";
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.2f", value);
	}
}
