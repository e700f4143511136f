package org.chushi.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Language;
import org.chushi.model.ModelFactory;
import org.chushi.model.Text;

/**
 * The texts of one question while it is read: they are of one language, which is known at its end. Chinese when there is
 * a Chinese character in any of them.
 */
final class Words {

	private final List<Text> texts = new ArrayList<>();
	private boolean cleaned;
	private boolean han;
	private boolean letters;

	Text text(String said) {
		return say(ModelFactory.eINSTANCE.createText(), said);
	}

	<T extends Text> T say(T text, String said) {
		text.setEn(note(said));
		texts.add(text);
		return text;
	}

	/** Whether characters were taken out, since it was last asked. */
	boolean cleaned() {
		boolean was = cleaned;
		cleaned = false;
		return was;
	}

	/**
	 * A string that tells the language.
	 *
	 * @return without the characters that no XML can hold
	 */
	String note(String said) {
		boolean sound = true;
		for (int i = 0; i < said.length(); i++) {
			char c = said.charAt(i);
			if (c > 0x2E7F) {
				han = han || Character.UnicodeScript.of(said.codePointAt(i)) == Character.UnicodeScript.HAN;
				sound &= c < 0xD800 || c > 0xDFFF && c < 0xFFFE || paired(said, i);
			} else if (c >= 'A') {
				letters = letters || Character.isLetter(c);
			} else {
				sound &= c >= ' ' || c == '\n' || c == '\t';
			}
		}
		cleaned |= !sound;
		return sound ? said : clean(said);
	}

	private static boolean paired(String text, int at) {
		char c = text.charAt(at);
		return Character.isHighSurrogate(c) ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
				: Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
	}

	private static String clean(String text) {
		StringBuilder out = new StringBuilder();
		text.replace("\r\n", "\n").replace('\r', '\n').codePoints()
				.filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF) || c == '\n' || c == '\t')
				.forEach(out::appendCodePoint);
		return out.toString();
	}

	/** Empty when there is nothing but figures and signs. */
	Optional<Language> language() {
		return han ? Optional.of(Language.ZH) : letters ? Optional.of(Language.EN) : Optional.empty();
	}

	void settle(Language language) {
		if (language == Language.ZH) {
			for (Text text : texts) {
				text.setZh(text.getEn());
				text.setEn(null);
			}
		}
		clear();
	}

	void clear() {
		texts.clear();
		han = false;
		letters = false;
	}
}
