package org.chushi.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables beside the rules of ICU that they were made from. */
class LettersTest {

	@Test
	void everyCharacterIsReadAsByIcu() {
		IcuLetters icu = new IcuLetters();
		for (int c = 0; c <= LetterTables.LAST_LETTER; c++) {
			// what an older Java knows nothing of is read by its own rules
			if (Character.isDefined(c) && !(c < 0x10000 && Character.isSurrogate((char) c))) {
				assertThat(Letters.of(c)).as("%X", c).isEqualTo(icu.of(c));
			}
		}
	}

	@Test
	void aCharReadsAsOneLetterOrMustBeAskedFor() {
		for (int c = 0; c < 0x10000; c++) {
			String read = Letters.of(c);
			char one = Letters.one((char) c);
			assertThat(one == Letters.ASK || (read.isEmpty() ? one == 0 : read.equals(Character.toString(one)))).as("%X", c).isTrue();
		}
	}

	@Test
	void whatIsReadIsReadAsItself() {
		for (int c = 0x21; c < 0x10000; c++) {
			String read = Letters.of(c);
			assertThat(read.codePoints().mapToObj(Letters::of).collect(Collectors.joining())).as("%X", c).isEqualTo(read);
		}
	}

	@Test
	void everySyllableOfIcuIsAReading() {
		LetterTables.readings().lines().filter(l -> !l.startsWith("#")).map(l -> l.split(" ")).forEach(l -> l[1].chars().forEach(
				c -> assertThat(Sounds.alike(Sounds.of((char) c), Sounds.typed(l[0]))).as(l[0] + (char) c).isTrue()));
	}

	@Test
	void everyOtherReadingIsASyllable() {
		Set<String> syllables = Tables.lines("readings.txt").map(l -> l.substring(0, l.indexOf(' '))).collect(Collectors.toSet());
		assertThat(Tables.words("heteronyms.txt").stream().map(w -> w.substring(1))).allMatch(syllables::contains);
	}

	@ParameterizedTest
	@CsvSource({ "后,後", "台,臺颱檯", "一,1一", "a,ａＡаɑⓐ🅐𝐚", "1,１①壹㊀", "罗,羅", "啰,囉啰" })
	void theSameIsReadInAllItsForms(String read, String forms) {
		String known = Letters.of(read.codePointAt(0));
		assertThat(forms.codePoints().mapToObj(Letters::of)).allMatch(known::equals);
	}

	@Test
	void whatNobodySeesIsNoLetter() {
		assertThat(Stream.of("\u200B", "\u200D", "\uFEFF", "\u00AD", "\u3164", "\uFFA0", "\u115F", "\uFE0F", "\u2800", "\u0301").map(s -> Letters.of(s.codePointAt(0))))
				.allMatch(String::isEmpty);
	}

	@ParameterizedTest
	@CsvSource({ "重,zhong chong", "行,xing hang", "还,hai huan", "单,dan shan chan", "6,liu lu", "微,wei" })
	void aCharacterSoundsInAllItsFrequentReadings(char letter, String readings) {
		assertThat(Sounds.of(letter)).containsExactlyInAnyOrder(Arrays.stream(readings.split(" ")).map(Sounds::typed).map(s -> s[0]).toArray(Character[]::new));
	}
}
