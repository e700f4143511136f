package org.chushi.internal.exchange.text;

import java.math.BigDecimal;
import java.util.List;
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
import org.chushi.model.OrderingItem;
import org.chushi.model.Question;
import org.chushi.model.ShortAnswer;
import org.chushi.model.Text;
import org.chushi.model.ToleranceKind;
import org.chushi.model.TrueFalse;
import org.chushi.model.UnitUse;

/** Questions as GIFT. Texts are marked as plain where Moodle would read markup into them. */
final class GiftWriter {

	private static final BigDecimal FULL = BigDecimal.valueOf(100);

	private final Language language;
	private final Place place;
	private final Consumer<Finding> findings;

	GiftWriter(Language language, String file, Consumer<Finding> findings) {
		this.language = language;
		this.place = new Place(file, 0);
		this.findings = findings;
	}

	String question(Question question) {
		if (question instanceof ShortAnswer words && words.getAnswers().stream().anyMatch(a -> a.getText().contains("->"))) {
			findings.accept(Findings.of(Severity.ERROR, Finding.Kind.LOSS, place, Messages.Gift_arrow, Messages.Write_remedy,
					Shown.name(question)));
			return "";
		}
		StringBuilder out = new StringBuilder();
		if (!question.getTags().isEmpty()) {
			out.append("//");
			question.getTags().forEach(t -> out.append(" [tag:").append(t.replaceAll("[\\]\\\\]", "\\\\$0")).append(']'));
			out.append('\n');
		}
		if (question.getCode() != null) {
			out.append("::").append(GiftText.escape(question.getCode())).append("::");
		}
		out.append(text(question.getStem())).append('{');
		answers(out, question);
		String explanation = text(question.getExplanation());
		return out.append(explanation.isEmpty() ? "" : "####" + explanation).append("}\n\n").toString();
	}

	private void answers(StringBuilder out, Question question) {
		switch (question) {
		case ChoiceQuestion choice -> choices(out, choice);
		case TrueFalse judgement -> judgement(out, judgement);
		case Ordering ordering -> ordering(out, ordering);
		case MatchingQuestion matching -> {
			out.append('\n');
			matching.getPairs().forEach(p -> out.append("\t=").append(arrowless(Shown.in(language, p.getLeft()))).append(" -> ")
					.append(text(p.getRight())).append('\n'));
			matching.getDistractors().forEach(d -> out.append("\t= -> ").append(text(d.getText())).append('\n'));
			credit(question, matching.getCredit(), Credit.PARTIAL);
		}
		case ShortAnswer words -> accepted(out, words);
		case NumericQuestion number -> numbers(out, number);
		case Essay essay -> {
			if (essay.getRubric() != null || essay.getSample() != null || essay.getFewest() > 0 || essay.getMost() > 0) {
				loss(Messages.Write_essay, question);
			}
		}
		default -> throw new IllegalStateException("not carried: " + question.eClass().getName());
		}
	}

	private void choices(StringBuilder out, ChoiceQuestion question) {
		boolean single = !(question instanceof MultipleChoice);
		long right = question.getChoices().stream().filter(Choice::isCorrect).count();
		out.append('\n');
		for (Choice choice : question.getChoices()) {
			BigDecimal percent = question.getCredit() == Credit.WEIGHTED ? Shown.decimal(choice.getWeight(), BigDecimal.ZERO)
					: !choice.isCorrect() ? BigDecimal.ZERO : share(single ? 1 : right);
			boolean full = single && percent.compareTo(FULL) == 0;
			String said = text(choice);
			boolean bare = percent.signum() == 0 && !said.startsWith("%");
			out.append('\t').append(full ? "=" : bare ? "~" : "~%" + percent.toPlainString() + "%").append(said);
			feedback(out, choice.getFeedback());
			out.append('\n');
		}
		if (!single) {
			credit(question, question.getCredit(), Credit.WEIGHTED);
		}
		if (single && question.getCredit() == Credit.WEIGHTED && question.getChoices().stream()
				.noneMatch(c -> Shown.decimal(c.getWeight(), BigDecimal.ZERO).compareTo(FULL) == 0)) {
			loss(Messages.Write_credit, question);
		}
		if (question.isFixedOrder()) {
			loss(Messages.Write_fixedOrder, question);
		}
	}

	/** With five decimals, as Moodle writes thirds. */
	private static BigDecimal share(long right) {
		return right == 0 ? FULL : FULL.divide(BigDecimal.valueOf(right), 5, java.math.RoundingMode.HALF_UP).stripTrailingZeros();
	}

