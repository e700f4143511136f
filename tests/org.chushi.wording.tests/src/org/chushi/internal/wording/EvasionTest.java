package org.chushi.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.wording.Match;
import org.chushi.wording.PhraseMatcher;
import org.chushi.wording.Sought;
import org.chushi.wording.Span;
import org.junit.jupiter.api.Test;

import com.ibm.icu.text.Transliterator;

/** Laws of finding, over random phrases, random evasions of them and random texts around. */
class EvasionTest {

	private static final int ROUNDS = 3_000;
	private static final int TOGETHER = 20;
	/** Characters for phrases; none of them is in {@link #AROUND}, and none is a numeral. */
	private static final String PHRASE = "微信最强加联系群码返现红包国家级绝对独首选顶极权威销量冠军驰名抖音扫购账银汇抢优惠";
	private static final String AROUND = "亲您好请稍等我帮看下这边呢哦谢支持，。！? abc78";

	private final Random random = new Random(13);

	private String some(String from, int least, int most) {
		return random.ints(least + random.nextInt(most - least + 1), 0, from.length()).mapToObj(i -> from.substring(i, i + 1))
				.collect(Collectors.joining());
	}

	/** Each phrase is a list of its own, so that none displaces another. */
	private void found(UnaryOperator<String> evasion, int least) {
		for (int round = 0; round < ROUNDS; round += TOGETHER) {
			List<String> phrases = Stream.generate(() -> some(PHRASE, least, 6)).distinct().limit(TOGETHER).toList();
			PhraseMatcher matcher = PhraseMatcher.of(phrases.stream().map(p -> in(p, p)).toList(), List.of());
			for (String phrase : phrases) {
				String hidden = evasion.apply(phrase);
				String before = some(AROUND, 0, 9) + "，";
				String text = before + hidden + "，" + some(AROUND, 0, 9);
				assertThat(matcher.find(text).stream().filter(m -> m.phrase().list().equals(phrase))).as(phrase + " in " + text).extracting(Match::span)
						.containsExactly(new Span(before.length(), before.length() + hidden.length()));
			}
		}
	}

	private static Sought in(String list, String text) {
		return new Sought(text, list, Bilingual.same(""), Bilingual.same(""), Optional.empty());
	}

	@Test
	void aPhraseIsFoundInTraditionalCharacters() {
		Transliterator traditional = Transliterator.getInstance("Simplified-Traditional");
		found(traditional::transliterate, 1);
	}

	@Test
	void aPhraseIsFoundWithSignsBetween() {
		found(p -> apart(p, "*-_/~·|+=#★♥😀"), 2);
	}

	@Test
	void aPhraseIsFoundWithBlanksAndNothingsBetween() {
		found(p -> apart(p, " \u3000\u200B\u200D\uFEFF\u00A0"), 2);
	}

	@Test
	void aPhraseIsFoundWithAnyMarksBetween() {
		found(p -> apart(p, ",.，。！、；:"), 2);
	}

	@Test
	void aPhraseIsFoundTakenApart() {
		String splittable = "强加联红码群现绝对银购账扫汇级极";
		for (int round = 0; round < ROUNDS / 10; round++) {
			String phrase = some("微信最量国家", 1, 2) + some(splittable, 1, 2);
			String hidden = phrase.chars().mapToObj(c -> parts((char) c)).collect(Collectors.joining());
			String text = "亲，" + hidden + "。" + some(AROUND, 0, 5);
			assertThat(PhraseMatcher.of(List.of(Sought.of(phrase)), List.of()).find(text)).as(text).extracting(Match::span)
					.containsExactly(new Span(2, 2 + hidden.length()));
		}
	}

	@Test
	void aPhraseIsFoundByCharactersThatSoundAlike() {
		found(this::alike, 3);
	}

	@Test
	void nothingIsFoundInATextWithoutIt() {
		PhraseMatcher matcher = PhraseMatcher.of(randomPhrases(300), List.of());
		for (int round = 0; round < ROUNDS; round++) {
			assertThat(matcher.findWritten(some(AROUND, 0, 60))).isEmpty();
		}
	}

	@Test
	void whateverIsFoundReadsAsThePhrase() {
		PhraseMatcher matcher = PhraseMatcher.of(randomPhrases(500), List.of());
		for (int round = 0; round < ROUNDS; round++) {
			String text = some(PHRASE + AROUND + "*-\n{}", 0, 80);
			for (Match match : matcher.find(text)) {
				assertThat(reads(match.span().in(text), match.phrase().text())).as(match + " in " + text).isTrue();
			}
		}
	}

	@Test
	void findsOfOneListDoNotOverlap() {
		PhraseMatcher matcher = PhraseMatcher.of(randomPhrases(2_000), List.of());
		for (int round = 0; round < ROUNDS; round++) {
			List<Match> found = matcher.find(some(PHRASE, 0, 60));
			for (int i = 1; i < found.size(); i++) {
				assertThat(found.get(i).span().from()).isGreaterThanOrEqualTo(found.get(i - 1).span().to());
			}
		}
	}

	@Test
	void thePlainOneIsFoundExactlyWhereTheTextHoldsIt() {
		for (int round = 0; round < ROUNDS / 30; round++) {
			String phrase = some("微信最强加", 1, 3);
			PhraseMatcher matcher = PhraseMatcher.of(List.of(Sought.of(phrase)), List.of());
			for (int texts = 0; texts < 30; texts++) {
				String text = some("微信最强加", 0, 30);
				assertThat(matcher.findWritten(text).isEmpty()).as(phrase + " in " + text).isEqualTo(!text.contains(phrase));
			}
		}
	}

	private List<Sought> randomPhrases(int count) {
		List<Sought> phrases = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			phrases.add(Sought.of(some(PHRASE, 2, 4)));
		}
		return phrases;
	}

	private String apart(String phrase, String marks) {
		List<String> all = marks.codePoints().mapToObj(Character::toString).toList();
		return phrase.chars().mapToObj(Character::toString)
				.reduce((a, b) -> a + all.get(random.nextInt(all.size())) + (random.nextBoolean() ? all.get(random.nextInt(all.size())) : "") + b).orElseThrow();
	}

	private static String parts(char c) {
		return Tables.words("splits.txt").stream().filter(w -> w.charAt(0) == c).findFirst().map(w -> w.substring(1)).orElse(Character.toString(c));
	}

	/** Each second character by a rare one of the same sound. */
	private String alike(String phrase) {
		StringBuilder other = new StringBuilder(phrase);
		for (int i = 0; i < phrase.length(); i += 2) {
			char kept = phrase.charAt(i);
			char[] wanted = Sounds.of(kept);
			for (int c = 0x9F00; c > 0x4E00; c--) {
				if (c != kept && Letters.of(c).equals(Character.toString(c)) && Sounds.alike(Sounds.of((char) c), wanted)) {
					other.setCharAt(i, (char) c);
					break;
				}
			}
		}
		return other.toString();
	}

	/** Whether each letter, split ones put together, may sound as the one of the phrase at its place. */
	private static boolean reads(String text, String phrase) {
		char[] read = Reading.of(text).letters();
		Joined split = Joined.of(read, new Splits(phrase.chars().mapToObj(c -> (char) c).collect(Collectors.toSet())));
		char[] letters = split == null ? read : split.letters();
		return letters.length == phrase.length()
				&& IntStream.range(0, letters.length).allMatch(i -> Sounds.alike(Sounds.of(letters[i]), Sounds.of(phrase.charAt(i))));
	}
}
