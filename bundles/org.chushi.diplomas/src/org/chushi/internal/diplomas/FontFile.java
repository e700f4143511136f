package org.chushi.internal.diplomas;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * The font as it is loaded. One shape serves several characters: a Kangxi radical and the word it looks like. Text copied
 * out of a document shall hold the words, so the radicals are taken off the font's list of characters (OpenType, table
 * {@code cmap}, format 12).
 */
final class FontFile {

	private static final String FILE = "font/NotoSerifSC-Medium.ttf";
	private static final int RADICALS = 0x2E80;
	private static final int RADICALS_END = 0x2FDF;
	private static final int TABLES = 12;
	private static final int TABLE = 16;
	private static final int RECORDS = 4;
	private static final int RECORD = 8;
	private static final int GROUPS = 16;
	private static final int GROUP = 12;

	private FontFile() {
	}

	static byte[] read() throws IOException {
		try (InputStream in = FontFile.class.getResourceAsStream(FILE)) {
			ByteBuffer font = ByteBuffer.wrap(in.readAllBytes());
			for (int i = 0; i < font.getShort(4); i++) {
				int entry = TABLES + i * TABLE;
				if (font.getInt(entry) == 0x636d6170) { // cmap
					characters(font, font.getInt(entry + 8));
				}
			}
			return font.array();
		}
	}

	private static void characters(ByteBuffer font, int table) {
		for (int i = 0; i < font.getShort(table + 2); i++) {
			int list = table + font.getInt(table + RECORDS + i * RECORD + 4);
			if (font.getShort(list) == 12) {
				for (int group = 0; group < font.getInt(list + 12); group++) {
					int at = list + GROUPS + group * GROUP;
					if (font.getInt(at) >= RADICALS && font.getInt(at + 4) <= RADICALS_END) {
						font.putInt(at, 0).putInt(at + 4, 0).putInt(at + 8, 0);
					}
				}
			}
		}
	}
}
