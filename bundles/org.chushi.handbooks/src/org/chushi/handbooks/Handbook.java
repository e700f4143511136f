package org.chushi.handbooks;

import java.util.List;
import java.util.Map;

import org.chushi.core.Diagnostic;
import org.chushi.lessons.LessonText;

/**
 * A handbook as lessons.
 *
 * @param title    as the document says; empty when it says none
 * @param chapters one for each lesson, in order; at least one
 * @param pictures PNG, JPEG or SVG by the path written in the chapters
 * @param losses   what was not taken over or looks otherwise now, each with its place
 */
public record Handbook(String title, List<Chapter> chapters, Map<String, byte[]> pictures, List<Diagnostic> losses) {

	public Handbook {
		chapters = List.copyOf(chapters);
		losses = List.copyOf(losses);
	}

	/**
	 * One lesson.
	 *
	 * @param markdown begins with the title as its first heading
	 * @param pictures paths of the pictures in it
	 * @param words    how many there are to read, see {@link LessonText#count()}
	 * @param minutes  how long that takes
	 */
	public record Chapter(String title, String markdown, List<String> pictures, int words, int minutes) {

		public Chapter {
			pictures = List.copyOf(pictures);
		}

		/** Reads the text for its length: not for the thread of the screen. */
		public static Chapter of(String title, String markdown, List<String> pictures) {
			LessonText text = LessonText.of(markdown);
			return new Chapter(title, markdown, pictures, text.count(), text.minutes());
		}
	}
}
