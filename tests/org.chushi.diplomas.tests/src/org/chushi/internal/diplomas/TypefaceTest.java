package org.chushi.internal.diplomas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class TypefaceTest {

	/** A name may hold any character of GBK, and of the two oldest blocks of Unicode. */
	@Test
	void everyChineseCharacterOfGbkCanBeSet() throws Exception {
		StringBuilder all = new StringBuilder();
		for (int high = 0x81; high <= 0xfe; high++) {
			for (int low = 0x40; low <= 0xfe; low++) {
				String one = Charset.forName("GBK").newDecoder().onMalformedInput(java.nio.charset.CodingErrorAction.REPLACE)
						.onUnmappableCharacter(java.nio.charset.CodingErrorAction.REPLACE).decode(ByteBuffer.wrap(new byte[] { (byte) high, (byte) low })).toString();
				if (one.codePointCount(0, one.length()) == 1 && Character.isIdeographic(one.codePointAt(0))) {
					all.append(one);
				}
			}
		}
		assertThat(all.length()).isGreaterThan(20_900);
		for (int c = 0x3400; c <= 0x4db5; c++) {
			all.appendCodePoint(c);
		}
		List<String> none = new ArrayList<>();
		try (PDDocument document = new PDDocument(); Typeface type = new Typeface(document)) {
			type.settable(all.toString());
			none.addAll(type.missing());
		}
		assertThat(none).isEmpty();
	}

	/** The licence asks for it. */
	@Test
	void theLicenceOfTheFontIsBesideIt() throws Exception {
		try (var in = Typeface.class.getResourceAsStream("font/OFL.txt")) {
			assertThat(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)).contains("SIL OPEN FONT LICENSE Version 1.1", "Adobe");
		}
	}
}
