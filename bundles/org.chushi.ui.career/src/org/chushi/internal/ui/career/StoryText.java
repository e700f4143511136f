package org.chushi.internal.ui.career;

import java.util.ArrayList;
import java.util.List;

/** The Markdown of a story as paragraphs: lists keep a mark for each entry, emphasis is said by the words alone. */
final class StoryText {

	private StoryText() {
	}

	static List<String> of(String markdown) {
		List<String> paragraphs = new ArrayList<>();
		StringBuilder open = new StringBuilder();
		for (String line : markdown.lines().map(String::strip).toList()) {
			boolean entry = line.matches("(?:[-*+]|\\d+[.)])\\s.*");
			if (line.isEmpty() || entry) {
				flush(open, paragraphs);
			}
			if (!line.isEmpty()) {
				open.append(open.isEmpty() ? "" : " ").append(plain(line.replaceFirst("^[-*+]\\s+", "· ").replaceFirst("^#+\\s+", "")));
			}
		}
		flush(open, paragraphs);
		return paragraphs;
	}

	private static void flush(StringBuilder open, List<String> paragraphs) {
		if (!open.isEmpty()) {
			paragraphs.add(open.toString());
			open.setLength(0);
		}
	}

	private static String plain(String line) {
		return line.replaceAll("\\*\\*([^*]+)\\*\\*", "$1").replaceAll("(?<![\\w*])\\*([^*\\s][^*]*)\\*(?![\\w*])", "$1").replaceAll("`([^`]+)`", "$1");
	}
}
