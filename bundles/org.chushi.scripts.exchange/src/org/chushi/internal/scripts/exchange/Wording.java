package org.chushi.internal.scripts.exchange;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

import org.chushi.content.OwnPack;
import org.chushi.content.Texts;
import org.chushi.core.Language;
import org.chushi.model.Placeholder;
import org.chushi.model.Text;

/**
 * What becomes of the words of a script with those of a file. What a file says as an export has written it stays as it was
 * written by hand, and so does a translation of which the file says nothing: it may be out of date then, which is told.
 */
record Wording(List<Placeholder> known) {

	/** @param zh empty where the file says nothing in Chinese */
	Text body(Text before, String zh, String en) {
		return met(before, zh, en, (said, language) -> lines(Written.shown(said, language, known)).equals(lines(language == Language.EN ? en : zh)));
	}

	static Text title(Text before, String zh, String en) {
		return met(before, zh, en, (said, language) -> OwnText.line(said).equals(OwnText.line(language == Language.EN ? en : zh)));
	}

	private static String lines(String text) {
		return String.join("\n", text.lines().toList()).strip();
	}

	/** @param same whether the file says what is there, in that language */
	private static Text met(Text before, String zh, String en, BiPredicate<String, Language> same) {
		String there = before == null ? "" : Objects.requireNonNullElse(before.getZh(), "");
		String english = before == null ? "" : Objects.requireNonNullElse(before.getEn(), "");
		boolean keptZh = zh.isEmpty() ? !there.isEmpty() : same.test(Texts.of(before).zh(), Language.ZH);
		boolean translated = !english.isEmpty() && (zh.isEmpty() || keptZh || !english.equals(there));
		boolean keptEn = en.isEmpty() ? translated : same.test(Texts.of(before).en(), Language.EN);
		return both(keptZh ? there : zh.isEmpty() ? en : zh, keptEn ? english : en.isEmpty() ? keptZh ? there : zh : en);
	}

	static Text both(String zh, String en) {
		Text text = OwnPack.same(zh);
		text.setEn(en);
		return text;
	}
}
