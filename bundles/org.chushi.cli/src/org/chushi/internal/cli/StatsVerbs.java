package org.chushi.internal.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.chushi.core.Bilingual;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.internal.cli.Verb.Door;
import org.chushi.psychometrics.Calibration;
import org.chushi.psychometrics.ClassicalReport;
import org.chushi.psychometrics.Fitting;
import org.chushi.psychometrics.ItemFit;
import org.chushi.psychometrics.ItemModel;
import org.chushi.psychometrics.ItemParameters;
import org.chushi.psychometrics.ItemStatistics;
import org.chushi.psychometrics.ResponseFile;
import org.chushi.psychometrics.Responses;
import org.chushi.psychometrics.WeakItem;

/** Statistics of a matrix of responses from a file: the whole analysis without a team or an exam. */
final class StatsVerbs {

	/** Up to so many people times items squared, standard errors take no time to speak of. */
	private static final double ERRORS = 2e9;

	private final Responses responses;
	private final ClassicalReport report;
	private final Result<Calibration> rasch;
	private final Result<Calibration> twoParameter;

	private StatsVerbs(Responses responses) {
		this.responses = responses;
		report = ClassicalReport.of(responses);
		Fitting fitting = (double) responses.people() * responses.items() * responses.items() <= ERRORS ? Fitting.STANDARD
				: Fitting.STANDARD.withoutErrors();
		rasch = Calibration.of(responses, ItemModel.RASCH, fitting);
		twoParameter = Calibration.of(responses, ItemModel.TWO_PARAMETER, fitting);
	}

	static List<Verb> all() {
		return List.of(new Verb("stats", Door.NONE, List.of(new Arg("--responses", true, false, false)), StatsVerbs::stats));
	}

	private static Result<Answer> stats(Input in) {
		return ResponseFile.read(in.path("--responses"), Progress.SILENT).map(responses -> new StatsVerbs(responses).answer());
	}

	private Answer answer() {
		Optional<Calibration> steepest = twoParameter.isDone() ? Optional.of(twoParameter.value()) : Optional.empty();
		List<ItemFit> fit = steepest.map(c -> c.fit(responses)).orElse(List.of());
		List<WeakItem> weak = WeakItem.find(report, List.of(), steepest, fit);
		return Answer.of(StatsReport.of(report, rasch, twoParameter, weak), lines(weak));
	}

	private List<Bilingual> lines(List<WeakItem> weak) {
		List<Bilingual> lines = new ArrayList<>();
		lines.add(Messages.StatsVerbs_summary.text(report.people(), report.items().size(), number(report.alpha(), 3),
				number(report.standardErrorOfMeasurement(), 1), number(report.scores().mean(), 1),
				number(report.scores().standardDeviation(), 1)));
		model(lines, Messages.StatsVerbs_rasch.text(), rasch);
		model(lines, Messages.StatsVerbs_twoParameter.text(), twoParameter);
		Table table = new Table(Messages.StatsVerbs_item.text(), Messages.StatsVerbs_facility.text(),
				Messages.StatsVerbs_itemRest.text(), Messages.StatsVerbs_discrimination.text(), Messages.StatsVerbs_alphaWithout.text(),
				Bilingual.same("Rasch b"), Bilingual.same("2PL a"), Bilingual.same("2PL b"));
		for (ItemStatistics item : report.items()) {
			Optional<ItemParameters> one = rasch.isDone() ? rasch.value().item(item.item()) : Optional.empty();
			Optional<ItemParameters> two = twoParameter.isDone() ? twoParameter.value().item(item.item()) : Optional.empty();
			table.row(item.item(), number(item.facility(), 3), number(item.itemRest(), 3), number(item.discriminationIndex(), 3),
					number(item.alphaWithout(), 3), one.map(p -> estimate(p.difficulty(), p.difficultyError())).orElse("-"),
					two.map(p -> estimate(OptionalDouble.of(p.slope()), p.slopeError())).orElse("-"),
					two.map(p -> estimate(p.difficulty(), p.difficultyError())).orElse("-"));
		}
		lines.addAll(table.lines());
		lines.add((weak.isEmpty() ? Messages.StatsVerbs_sound : Messages.StatsVerbs_weak).text());
		weak.forEach(w -> lines.add(Lines.indented(Messages.Lines_diagnostic.text(w.item(), w.reason(), w.remedy()))));
		return lines;
	}

	private static void model(List<Bilingual> lines, Bilingual name, Result<Calibration> fitted) {
		switch (fitted) {
		case Result.Refused<Calibration> refused -> lines.add(Messages.StatsVerbs_noModel.text(name, refused.reason()));
		case Result.Done<Calibration> done -> {
			lines.add(Messages.StatsVerbs_model.text(name, decimal(done.value().logLikelihood(), 3), done.value().steps()));
			done.value().unfit().forEach((item, reason) -> lines.add(Lines.indented(Lines.columns(item, reason))));
			if (!done.value().converged()) {
				lines.add(Lines.indented(Messages.StatsVerbs_notConverged.text()));
			}
		}
		}
	}

	private static String estimate(OptionalDouble value, OptionalDouble error) {
		return number(value, 3) + (error.isPresent() ? " ±" + number(error, 3) : "");
	}

	private static String number(OptionalDouble value, int places) {
		return value.isPresent() ? decimal(value.getAsDouble(), places) : "-";
	}

	private static String decimal(double value, int places) {
		return String.format(Locale.ROOT, "%." + places + "f", value);
	}
}
