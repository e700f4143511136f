package org.chushi.internal.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.psychometrics.Calibration;
import org.chushi.psychometrics.ClassicalReport;
import org.chushi.psychometrics.ItemStatistics;
import org.chushi.psychometrics.WeakItem;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code stats --json} prints. A number that the data do not define is null. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record StatsReport(int people, int complete, Double alpha, Double standardErrorOfMeasurement, List<Item> items, Model rasch,
		Model twoParameter, List<WeakItem> weak) {

	@JsonInclude(JsonInclude.Include.ALWAYS)
	record Item(String id, Double facility, Double itemRest, Double discriminationIndex, Double discriminationEfficiency,
			Double alphaWithout) {
	}

	/** @param reason why it could not be fitted; left out when it was */
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record Model(Double logLikelihood, Boolean converged, List<Parameters> items,
			@JsonInclude(JsonInclude.Include.NON_NULL) Bilingual reason) {
	}

	/** @param a left out in the Rasch model, where it is 1 */
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record Parameters(String id, @JsonInclude(JsonInclude.Include.NON_NULL) Double a, Double b,
			@JsonInclude(JsonInclude.Include.NON_NULL) Double aError, @JsonInclude(JsonInclude.Include.NON_NULL) Double bError,
			@JsonInclude(JsonInclude.Include.NON_NULL) Bilingual reason) {
	}

	static StatsReport of(ClassicalReport report, Result<Calibration> rasch, Result<Calibration> twoParameter,
			List<WeakItem> weak) {
		return new StatsReport(report.people(), report.complete(), orNull(report.alpha()),
				orNull(report.standardErrorOfMeasurement()), report.items().stream().map(StatsReport::item).toList(),
				model(report, rasch, false), model(report, twoParameter, true), weak);
	}

	private static Item item(ItemStatistics item) {
		return new Item(item.item(), orNull(item.facility()), orNull(item.itemRest()), orNull(item.discriminationIndex()),
				orNull(item.discriminationEfficiency()), orNull(item.alphaWithout()));
	}

	private static Model model(ClassicalReport report, Result<Calibration> fitted, boolean slopes) {
		return switch (fitted) {
		case Result.Refused<Calibration> refused -> new Model(null, null, List.of(), refused.reason());
		case Result.Done<Calibration> done -> {
			List<Parameters> items = new ArrayList<>();
			for (ItemStatistics item : report.items()) {
				items.add(done.value().item(item.item())
						.map(p -> new Parameters(p.item(), slopes ? p.slope() : null, orNull(p.difficulty()),
								orNull(p.slopeError()), orNull(p.difficultyError()), null))
						.orElseGet(() -> unfit(item.item(), done.value())));
			}
			yield new Model(done.value().logLikelihood(), done.value().converged(), items, null);
		}
		};
	}

	private static Parameters unfit(String item, Calibration calibration) {
		return new Parameters(item, null, null, null, null, calibration.unfit().get(item));
	}

	private static Double orNull(OptionalDouble value) {
		return value.isPresent() ? (Double) value.getAsDouble() : null;
	}
}
