package org.chushi.internal.exchange.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chushi.internal.exchange.Messages;
import org.chushi.internal.exchange.Numbers;
import org.chushi.internal.exchange.QuestionMaker;
import org.chushi.internal.exchange.text.GiftParser.Weighted;
import org.chushi.model.AnswerMatch;
import org.chushi.model.ChoiceQuestion;
import org.chushi.model.Credit;
import org.chushi.model.Distractor;
import org.chushi.model.MatchPair;
import org.chushi.model.MatchingQuestion;
import org.chushi.model.NumericAnswer;
import org.chushi.model.NumericQuestion;
import org.chushi.model.Ordering;
import org.chushi.model.OrderingItem;
import org.chushi.model.Question;
import org.chushi.model.ShortAnswer;

/** What stands in the braces of a GIFT question, by type. */
final class GiftAnswers {

	private static final BigDecimal FULL = BigDecimal.valueOf(100);
	private static final Pattern LAYOUT = Pattern.compile("^\\s*[0-9]*(?:\\s+[A-Z_]{1,40})*[ \\t]*(?:\\n|$)");

	private final QuestionMaker maker;
	private final GiftParser texts;

	GiftAnswers(QuestionMaker maker, GiftParser texts) {
		this.maker = maker;
		this.texts = texts;
	}

