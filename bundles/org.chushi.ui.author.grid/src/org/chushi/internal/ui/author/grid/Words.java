package org.chushi.internal.ui.author.grid;

import org.chushi.model.Text;

/** The words of one language as they were written; nothing stands in for them. */
final class Words {

	private Words() {
	}

	static String zh(Text text) {
		return text == null || text.getZh() == null ? "" : text.getZh();
	}

	static String en(Text text) {
		return text == null || text.getEn() == null ? "" : text.getEn();
	}

	/** On one line. */
	static String line(String words) {
		return words.replaceAll("\\s+", " ").strip();
	}
}
