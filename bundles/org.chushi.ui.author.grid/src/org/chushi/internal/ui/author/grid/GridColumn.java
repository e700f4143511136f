package org.chushi.internal.ui.author.grid;

import static org.chushi.model.ModelPackage.Literals.*;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.analysis.ItemReport;
import org.chushi.model.Question;
import org.chushi.psychometrics.ItemStatistics;
import org.chushi.ui.Look;
import org.chushi.ui.author.QuestionChanges;
import org.eclipse.emf.common.command.Command;

/**
 * One column of the table.
 *
 * @param width   in the design's pixels, at first
 * @param text    what a row shows
 * @param order   how rows are sorted by it, upwards
 * @param edit    what typing into it does; none where it is only shown
 * @param choices what there is to choose from, where one does not type freely
 */
record GridColumn(Messages title, int width, Function<Question, String> text, Comparator<Question> order, Optional<Edit> edit,
		List<String> choices) {

	/** Nothing where what was typed changes nothing. */
	interface Edit {
		Optional<Command> of(Question question, String typed);
	}

	/** What rows show beside what is in the question. */
	interface Facts {

		String type(Question question);

		/** Problems that the checks found in it. */
		int problems(Question question);

		Optional<ItemReport> report(Question question);

		/** Titles of competencies and lessons by id. */
		Map<String, String> titles();
	}

	private static GridColumn shown(Messages title, int width, Function<Question, String> text) {
		return new GridColumn(title, width, text, words(text), Optional.empty(), List.of());
	}

	private static GridColumn typed(Messages title, int width, Function<Question, String> text, Edit edit) {
		return new GridColumn(title, width, text, words(text), Optional.of(edit), List.of());
	}

	private static GridColumn counted(Messages title, int width, Function<Question, OptionalDouble> number, String pattern) {
		return new GridColumn(title, width, q -> number.apply(q).stream().mapToObj(pattern::formatted).findFirst().orElse("–"),
				Comparator.comparingDouble(q -> number.apply(q).orElse(Double.NEGATIVE_INFINITY)), Optional.empty(), List.of());
	}

	/** Chinese by its sound. */
	private static Comparator<Question> words(Function<Question, String> text) {
		return Comparator.comparing(text, Collator.getInstance(Locale.CHINA)::compare);
	}

	static List<GridColumn> of(Look look, Facts facts, QuestionChanges changes) {
		GridColumn difficulty = new GridColumn(Messages.GridColumn_difficulty, 76,
				q -> q.getDifficulty() == 0 ? "" : Integer.toString(q.getDifficulty()), Comparator.comparingInt(Question::getDifficulty),
				Optional.of(changes::difficulty), Arrays.asList("", "1", "2", "3", "4", "5"));
		return List.of(
				typed(Messages.GridColumn_code, 110, q -> q.getCode() == null ? "" : q.getCode(), changes::code),
				shown(Messages.GridColumn_type, 132, facts::type),
				typed(Messages.GridColumn_stemZh, 300, q -> Words.line(Words.zh(q.getStem())), (q, t) -> changes.stem(q, TEXT__ZH, t)),
				typed(Messages.GridColumn_stemEn, 240, q -> Words.line(Words.en(q.getStem())), (q, t) -> changes.stem(q, TEXT__EN, t)),
				difficulty,
				typed(Messages.GridColumn_tags, 140, q -> String.join(look.t(Messages.GridColumn_between), q.getTags()), changes::tags),
				shown(Messages.GridColumn_competencies, 180, q -> titles(look, facts, q.getCompetencies().stream())),
				shown(Messages.GridColumn_lesson, 160, q -> titles(look, facts, Stream.ofNullable(q.getLesson()))),
				counted(Messages.GridColumn_problems, 76, q -> number(facts.problems(q)), "%.0f"),
				counted(Messages.GridColumn_answered, 92, q -> figure(facts, q, s -> OptionalDouble.of(s.answered())), "%.0f"),
				counted(Messages.GridColumn_facility, 92, q -> figure(facts, q, ItemStatistics::facility), "%.2f"),
				counted(Messages.GridColumn_discrimination, 110, q -> figure(facts, q, ItemStatistics::itemRest), "%.2f"));
	}

	private static String titles(Look look, Facts facts, Stream<String> ids) {
		return ids.map(id -> facts.titles().getOrDefault(id, id)).collect(Collectors.joining(look.t(Messages.GridColumn_between)));
	}

	private static OptionalDouble number(int count) {
		return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(count);
	}

	private static OptionalDouble figure(Facts facts, Question question, Function<ItemStatistics, OptionalDouble> of) {
		return facts.report(question).map(ItemReport::figures).map(of).orElse(OptionalDouble.empty());
	}
}
