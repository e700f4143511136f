package org.chushi.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Beside a search for each word by itself. */
class IndexTest {

	private static final int TEXTS = 300;

	private final Random random = new Random(7);

	private String some(String from, int least, int most) {
		return random.ints(least + random.nextInt(most - least + 1), 0, from.length()).mapToObj(i -> from.substring(i, i + 1)).collect(Collectors.joining());
	}

	private void same(List<String> words, String letters) {
		Index index = new Index(words, new Splits(Set.of()));
		for (int i = 0; i < TEXTS; i++) {
			String text = some(letters, 0, 40);
			Set<String> found = new HashSet<>();
			index.find(text.toCharArray()).tell((from, to, word) -> found.add(from + words.get(word)));
			Set<String> wanted = new HashSet<>();
			for (String word : words) {
				for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
					wanted.add(at + word);
				}
			}
			assertThat(found).as(text).isEqualTo(wanted);
			assertThat(index.find(text.toCharArray()).nothing()).as(text).isEqualTo(wanted.isEmpty());
		}
	}

	private List<String> words(int count, String letters, int least, int most) {
		return Stream.generate(() -> some(letters, least, most)).distinct().limit(count).toList();
	}

	@Test
	void exactlyTheWordsOfATextAreFound() {
		same(words(400, "甲乙丙丁戊己庚辛壬癸", 1, 7), "甲乙丙丁戊己庚辛壬癸子丑");
	}

	@Test
	void wordsThatShareAllTheirRowsAreFoundToo() {
		same(words(3_000, "甲乙", 2, 14), "甲乙");
	}

	@Test
	void wordsOfOneLetterAreFound() {
		same(List.of("甲", "乙"), "甲乙丙丁");
	}

	@Test
	void partsOfACharacterAreToldWhetherTheyAreAWordOrNot() {
		Index index = new Index(List.of("女子", "弓虽大"), new Splits(Set.of('好', '强')));
		assertThat(index.find("很女子".toCharArray()).hasParts()).isTrue();
		assertThat(index.find("弓虽".toCharArray())).satisfies(standing -> {
			assertThat(standing.hasParts()).isTrue();
			assertThat(standing.nothing()).isFalse();
			standing.tell((from, to, word) -> fail("no word stands there"));
		});
		assertThat(index.find("子女".toCharArray()).nothing()).isTrue();
	}

	@Test
	void theLettersOfATextAreThoseOfItsReading() {
		String signs = "甲乙丙ＡBc，。 *😀１²ﬃ①{}女";
		for (int i = 0; i < TEXTS; i++) {
			String text = some(signs.replaceAll("[^\\x{0}-\\x{FFFF}]", ""), 0, 30) + (i % 3 == 0 ? "😀" : "");
			Letters.simple(text).ifPresent(letters -> assertThat(new String(letters)).as(text)
					.isEqualTo(text.codePoints().mapToObj(Letters::of).collect(Collectors.joining())));
		}
		assertThat(Letters.simple("a*😀甲")).hasValueSatisfying(letters -> assertThat(letters).containsExactly('a', '甲'));
		assertThat(Letters.simple("ﬃ")).as("read as three letters").isEmpty();
	}
}
