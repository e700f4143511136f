package org.chushi.content;

import java.text.Normalizer;

import org.chushi.core.Bilingual;
import org.chushi.model.Question;

/** Stems as people tell them apart. */
public final class Stems {

	private Stems() {
	}

	/**
	 * 64 bits of the stem without case, width, spaces and punctuation, in Chinese when it has that; 0 when nothing is left.
	 */
	public static long fingerprint(Question question) {
		Bilingual stem = Texts.of(question.getStem());
		return fingerprint(stem.zh());
	}

	private static long fingerprint(String stem) {
		String plain = Normalizer.isNormalized(stem, Normalizer.Form.NFKC) ? stem
				: Normalizer.normalize(stem, Normalizer.Form.NFKC);
		long hash = 0;
		for (int i = 0; i < plain.length(); i++) {
			char c = plain.charAt(i);
			if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
				hash = (hash ^ Character.toLowerCase(c) + 1) * 0x9E3779B97F4A7C15L ^ hash >>> 29;
			}
		}
		return hash == 0 ? 0 : mixed(hash);
	}

	/** Never 0. */
	private static long mixed(long hash) {
		long mixed = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
		mixed ^= mixed >>> 32;
		return mixed == 0 ? 1 : mixed;
	}
}
