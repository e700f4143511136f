package org.chushi.lessons;

import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.internal.lessons.Comparing;

/** The two pages of a lesson beside each other: they shall hold the same, each in its language. */
public record LessonPair(LessonText zh, LessonText en) {

	/**
	 * Something that only one of the two has.
	 *
	 * @param has  the language that has it
	 * @param line in the page that has it, from 1
	 * @param what it is, in words
	 */
	public record Difference(Language has, int line, Bilingual what) {

		/** The page that has yet to follow. */
		public Language behind() {
			return has == Language.ZH ? Language.EN : Language.ZH;
		}
	}

	/** In the order of the lines, Chinese first. */
	public List<Difference> differences() {
		return Comparing.of(zh, en);
	}
}
