package org.chushi.internal.badges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

import org.chushi.badges.StatusLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BitstringTest {

	/** W3C Bitstring Status List 1.0, section 2.2: the list of the example, in which nothing is set. */
	private static final String EXAMPLE = "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA";

	@Test
	void theListOfTheStandardsExampleIsReadAsItIsMeant() {
		Bitstring list = Bitstring.read(EXAMPLE).orElseThrow();
		assertThat(list.length()).isEqualTo(StatusLists.LENGTH);
		for (int i = 0; i < StatusLists.LENGTH; i++) {
			assertThat(list.get(i)).isFalse();
		}
	}

	@Test
	void whatIsSetIsReadAndNothingElse() {
		SplittableRandom random = new SplittableRandom(7);
		Bitstring list = Bitstring.of(StatusLists.LENGTH);
		TreeSet<Integer> set = new TreeSet<>();
		random.ints(500, 0, StatusLists.LENGTH).forEach(set::add);
		set.addAll(java.util.List.of(0, 7, 8, StatusLists.LENGTH - 1));
		set.forEach(list::set);
		Bitstring again = Bitstring.read(list.encoded()).orElseThrow();
		TreeSet<Integer> read = new TreeSet<>();
		for (int i = 0; i < StatusLists.LENGTH; i++) {
			if (again.get(i)) {
				read.add(i);
			}
		}
		assertThat(read).isEqualTo(set);
	}

	/** Section 3.3: index zero is the left-most bit. */
	@Test
	void theFirstIsTheHighestBitOfTheFirstByte() throws IOException {
		byte[] bytes = new byte[StatusLists.LENGTH / 8];
		bytes[0] = (byte) 0x80;
		bytes[1] = 0x01;
		Bitstring list = Bitstring.read(encoded(bytes)).orElseThrow();
		assertThat(list.get(0)).isTrue();
		assertThat(list.get(15)).isTrue();
		assertThat(list.get(7)).isFalse();
		assertThat(list.get(8)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "u", "H4sIAAAAAAAAA", "zH4sIAAAAAAAAA", "u!!!", "uAAAA" })
	void whatIsNoListIsNone(String encoded) {
		assertThat(Bitstring.read(encoded)).isEmpty();
	}

	@Test
	void aListThatOpensUpBeyondMeasureIsNone() throws IOException {
		assertThat(Bitstring.read(encoded(new byte[40 << 20]))).isEmpty();
	}

	private static String encoded(byte[] bytes) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
			zip.write(bytes);
		}
		return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(out.toByteArray());
	}
}
