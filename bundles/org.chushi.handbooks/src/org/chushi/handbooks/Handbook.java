package org.chushi.handbooks;

import java.util.List;
import java.util.Map;

import org.chushi.core.Diagnostic;

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
	 */
	public record Chapter(String title, String markdown, List<String> pictures) {

		public Chapter {
			pictures = List.copyOf(pictures);
		}
	}
}