	/** Parts after each sign; what stands before the first one only where it is not blank. */
	private static List<String> parts(String text, char sign) {
		List<String> parts = new ArrayList<>();
		int from = 0;
		for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, from)) {
			parts.add(text.substring(from, at).strip());
			from = at + 1;
		}
		parts.add(text.substring(from).strip());
		if (parts.getFirst().isEmpty()) {
			parts.removeFirst();
		}
		return parts;
	}

	private String feedback(String answer) {
		int comment = answer.indexOf('#');
		return comment < 0 ? "" : texts.part(answer.substring(comment + 1));
	}

	private String said(String answer) {
		int comment = answer.indexOf('#');
		return texts.part(comment < 0 ? answer : answer.substring(0, comment));
	}

	Question choice(String answer, int line) {
		boolean single = answer.indexOf('=') >= 0;
		ChoiceQuestion question = single ? QuestionMaker.MODEL.createSingleChoice() : QuestionMaker.MODEL.createMultipleChoice();
		List<BigDecimal> percents = new ArrayList<>();
		int blank = 0;
		for (String part : parts(answer.replace("=", "~="), '~')) {
			boolean full = part.startsWith("=");
			Weighted weighted = full ? new Weighted(FULL, part.substring(1)) : Weighted.of(part, 0);
			String said = said(weighted.rest());
			if (said.isEmpty()) {
				blank++;
				continue;
			}
			maker.choice(question.getChoices(), said, false, feedback(weighted.rest()));
			percents.add(weighted.percent());
		}
		if (blank > 0) {
			maker.loss(line, Messages.Gift_blankOption, Messages.Gift_blankOptionRemedy, blank);
		}
		if (percents.size() < 2) {
			maker.error(line, Messages.Gift_fewAnswers, Messages.Gift_fewAnswersRemedy, 2, GiftText.show(answer));
			return null;
		}
		if (percents.stream().allMatch(p -> p.signum() <= 0)) {
			texts.keep("multichoice", Messages.Maker_noKey);
			return null;
		}
		maker.credit(question, percents, single, line);
		return question;
	}

	Question matching(String answer, int line) {
		MatchingQuestion question = QuestionMaker.MODEL.createMatchingQuestion();
		question.setCredit(Credit.PARTIAL);
		List<String> parts = parts(answer, '=');
		for (String part : parts) {
			int arrow = part.indexOf("->");
			if (arrow < 0) {
				maker.error(line, Messages.Gift_noArrow, Messages.Gift_noArrowRemedy, GiftText.show(part));
				return null;
			}
			String left = texts.part(part.substring(0, arrow));
			String right = texts.part(part.substring(arrow + 2));
			if (left.isEmpty()) {
				Distractor distractor = QuestionMaker.MODEL.createDistractor();
				distractor.setText(maker.text(right));
				question.getDistractors().add(distractor);
			} else {
				MatchPair pair = QuestionMaker.MODEL.createMatchPair();
				pair.setLeft(maker.text(left));
				pair.setRight(maker.text(right));
				question.getPairs().add(pair);
			}
		}
		if (parts.size() < 2) {
			maker.error(line, Messages.Gift_fewAnswers, Messages.Gift_fewAnswersRemedy, 2, GiftText.show(answer));
			return null;
		}
		return question;
	}

	Question shortAnswer(String answer, int line) {
		ShortAnswer question = QuestionMaker.MODEL.createShortAnswer();
		for (String part : parts(answer, '=')) {
			Weighted weighted = Weighted.of(part, 100);
			String said = said(weighted.rest());
			if (said.isEmpty()) {
				maker.loss(line, Messages.Gift_blankOption, Messages.Gift_blankOptionRemedy, 1);
				continue;
			}
			Expected pattern = Expected.of(said);
			question.getAnswers().add(maker.accepted(pattern.text(), pattern.match(), weighted.percent(), feedback(weighted.rest())));
		}
		if (question.getAnswers().isEmpty()) {
			maker.error(line, Messages.Gift_fewAnswers, Messages.Gift_fewAnswersRemedy, 1, GiftText.show(answer));
			return null;
		}
		return question;
	}

	Question numeric(String answer, int line) {
		NumericQuestion question = QuestionMaker.MODEL.createNumericQuestion();
		int tilde = answer.indexOf('~');
		for (String part : parts(tilde < 0 ? answer : answer.substring(0, tilde), '=')) {
			Weighted weighted = Weighted.of(part, 100);
			NumericAnswer number = number(said(weighted.rest()));
			if (number == null) {
				maker.error(line, Messages.Gift_noNumber, Messages.Gift_noNumberRemedy, GiftText.show(part));
				return null;
			}
			number.setWeight(QuestionMaker.weight(weighted.percent()));
			number.setFeedback(maker.text(feedback(weighted.rest())));
			question.getAnswers().add(number);
		}
		if (question.getAnswers().isEmpty()) {
			maker.error(line, Messages.Gift_fewAnswers, Messages.Gift_fewAnswersRemedy, 1, GiftText.show(answer));
			return null;
		}
		if (tilde >= 0) {
			NumericAnswer others = QuestionMaker.MODEL.createNumericAnswer();
			others.setValue("*");
			others.setWeight("0");
			others.setFeedback(maker.text(feedback(answer.substring(tilde))));
			question.getAnswers().add(others);
		}
		return question;
	}

	/** {@code 3}, {@code 3:0.5}, {@code 1..5} or {@code *}; null for anything else. */
	private static NumericAnswer number(String said) {
		NumericAnswer answer = QuestionMaker.MODEL.createNumericAnswer();
		int range = said.indexOf("..");
		int colon = said.indexOf(':');
		if (said.equals("*")) {
			answer.setValue("*");
			return answer;
		}
		BigDecimal value;
		BigDecimal tolerance = BigDecimal.ZERO;
		if (range > 0) {
			BigDecimal least = Numbers.decimal(said.substring(0, range));
			BigDecimal most = Numbers.decimal(said.substring(range + 2));
			if (least == null || most == null) {
				return null;
			}
			value = least.add(most).divide(BigDecimal.TWO);
			tolerance = most.subtract(value).abs();
		} else {
			value = Numbers.decimal(colon > 0 ? said.substring(0, colon) : said);
			tolerance = colon > 0 ? Numbers.decimal(said.substring(colon + 1)) : tolerance;
		}
		if (value == null || tolerance == null) {
			return null;
		}
		answer.setValue(QuestionMaker.plain(value));
		answer.setTolerance(tolerance.signum() == 0 ? null : QuestionMaker.plain(tolerance));
		return answer;
	}

	/** As Moodle's ordering questions are written: {@code {>3 VERTICAL ALL …}} and an item a line. */
	Question ordering(String answer, int line) {
		Matcher layout = LAYOUT.matcher(answer);
		String items = layout.find() ? answer.substring(layout.end()) : answer;
		Ordering question = QuestionMaker.MODEL.createOrdering();
		question.setCredit(layout.hitEnd() || !layout.group().contains("ALL_OR_NOTHING") ? Credit.PARTIAL : Credit.ALL_OR_NOTHING);
		Arrays.stream(items.split("\\n")).map(String::strip).filter(i -> !i.isEmpty()).forEach(item -> {
			OrderingItem made = maker.say(QuestionMaker.MODEL.createOrderingItem(), texts.part(item));
			made.setKey(QuestionMaker.key(question.getItems().size()));
			question.getItems().add(made);
		});
		if (question.getItems().size() < 2) {
			maker.error(line, Messages.Gift_fewAnswers, Messages.Gift_fewAnswersRemedy, 2, GiftText.show(answer));
			return null;
		}
		return question;
	}

	/** An asterisk stands for anything unless it is escaped. */
	record Expected(String text, AnswerMatch match) {

		static Expected of(String said) {
			boolean wild = said.replace("\\*", "").indexOf('*') >= 0;
			return wild ? new Expected(said, AnswerMatch.WILDCARD) : new Expected(said.replace("\\*", "*"), AnswerMatch.LITERAL);
		}
	}
}
