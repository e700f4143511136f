package org.chushi.internal.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.chushi.core.Language;
import org.chushi.core.Phrase;
import org.chushi.core.Severity;
import org.chushi.exchange.Finding;
import org.chushi.exchange.Place;
import org.chushi.internal.exchange.Findings;
import org.chushi.internal.exchange.Messages;
import org.chushi.internal.exchange.QuestionMaker;
import org.chushi.internal.exchange.Shown;
import org.chushi.model.AcceptedAnswer;
import org.chushi.model.AnswerMatch;
import org.chushi.model.Choice;
import org.chushi.model.ChoiceQuestion;
import org.chushi.model.Credit;
import org.chushi.model.Essay;
import org.chushi.model.MatchingQuestion;
import org.chushi.model.MultipleChoice;
import org.chushi.model.NumericAnswer;
import org.chushi.model.NumericQuestion;
import org.chushi.model.Ordering;
import org.chushi.model.Question;
import org.chushi.model.ShortAnswer;
import org.chushi.model.ToleranceKind;
import org.chushi.model.TrueFalse;

/** Questions as rows: 编号, 题型, 题干, 选项A to 选项J, 答案, 解析, 难度, 知识点. */
final class TableWriter {

	static final Set<String> CARRIES = Set.of("single-choice", "multiple-choice", "true-false", "ordering", "matching",
			"short-answer", "numeric", "essay");

	private static final int OPTIONS = 10;

	private final Language language;
	private final Place place;
	private final Consumer<Finding> findings;

	TableWriter(Language language, String file, Consumer<Finding> findings) {
		this.language = language;
		this.place = new Place(file, 0);
		this.findings = findings;
	}

	List<String> heading() {
		List<String> heading = new ArrayList<>(List.of("编号", "题型", "题干"));
		for (int i = 0; i < OPTIONS; i++) {
			heading.add("选项" + QuestionMaker.key(i));
		}
		heading.addAll(List.of("答案", "解析", "难度", "知识点"));
		return heading;
	}

	/** What a row says of a question's type. */
	private record Said(Kind kind, List<String> options, String answer) {
	}

	/** Empty when it does not fit into a row; that was said. */
	List<String> row(Question question) {
		Said said = said(question);
		if (said.options().size() > OPTIONS) {
			findings.accept(Findings.of(Severity.ERROR, Finding.Kind.LOSS, place, Messages.Table_many, Messages.Write_remedy,
					Shown.name(question), OPTIONS));
			return List.of();
		}
		List<String> row = new ArrayList<>(List.of(question.getCode() == null ? "" : question.getCode(), said.kind().word(),
				Shown.in(language, question.getStem())));
		row.addAll(said.options());
		while (row.size() < 3 + OPTIONS) {
			row.add("");
		}
		row.add(said.answer());
		row.add(Shown.in(language, question.getExplanation()));
		row.add(Difficulty.word(question.getDifficulty()));
		row.add(String.join("；", question.getTags()));
		return row;
	}

	private Said said(Question question) {
		return switch (question) {
		case ChoiceQuestion choice -> choice(choice);
		case TrueFalse judgement -> {
			if (judgement.getFeedbackTrue() != null || judgement.getFeedbackFalse() != null) {
				loss(Messages.Table_feedback, question);
			}
			yield new Said(Kind.JUDGEMENT, List.of(), judgement.isAnswer() ? "正确" : "错误");
		}
		case Ordering ordering -> order(ordering);
		case MatchingQuestion matching -> match(matching);
		case ShortAnswer words -> words(words);
		case NumericQuestion number -> number(number);
		default -> {
			Essay essay = (Essay) question;
			if (essay.getRubric() != null || essay.getFewest() > 0 || essay.getMost() > 0) {
				loss(Messages.Write_essay, question);
			}
			yield new Said(Kind.ESSAY, List.of(), Shown.in(language, essay.getSample()));
		}
		};
	}

	private Said choice(ChoiceQuestion question) {
		StringBuilder right = new StringBuilder();
		List<String> options = new ArrayList<>();
		for (Choice choice : question.getChoices()) {
			right.append(choice.isCorrect() ? QuestionMaker.key(options.size()) : "");
			options.add(Shown.in(language, choice));
		}
		if (question.getCredit() != Credit.ALL_OR_NOTHING) {
			loss(Messages.Write_credit, question);
		}
		if (question.isFixedOrder()) {
			loss(Messages.Write_fixedOrder, question);
		}
		if (question.getChoices().stream().anyMatch(c -> c.getFeedback() != null)) {
			loss(Messages.Table_feedback, question);
		}
		return new Said(question instanceof MultipleChoice ? Kind.MULTIPLE : Kind.SINGLE, options, right.toString());
	}

	private Said order(Ordering question) {
		if (question.getItems().stream().anyMatch(i -> i.getRank() > 0)) {
			loss(Messages.Write_ranks, question);
		}
		if (question.getCredit() != Credit.PARTIAL) {
			loss(Messages.Write_credit, question);
		}
		return new Said(Kind.ORDER, question.getItems().stream().map(i -> Shown.in(language, i)).toList(), "");
	}

	private Said match(MatchingQuestion question) {
		if (!question.getDistractors().isEmpty()) {
			loss(Messages.Table_distractors, question);
		}
		if (question.getCredit() != Credit.PARTIAL) {
			loss(Messages.Write_credit, question);
		}
		return new Said(Kind.MATCH, question.getPairs().stream()
				.map(p -> Shown.in(language, p.getLeft()) + " => " + Shown.in(language, p.getRight())).toList(), "");
	}

	private Said words(ShortAnswer question) {
		List<AcceptedAnswer> answers = question.getAnswers();
		if (answers.stream().anyMatch(a -> a.getWeight() != null || a.getFeedback() != null || a.getMatch() != AnswerMatch.LITERAL)) {
			loss(Messages.Table_feedback, question);
		}
		if (question.isCaseSensitive() || question.isExactWidth() || question.isExactScript() || question.isExactSpaces()) {
			loss(Messages.Write_exact, question);
		}
		return new Said(Kind.WORDS, List.of(), String.join("|", answers.stream().map(AcceptedAnswer::getText).toList()));
	}

	private Said number(NumericQuestion question) {
		NumericAnswer answer = question.getAnswers().getFirst();
		if (question.getAnswers().size() > 1 || answer.getFeedback() != null || answer.getWeight() != null) {
			loss(Messages.Table_feedback, question);
		}
		if (!question.getUnits().isEmpty()) {
			loss(Messages.Write_units, question);
		}
		if (answer.getTolerance() != null && answer.getToleranceKind() != ToleranceKind.ABSOLUTE) {
			loss(Messages.Write_toleranceKind, question);
		}
		return new Said(Kind.NUMBER, List.of(), answer.getValue() + (answer.getTolerance() == null ? "" : "±" + answer.getTolerance()));
	}

	private void loss(Phrase what, Question question) {
		findings.accept(Findings.of(Severity.WARNING, Finding.Kind.LOSS, place, what, Messages.Write_remedy, Shown.name(question)));
	}
}
