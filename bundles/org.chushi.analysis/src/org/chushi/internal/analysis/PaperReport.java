package org.chushi.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.chushi.analysis.AttemptChoice;
import org.chushi.analysis.Figure;
import org.chushi.analysis.FittedItem;
import org.chushi.analysis.ItemReport;
import org.chushi.analysis.ModelReport;
import org.chushi.analysis.PaperAnalysis;
import org.chushi.analysis.Shortage;
import org.chushi.assessment.PaperSnapshot;
import org.chushi.core.Result;
import org.chushi.internal.analysis.AnswerTables.Table;
import org.chushi.psychometrics.Ability;
import org.chushi.psychometrics.Calibration;
import org.chushi.psychometrics.ClassicalReport;
import org.chushi.psychometrics.Fitting;
import org.chushi.psychometrics.ItemFit;
import org.chushi.psychometrics.ItemModel;
import org.chushi.psychometrics.ItemStatistics;
import org.chushi.psychometrics.Responses;
import org.chushi.psychometrics.WeakItem;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionTypes;

/** Computes an analysis and leaves out what so few people cannot tell. */
final class PaperReport {

	/** Up to so many people times items squared, standard errors take no time to speak of. */
	private static final double ERRORS = 2e9;

	private final Matrix matrix;
	private final Function<String, String> code;
	private final Responses scores;
	private final Responses marks;
	private final AnswerTables tables;
	private final ClassicalReport classical;
	private final Optional<Fitted> rasch;
	private final Optional<Fitted> twoParameter;

	/** A model with the fit of its items. */
	private record Fitted(Calibration calibration, List<ItemFit> fit, OptionalDouble reliability) {

		Optional<FittedItem> item(String question) {
			return calibration.item(question).map(p -> new FittedItem(p,
					fit.stream().filter(f -> f.item().equals(question)).findFirst()));
		}

		ModelReport report() {
			return new ModelReport(calibration.model(), calibration.people(), calibration.logLikelihood(), calibration.aic(),
					calibration.bic(), reliability, calibration.converged(), calibration.unfit());
		}
	}

	/** @param code of a question by its id */
	PaperReport(Matrix matrix, QuestionTypes types, Function<String, String> code) {
		this.matrix = matrix;
		this.code = code;
		scores = matrix.scores();
		marks = matrix.marks();
		tables = new AnswerTables(matrix, scores, types);
		classical = ClassicalReport.of(scores);
		rasch = fitted(ItemModel.RASCH, Figure.RASCH);
		twoParameter = fitted(ItemModel.TWO_PARAMETER, Figure.TWO_PARAMETER);
	}

	private Optional<Fitted> fitted(ItemModel model, Figure figure) {
		if (marks.people() < figure.least()) {
			return Optional.empty();
		}
		boolean errors = (double) marks.people() * marks.items() * marks.items() <= ERRORS;
		Result<Calibration> fitted = Calibration.of(marks, model, errors ? Fitting.STANDARD : Fitting.STANDARD.withoutErrors());
		return fitted instanceof Result.Done<Calibration> done
				? Optional.of(new Fitted(done.value(), done.value().fit(marks), reliability(done.value().abilities(marks))))
				: Optional.empty();
	}

	/** Empirical reliability of EAP abilities. */
	private static OptionalDouble reliability(List<Ability> abilities) {
		double mean = abilities.stream().mapToDouble(Ability::mean).average().orElse(0);
		double variance = abilities.stream().mapToDouble(a -> Math.pow(a.mean() - mean, 2)).sum() / (abilities.size() - 1);
		double error = abilities.stream().mapToDouble(a -> a.error() * a.error()).average().orElse(0);
		return variance + error > 0 ? OptionalDouble.of(variance / (variance + error)) : OptionalDouble.empty();
	}

	PaperAnalysis analysis(AttemptChoice choice) {
		PaperSnapshot newest = matrix.sats().getLast().paper();
		List<Shortage> shortages = new ArrayList<>();
		boolean reliable = enough(shortages, Figure.RELIABILITY, classical.complete());
		enough(shortages, Figure.RASCH, classical.people());
		enough(shortages, Figure.TWO_PARAMETER, classical.people());
		int passed = (int) matrix.sats().stream().filter(s -> s.score().passed()).count();
		return new PaperAnalysis(newest.paper(), newest.code(), newest.title(), choice, classical.people(), classical.complete(),
				passed, newest.cutPercent(), reliable ? classical.alpha() : OptionalDouble.empty(),
				reliable ? classical.standardErrorOfMeasurement() : OptionalDouble.empty(), classical.scores(), items(reliable),
				rasch.map(Fitted::report), twoParameter.map(Fitted::report), shortages);
	}

	private List<ItemReport> items(boolean reliable) {
		List<ItemReport> reports = new ArrayList<>();
		for (Item item : matrix.items()) {
			ItemStatistics figures = classical.items().stream().filter(f -> f.item().equals(item.question())).findFirst()
					.orElseThrow();
			reports.add(item(item, figures, reliable));
		}
		return reports;
	}

	private ItemReport item(Item item, ItemStatistics figures, boolean reliable) {
		List<Shortage> shortages = new ArrayList<>();
		int answered = figures.answered();
		boolean facility = enough(shortages, Figure.FACILITY, answered);
		boolean correlations = enough(shortages, Figure.DISCRIMINATION, answered);
		boolean distractors = enough(shortages, Figure.DISTRACTORS, answered);
		boolean slopes = answered >= Figure.TWO_PARAMETER.least();
		Optional<Table> table = distractors ? tables.of(item) : Optional.empty();
		ItemStatistics shown = shown(figures, facility, correlations, reliable);
		Optional<Fitted> one = rasch.filter(f -> answered >= Figure.RASCH.least());
		Optional<Fitted> two = twoParameter.filter(f -> slopes);
		List<WeakItem> weak = facility ? weak(shown, table, two, one) : List.of();
		return new ItemReport(item.question(), code.apply(item.question()), item.stem(), item.type(), item.points(), shown,
				table.map(Table::rows).orElse(List.of()), one.flatMap(f -> f.item(item.question())),
				two.flatMap(f -> f.item(item.question())), weak, shortages);
	}

	private List<WeakItem> weak(ItemStatistics shown, Optional<Table> table, Optional<Fitted> two, Optional<Fitted> one) {
		ClassicalReport alone = new ClassicalReport(classical.people(), classical.complete(), List.of(shown), OptionalDouble.empty(),
				OptionalDouble.empty(), classical.scores());
		List<ItemFit> fit = two.or(() -> one).map(Fitted::fit).orElse(List.of());
		return WeakItem.find(alone, table.filter(Table::distractors).map(t -> List.of(t.counted())).orElse(List.of()),
				two.map(Fitted::calibration), fit);
	}

	private static ItemStatistics shown(ItemStatistics all, boolean facility, boolean correlations, boolean reliable) {
		OptionalDouble none = OptionalDouble.empty();
		return new ItemStatistics(all.item(), all.answered(), all.missing(), facility ? all.facility() : none,
				facility ? all.standardDeviation() : none, correlations ? all.itemRest() : none,
				correlations ? all.itemTotal() : none, correlations ? all.discriminationIndex() : none,
				correlations ? all.discriminationEfficiency() : none, reliable ? all.alphaWithout() : none);
	}

	private static boolean enough(List<Shortage> shortages, Figure figure, int people) {
		if (people < figure.least()) {
			shortages.add(new Shortage(figure, people));
			return false;
		}
		return true;
	}
}
