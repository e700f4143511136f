package org.chushi.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;

class LettersTest {

	private static final Letters LETTERS = new Letters();

	@Test
	void traditionalWideCapitalAndAccentedLettersFoldToThePlainOnes() {
		assertThat(LETTERS.folded("退貨　ＡＢc％É運費險")).isEqualTo("退货 abc%e运费险");
	}

	@Test
	void theTablesAreThoseOfIcu() throws IOException {
		assertThat(table("simple.txt")).isEqualTo(LetterTables.simple());
		assertThat(table("readings.txt")).isEqualTo(LetterTables.readings());
	}

	private static String table(String file) throws IOException {
		try (InputStream in = Letters.class.getResourceAsStream(file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void aFoldedTextIsAsLongAsItWas() {
		Random random = new Random(3);
		for (int i = 0; i < 2_000; i++) {
			String text = Corpus.random(i, random).fields().getLast().text();
			assertThat(LETTERS.folded(text)).hasSameSizeAs(text);
		}
	}

	@Test
	void foldingTwiceIsFoldingOnceForEveryCharacter() {
		for (int letter = 0; letter <= Character.MAX_VALUE; letter++) {
			String once = LETTERS.folded(Character.toString((char) letter));
			assertThat(LETTERS.folded(once)).as("%04x", letter).isEqualTo(once);
		}
	}

	@Test
	void readingsHaveNoTonesAndVForTheLetterThatNoKeyboardHas() {
		assertThat(LETTERS.readings('退')).containsExactly("tui");
		assertThat(LETTERS.readings('绿')).containsExactlyInAnyOrder("lv", "lu");
		assertThat(LETTERS.readings('虐')).isNotEmpty();
		assertThat(LETTERS.readings('a')).isEmpty();
		assertThat(LETTERS.readings('重')).contains("zhong", "chong");
	}
}
