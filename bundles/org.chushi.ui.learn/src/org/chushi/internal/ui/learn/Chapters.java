package org.chushi.internal.ui.learn;

import java.util.ArrayList;
import java.util.List;

/**
 * A lesson in pieces of about one screen, cut at its second-level headings; without the title, which the page shows
 * itself. The place in a lesson is kept as a percentage, so that it holds in both languages and when the text has
 * changed.
 */
record Chapters(List<String> texts) {

	/** Least length of a piece; a Chinese character counts as two, a picture as {@link #PICTURE}. */
	private static final int LEAST = 320;
	private static final int PICTURE = 160;

	Chapters {
		texts = List.copyOf(texts);
	}

	/** @param markdown of the whole lesson */
	static Chapters of(String markdown) {
		List<String> pieces = new ArrayList<>();
		StringBuilder piece = new StringBuilder();
		for (String section : sections(markdown.strip().replaceFirst("\\A# [^\n]*\n?", ""))) {
			if (weight(piece.toString()) >= LEAST) {
				pieces.add(piece.toString());
				piece.setLength(0);
			}
			piece.append(section);
		}
		if (!pieces.isEmpty() && weight(piece.toString()) < LEAST / 2) {
			pieces.add(pieces.removeLast() + piece);
		} else {
			pieces.add(piece.toString());
		}
		return new Chapters(pieces);
	}

	private static List<String> sections(String markdown) {
		List<String> sections = new ArrayList<>();
		StringBuilder section = new StringBuilder();
		boolean fenced = false;
		for (String line : markdown.lines().toList()) {
			fenced ^= line.stripLeading().startsWith("```");
			if (!fenced && line.startsWith("## ") && !section.isEmpty()) {
				sections.add(section.toString());
				section.setLength(0);
			}
			section.append(line).append('\n');
		}
		sections.add(section.toString());
		return sections;
	}

	static int weight(String text) {
		int letters = text.strip().codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
		return letters + PICTURE * (text.split("!\\[", -1).length - 1);
	}

	int size() {
		return texts.size();
	}

	/** What is kept on arriving at this piece, 0 to 99. */
	int percent(int piece) {
		return 100 * piece / texts.size();
	}

	/** The piece to go on with; the first one where all was read. */
	int at(int percent) {
		int piece = Math.ceilDiv(percent * texts.size(), 100);
		return piece >= texts.size() ? 0 : piece;
	}
}
