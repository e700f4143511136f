package org.chushi.internal.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.chushi.analysis.AnswerCount;
import org.chushi.analysis.AttemptChoice;
import org.chushi.analysis.FittedItem;
import org.chushi.analysis.ItemReport;
import org.chushi.analysis.ModelReport;
import org.chushi.analysis.PaperAnalysis;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;

/** Commands about what answers say of questions. */
final class AnalysisVerbs {

	private static final String WHICH = "--which";

	private AnalysisVerbs() {
	}

	static List<Verb> all() {
		return List.of(
				Verb.of("analysis list", List.of(), in -> in.services().analyses().papers(in.session()).map(papers -> Answer
						.of(Map.of("papers", papers), papers.isEmpty() ? List.of(Messages.AnalysisVerbs_none.text())
								: papers.stream().map(p -> Lines.columns(p.code(), p.title(), Messages.AnalysisVerbs_people.text(p.people())))
										.toList()))),
				Verb.of("analysis paper", List.of(Arg.of("PAPER"), Arg.maybe(WHICH)), in -> choice(in)
						.then(c -> in.services().analyses().paper(in.session(), in.get("PAPER"), c))
						.map(a -> Answer.of(a, lines(a)))));
	}

	private static Result<AttemptChoice> choice(Input in) {
		String word = in.has(WHICH) ? in.get(WHICH) : "first";
		return Stream.of(AttemptChoice.values()).filter(c -> c.name().toLowerCase(Locale.ROOT).equals(word)).findFirst()
				.map(Result::done).orElseGet(() -> Result.refused(Messages.AnalysisVerbs_noChoice.text(word)));
	}

	private static List<Bilingual> lines(PaperAnalysis analysis) {
		List<Bilingual> lines = new ArrayList<>();
		lines.add(Messages.AnalysisVerbs_paper.text(analysis.title(), analysis.people(), analysis.items().size(),
				analysis.passed(), analysis.cutPercent()));
		lines.add(Messages.StatsVerbs_summary.text(analysis.people(), analysis.items().size(), number(analysis.alpha(), 3),
				number(analysis.standardErrorOfMeasurement(), 1), number(analysis.scores().mean(), 1),
				number(analysis.scores().standardDeviation(), 1)));
		Stream.of(analysis.rasch(), analysis.twoParameter()).flatMap(Optional::stream).forEach(m -> lines.add(model(m)));
		analysis.shortages().forEach(s -> lines.add(Lines.indented(s.words())));
		lines.addAll(table(analysis));
		analysis.items().stream().filter(i -> !i.answers().isEmpty()).forEach(i -> lines.addAll(answers(i)));
		lines.add((analysis.weak().isEmpty() ? Messages.StatsVerbs_sound : Messages.StatsVerbs_weak).text());
		analysis.weak().forEach(i -> i.weak()
				.forEach(w -> lines.add(Lines.indented(Messages.Lines_diagnostic.text(i.code(), w.reason(), w.remedy())))));
		return lines;
	}

	private static Bilingual model(ModelReport model) {
		Bilingual name = switch (model.model()) {
		case RASCH -> Messages.StatsVerbs_rasch.text();
		case TWO_PARAMETER -> Messages.StatsVerbs_twoParameter.text();
		};
		Bilingual said = Messages.AnalysisVerbs_model.text(name, decimal(model.logLikelihood(), 3), number(model.reliability(), 2));
		return model.converged() ? said : Lines.columns(said, Messages.StatsVerbs_notConverged.text());
	}

	private static List<Bilingual> table(PaperAnalysis analysis) {
		Table table = new Table(Messages.StatsVerbs_item.text(), Messages.AnalysisVerbs_answered.text(),
				Messages.StatsVerbs_facility.text(), Messages.StatsVerbs_itemRest.text(), Messages.StatsVerbs_discrimination.text(),
				Messages.StatsVerbs_alphaWithout.text(), Bilingual.same("Rasch b"), Bilingual.same("2PL a"), Bilingual.same("2PL b"));
		for (ItemReport item : analysis.items()) {
			table.row(item.code(), Integer.toString(item.figures().answered()), number(item.figures().facility(), 3),
					number(item.figures().itemRest(), 3), number(item.figures().discriminationIndex(), 3),
					number(item.figures().alphaWithout(), 3), difficulty(item.rasch()), item.twoParameter().map(f -> estimate(
							OptionalDouble.of(f.parameters().slope()), f.parameters().slopeError())).orElse("-"),
					difficulty(item.twoParameter()));
		}
		return table.lines();
	}

	private static String difficulty(Optional<FittedItem> item) {
		return item.map(f -> estimate(f.difficulty(), f.parameters().difficultyError())).orElse("-");
	}

	private static List<Bilingual> answers(ItemReport item) {
		List<Bilingual> lines = new ArrayList<>(List.of(Lines.columns(item.code(), item.stem())));
		for (AnswerCount answer : item.answers()) {
			lines.add(Lines.indented(Lines.columns(answer.right() ? "*" : " ", answer.said(),
					Messages.AnalysisVerbs_answer.text(answer.people(), number(answer.lower(), 2), number(answer.upper(), 2)))));
		}
		return lines;
	}

	private static String estimate(OptionalDouble value, OptionalDouble error) {
		return number(value, 2) + (error.isPresent() ? " ±" + number(error, 2) : "");
	}

	static String number(OptionalDouble value, int places) {
		return value.isPresent() ? decimal(value.getAsDouble(), places) : "-";
	}

	private static String decimal(double value, int places) {
		return String.format(Locale.ROOT, "%." + places + "f", value);
	}
}
