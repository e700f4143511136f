package org.chushi.wording;

import java.util.Collection;
import java.util.List;

import org.chushi.internal.wording.Matching;

/**
 * Phrases that are found in texts, however they are written: full width, traditional, with other numerals or letters that look
 * alike, with spaces and marks between, taken apart, by characters that sound the same. It never changes and is for any thread.
 * <p>
 * <b>Latin letters and digits</b> are found as whole words only: {@code best} is not in {@code bestow}, 第一 not in 第10.
 * <p>
 * <b>By sound</b> a phrase of two or more Chinese characters is found where the same syllables stand, tones aside, unless the
 * dictionary knows them as an ordinary word (威信 is no 微信), they begin or end amid one, all of them are common small words, or
 * they are two and both others than those of the phrase. Characters are known by all their frequent readings, Latin letters as syllables
 * of Pinyin. Such a find is never certain.
 * <p>
 * <b>What overlaps:</b> of finds of one list the certain go before the possible, then the one that begins earlier, then the longer
 * one; whatever overlaps one that stays is left out. Finds of different lists do not displace each other. Whatever lies wholly
 * in an allowed phrase is left out.
 * <p>
 * Placeholders in braces are not looked at, and no find reaches over one, over an empty line, or over more than eight signs.
 */
public interface PhraseMatcher {

	/** @param allowed in these nothing is found: 第一时间 */
	static PhraseMatcher of(Collection<Sought> phrases, Collection<String> allowed) {
		return new Matching(phrases, allowed);
	}

	/** What is found in whatever guise, in the order of the text. */
	List<Match> find(String text);

	/** The same without what only sounds alike, which takes longest: for a great many messages at once. */
	List<Match> findWritten(String text);

	/** How many phrases there are. */
	int size();
}
