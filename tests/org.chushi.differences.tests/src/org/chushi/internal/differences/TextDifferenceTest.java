package org.chushi.internal.differences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import java.util.ArrayList;
import org.chushi.differences.Edit;
import org.chushi.differences.Edit.Kind;
import org.chushi.differences.TextDifference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDifferenceTest {

	/** What GNU diff says of two texts, one character a line. */
	record Judged(String before, String after, int deleted, int inserted) {
	}

	static Stream<Judged> judged() throws IOException {
		try (BufferedReader in = new BufferedReader(new InputStreamReader(
				TextDifferenceTest.class.getResourceAsStream("gnu-diff.tsv"), StandardCharsets.UTF_8))) {
			return in.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t"))
					.map(f -> new Judged(f[0], f[1], Integer.parseInt(f[2]), Integer.parseInt(f[3]))).toList().stream();
		}
	}

	private static String marked(String before, String after) {
		return TextDifference.between(before, after).marked();
	}

	@Test
	void aChangedMarkIsToldAsThatMarkAlone() {
		assertThat(marked("亲，您好。", "亲，您好！")).isEqualTo("亲，您好[-。-]{+！+}");
		assertThat(marked("您好！！", "您好！")).isEqualTo("您好！[-！-]");
		assertThat(marked("3.5元", "3。5元")).isEqualTo("3[-.-]{+。+}5元");
		assertThat(marked("好的,亲", "好的，亲")).isEqualTo("好的[-,-]{+，+}亲");
	}

	@Test
	void aChineseWordThatSharesACharacterIsToldByCharacter() {
		assertThat(marked("你好，在吗", "您好，在吗")).isEqualTo("[-你-]{+您+}好，在吗");
	}

	@Test
	void anEnglishWordIsToldWhole() {
		assertThat(marked("we will send it", "we shall send it")).isEqualTo("we [-will-]{+shall+} send it");
	}

	@Test
	void twoSentencesThatShareAFewCharactersAreTwoSentences() {
		TextDifference difference = TextDifference.between("今天发货", "退款三天内到账");
		assertThat(difference.edits()).hasSize(2);
		assertThat(difference.places()).isEqualTo(1);
	}

	@Test
	void nothingAndSomethingCompare() {
		assertThat(TextDifference.between("", "").same()).isTrue();
		assertThat(TextDifference.between("", "亲").edits()).containsExactly(new Edit(Kind.INSERTED, "亲", 0, 0));
		assertThat(TextDifference.between("亲", "").edits()).containsExactly(new Edit(Kind.DELETED, "亲", 0, 0));
	}

	@ParameterizedTest
	@MethodSource("judged")
	void noWayIsShorterThanWhatGnuDiffFinds(Judged judged) {
		List<String> a = judged.before().codePoints().mapToObj(Character::toString).toList();
		List<String> b = judged.after().codePoints().mapToObj(Character::toString).toList();
		var changes = Sequences.changes(a, b);
		assertThat(changes.stream().mapToInt(c -> c.to() - c.from()).sum()).isEqualTo(judged.deleted());
		assertThat(changes.stream().mapToInt(c -> c.stop() - c.start()).sum()).isEqualTo(judged.inserted());
	}

	@ParameterizedTest
	@MethodSource("judged")
	void whatIsKeptWasThereBeforeAndIsThereAfter(Judged judged) {
		holds(judged.before(), judged.after());
		TextDifference difference = TextDifference.between(judged.before(), judged.after());
		int kept = difference.edits().stream().filter(Edit::kept).mapToInt(e -> e.text().codePointCount(0, e.text().length())).sum();
		assertThat(kept).isLessThanOrEqualTo(judged.before().codePointCount(0, judged.before().length()) - judged.deleted());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void theEditsMakeTheTextAfterOutOfTheTextBefore(long seed) {
		Random random = new Random(seed);
		for (int round = 0; round < 100; round++) {
			holds(text(random), text(random));
		}
	}

	@Test
	void twoLargeTextsWithNothingInCommonAreToldWithoutEnd() {
		holds("您好，".repeat(60_000), "退款。".repeat(60_000));
	}

	private static String text(Random random) {
		String alphabet = "您好亲请，。！ \nab1.9👍🏽\ud83d";
		return random.ints(random.nextInt(60), 0, alphabet.length()).mapToObj(i -> alphabet.substring(i, i + 1)).collect(Collectors.joining());
	}

	private static void holds(String before, String after) {
		TextDifference difference = TextDifference.between(before, after);
		assertThat(difference.before()).isEqualTo(before);
		assertThat(difference.after()).isEqualTo(after);
		for (int i = 0; i < difference.edits().size(); i++) {
			Edit edit = difference.edits().get(i);
			assertThat((edit.kind() == Kind.INSERTED ? after : before).startsWith(edit.text(), edit.kind() == Kind.INSERTED ? edit.after() : edit.before())).isTrue();
			assertThat(i == 0 || difference.edits().get(i - 1).kind() != edit.kind()).isTrue();
		}
		assertThat(difference.same()).isEqualTo(before.equals(after));
	}

	private static List<String> words(Random random, int count, int vocabulary) {
		return random.ints(count, 0, vocabulary).mapToObj(n -> "w" + n).toList();
	}

	/** A law, for long and short, like and unlike: whatever is told, both texts are in it, and what is the same is not told as changed at the ends. */
	@Test
	void longTextsAreTakenApartAndLoseNothing() {
		Random random = new Random(6);
		for (int vocabulary : new int[] { 5, 300, 100_000 }) {
			List<String> before = words(random, 9_000, vocabulary);
			List<String> after = new ArrayList<>(before);
			for (int i = 0; i < 60; i++) {
				after.set(random.nextInt(after.size()), "new" + i);
				after.remove(random.nextInt(after.size()));
			}
			TextDifference difference = TextDifference.between(String.join(" ", before), String.join(" ", after));
			assertThat(difference.before()).isEqualTo(String.join(" ", before));
			assertThat(difference.after()).isEqualTo(String.join(" ", after));
			assertThat(difference.note().isPresent()).isEqualTo(difference.rough());
		}
	}

	@Test
	void aLongTextWithAFewChangesIsToldExactly() {
		List<String> before = words(new Random(7), 20_000, 1_000_000);
		List<String> after = new ArrayList<>(before);
		after.set(10_000, "changed");
		TextDifference difference = TextDifference.between(String.join(" ", before), String.join(" ", after));
		assertThat(difference.rough()).isFalse();
		assertThat(difference.places()).isEqualTo(1);
	}

	@Test
	void veryLongTextsWithoutAnythingInCommonAreToldAsReplacedAndTheReaderKnows() {
		TextDifference difference = TextDifference.between(String.join(" ", words(new Random(8), 20_000, 50)), String.join(" ", words(new Random(9), 20_000, 50)));
		assertThat(difference.rough()).isTrue();
		assertThat(difference.note()).get().satisfies(n -> assertThat(n.zh()).contains("太长"));
	}
}
