package org.chushi.content;

import org.chushi.core.Bilingual;
import org.chushi.model.Text;

/** Texts of the content model as {@link Bilingual}. */
public final class Texts {

	private Texts() {
	}

	/** Empty in both languages when the text is absent; a text that lacks one language is shown in the other. */
	public static Bilingual of(Text text) {
		if (text == null) {
			return Bilingual.same("");
		}
		String zh = said(text.getZh());
		String en = said(text.getEn());
		return new Bilingual(zh.isBlank() ? en : zh, en.isBlank() ? zh : en);
	}

	private static String said(String words) {
		return words == null ? "" : words;
	}
}
