package org.chushi.authoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;

/**
 * A text of which one language was changed by a save and the other was not: it may say something else now.
 *
 * @param element id of what the text is in
 * @param path    of the text in it: {@code stem}, {@code choices[B].feedback}; places in lists do not count, keys do. The pages of a
 *                lesson are {@code page}
 * @param side    the language that is out of date
 * @param print   of its words; with other words nothing is claimed any more
 * @param was     what the other language said when both said the same
 * @param since   when the other language was changed last
 * @param by      who changed it, as the journal names people
 */
public record Outdated(String element, String path, Language side, String print, String was, Instant since, String by) {

	/** One that is there. @param words as they are now, saved or not */
	public record Now(Outdated text, Bilingual words) {

		/** What the language that was changed says now. */
		public String changed() {
			return words.in(text.side().other());
		}
	}

	/** The path of the pages of a lesson. */
	public static final String PAGE = "page";

	private static final int LENGTH = 32;

	/** What words are known by. */
	public static String print(String words) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8))).substring(0, LENGTH);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}

	/** Whether it is so of these words: what is missing in one language is not out of date in the other. */
	public boolean of(Bilingual words) {
		String own = words.in(side);
		String other = words.in(side.other());
		return !own.isBlank() && !other.isBlank() && !other.equals(was) && print.equals(print(own));
	}
}
