package org.chushi.content;

import org.chushi.core.Bilingual;
import org.chushi.model.Text;

/** Texts of the content model as {@link Bilingual}. */
public final class Texts {

	private Texts() {
	}

	/** Empty in both languages when the text is absent. */
	public static Bilingual of(Text text) {
		if (text == null) {
			return Bilingual.same("");
		}
		return new Bilingual(text.getZh() == null ? "" : text.getZh(), text.getEn() == null ? "" : text.getEn());
	}
}
