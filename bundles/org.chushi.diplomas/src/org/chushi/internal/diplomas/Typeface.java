package org.chushi.internal.diplomas;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of a document: Noto Serif SC (SIL Open Font License 1.1), which has every Chinese character of GBK and all
 * of the blocks "CJK Unified Ideographs" and "Extension A". Only the letters that are used go into the document.
 */
final class Typeface implements AutoCloseable {

	/** What printers put for a character they have no type of. */
	private static final int MISSING = '〓';
	private static final int WIDE_SPACE = 0x3000;

	private final TrueTypeFont letters;
	private final CmapLookup known;
	private final PDType0Font font;
	private final Set<String> missing = new TreeSet<>();
	private final Set<String> cut = new TreeSet<>();

	Typeface(PDDocument document) throws IOException {
		letters = new TTFParser().parse(new RandomAccessReadBuffer(FontFile.read()));
		known = letters.getUnicodeCmapLookup();
		font = PDType0Font.load(document, letters, true);
	}

	PDType0Font font() {
		return font;
	}

	/** The text as it can be set: what cannot be seen is left out, what there is no letter for is marked. */
	String settable(String text) {
		StringBuilder set = new StringBuilder();
		// a radical is written as the word it looks like
		Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().filter(c -> !unseen(c)).map(Typeface::word).forEach(c -> {
			if (c != WIDE_SPACE && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
				set.append(' ');
			} else if (known.getGlyphId(c) != 0) {
				set.appendCodePoint(c);
			} else {
				missing.add(Character.toString(c));
				set.appendCodePoint(MISSING);
			}
		});
		return set.toString().strip();
	}

	/** Controls, marks of direction, joiners, and which variant of a letter or which skin of a face is meant. */
	private static boolean unseen(int c) {
		int type = Character.getType(c);
		boolean variant = c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF || c >= 0x1F3FB && c <= 0x1F3FF;
		return variant || type == Character.FORMAT || type == Character.CONTROL && !Character.isWhitespace(c) || type == Character.SURROGATE;
	}

	private static int word(int c) {
		return c >= 0x2E80 && c <= 0x2FDF ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC).codePointAt(0) : c;
	}

	/** Letters that were asked for and are not in the font. */
	Set<String> missing() {
		return missing;
	}

	/** Notes that there was no room for the whole of a text. */
	void cut(String text) {
		cut.add(text);
	}

	/** Texts of which only the beginning is set. */
	Set<String> cut() {
		return cut;
	}

	/** In points. @param text as {@link #settable} gave it @param spacing added after each letter */
	float width(String text, float size, float spacing) {
		try {
			return font.getStringWidth(text) / 1000 * size + spacing * Math.max(0, text.codePointCount(0, text.length()) - 1);
		} catch (IOException e) {
			throw new java.io.UncheckedIOException("the font is in memory", e);
		}
	}

	@Override
	public void close() throws IOException {
		letters.close();
	}
}
