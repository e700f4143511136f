package org.chushi.internal.exchange;

import java.math.BigDecimal;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.model.Question;
import org.chushi.model.Text;

/** What a writer takes from the model: one language, nothing for nothing. */
public final class Shown {

	private Shown() {
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
