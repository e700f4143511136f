package org.chushi.internal.authoring;

import org.chushi.core.Bilingual;
import org.chushi.model.Text;

/**
 * A text in both languages, where it is.
 *
 * @param element id of the nearest thing around that has one
 * @param path    from there
 */
record Pair(String element, String path, Bilingual words) {

	static Bilingual words(Text text) {
		return words(text.getZh(), text.getEn());
	}

	/** @param zh null for nothing */
	static Bilingual words(String zh, String en) {
		return new Bilingual(zh == null ? "" : zh, en == null ? "" : en);
	}

	/** @param key null for none: things without a key are told apart by what they say */
	static String join(String path, String feature, String key) {
		return path + (path.isEmpty() ? "" : ".") + feature + (key == null || key.isEmpty() ? "" : "[" + key + "]");
	}
}