	private void judgement(StringBuilder out, TrueFalse question) {
		String right = text(question.isAnswer() ? question.getFeedbackTrue() : question.getFeedbackFalse());
		String wrong = text(question.isAnswer() ? question.getFeedbackFalse() : question.getFeedbackTrue());
		out.append(question.isAnswer() ? "TRUE" : "FALSE");
		if (!wrong.isEmpty() || !right.isEmpty()) {
			out.append('#').append(wrong).append(right.isEmpty() ? "" : "#" + right);
		}
	}

	private void ordering(StringBuilder out, Ordering question) {
		List<OrderingItem> items = question.getItems();
		out.append('>').append(items.size()).append(" VERTICAL ALL ")
				.append(question.getCredit() == Credit.ALL_OR_NOTHING ? "ALL_OR_NOTHING" : "ABSOLUTE_POSITION").append('\n');
		items.forEach(i -> out.append('\t').append(text(i)).append('\n'));
		if (items.stream().anyMatch(i -> i.getRank() > 0)) {
			loss(Messages.Write_ranks, question);
		}
		credit(question, question.getCredit() == Credit.ALL_OR_NOTHING ? Credit.PARTIAL : question.getCredit(), Credit.PARTIAL);
	}

	private void accepted(StringBuilder out, ShortAnswer question) {
		out.append('\n');
		for (AcceptedAnswer answer : question.getAnswers()) {
			String said = answer.getMatch() == AnswerMatch.WILDCARD ? answer.getText() : answer.getText().replace("*", "\\*");
			out.append("\t=%").append(QuestionMaker.plain(Shown.percent(answer.getWeight()))).append('%').append(marked(said));
			String feedback = Shown.in(language, answer.getFeedback());
			out.append(feedback.isEmpty() ? "" : "#" + arrowless(feedback)).append('\n');
			if (answer.getMatch() == AnswerMatch.REGULAR_EXPRESSION) {
				loss(Messages.Write_regex, question);
			}
		}
		if (question.isCaseSensitive() || question.isExactWidth() || question.isExactScript() || question.isExactSpaces()) {
			loss(Messages.Write_exact, question);
		}
	}

	private void numbers(StringBuilder out, NumericQuestion question) {
		out.append("#\n");
		for (NumericAnswer answer : question.getAnswers()) {
			BigDecimal value = Shown.decimal(answer.getValue(), null);
			out.append("\t=%").append(QuestionMaker.plain(Shown.percent(answer.getWeight()))).append('%')
					.append(answer.getValue());
			if (answer.getTolerance() != null && value != null) {
				out.append(':').append(tolerance(answer, value, question));
			}
			feedback(out, answer.getFeedback());
			out.append('\n');
		}
		if (question.getUnitUse() != UnitUse.NONE || !question.getUnits().isEmpty()) {
			loss(Messages.Write_units, question);
		}
	}

	private String tolerance(NumericAnswer answer, BigDecimal value, Question question) {
		BigDecimal tolerance = Shown.decimal(answer.getTolerance(), BigDecimal.ZERO);
		if (answer.getToleranceKind() == ToleranceKind.RELATIVE) {
			tolerance = value.abs().multiply(tolerance);
			loss(Messages.Write_tolerance, question);
		} else if (answer.getToleranceKind() == ToleranceKind.SIGNIFICANT_FIGURES) {
			int figures = Math.clamp(tolerance.longValue(), 1, 30);
			tolerance = value.round(new java.math.MathContext(figures)).ulp().divide(BigDecimal.TWO);
			loss(Messages.Write_tolerance, question);
		}
		return QuestionMaker.plain(tolerance);
	}

	private void feedback(StringBuilder out, Text feedback) {
		String said = text(feedback);
		out.append(said.isEmpty() ? "" : "#" + said);
	}

	private String text(Text text) {
		return marked(Shown.in(language, text));
	}

	private static String marked(String said) {
		boolean markup = said.indexOf('<') >= 0 || said.indexOf('&') >= 0 || said.startsWith("[") || said.startsWith("//")
				|| said.startsWith("$CATEGORY:");
		return (markup ? "[plain]" : "") + GiftText.escape(said);
	}

	/** Where an arrow would be taken for that of a pair, which has no escape of its own. */
	private static String arrowless(String said) {
		return said.contains("->")
				? "[html]" + GiftText.escape(said.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>"))
				: marked(said);
	}

	private void credit(Question question, Credit has, Credit carried) {
		if (has != carried) {
			loss(Messages.Write_credit, question);
		}
	}

	private void loss(Phrase what, Question question) {
		findings.accept(Findings.of(Severity.WARNING, Finding.Kind.LOSS, place, what, Messages.Write_remedy, Shown.name(question)));
	}
}
