package org.chushi.internal.exchange;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.Map;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.exchange.QuestionKinds;
import org.chushi.model.Question;
import org.chushi.model.Text;

/** What a writer takes from the model: one language, nothing for nothing. */
public final class Shown {

	private static final Map<String, Messages> KINDS = Map.ofEntries(entry("single-choice", Messages.Kind_singleChoice),
			entry("multiple-choice", Messages.Kind_multipleChoice),
			entry("true-false", Messages.Kind_trueFalse),
			entry("ordering", Messages.Kind_ordering),
			entry("matching", Messages.Kind_matching),
			entry("short-answer", Messages.Kind_shortAnswer),
			entry("numeric", Messages.Kind_numeric),
			entry("gap-fill", Messages.Kind_gapFill),
			entry("hot-text", Messages.Kind_hotText),
			entry("essay", Messages.Kind_essay),
			entry("pick-reply", Messages.Kind_pickReply),
			entry("spot-violation", Messages.Kind_spotViolation),
			entry("order-procedure", Messages.Kind_orderProcedure),
			entry("rewrite-reply", Messages.Kind_rewriteReply),
			entry("typing-drill", Messages.Kind_typingDrill),
			entry("foreign", Messages.Kind_foreign));

	private Shown() {
	}

	/** What people call its type; of a class nobody here knows its name. */
	static Bilingual kind(Question question) {
		String id = QuestionKinds.of(question);
		return KINDS.containsKey(id) ? KINDS.get(id).text() : Bilingual.same(id);
	}

	/** In the other language when it is not there in this one; empty for nothing. */
	public static String in(Language language, Text text) {
		Bilingual said = Texts.of(text);
		return said.in(language);
	}

	static boolean lacks(Language language, Text text) {
		String said = text == null ? null : language == Language.ZH ? text.getZh() : text.getEn();
		return said == null || said.isBlank();
	}

	/** What a person calls the question: its code, else the beginning of its stem. */
	public static String name(Question question) {
		if (question.getCode() != null && !question.getCode().isBlank()) {
			return question.getCode();
		}
		return Findings.shorten(in(Language.ZH, question.getStem()));
	}

	/** Percents; full credit when left out or not a number. */
	public static BigDecimal percent(String weight) {
		return decimal(weight, BigDecimal.valueOf(100));
	}

	public static BigDecimal decimal(String number, BigDecimal otherwise) {
		BigDecimal value = Numbers.decimal(number);
		return value == null ? otherwise : value;
	}
}
