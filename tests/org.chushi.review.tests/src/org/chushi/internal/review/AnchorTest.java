package org.chushi.internal.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.chushi.review.Anchor;
import org.chushi.review.Located;
import org.chushi.review.Located.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorTest {

	private static final String TEXT = "亲，您好！感谢您来到我们店铺，请问有什么可以帮您？如果是问发货，我们每天16点前的订单当天发出，"
			+ "您可以在订单页看到单号。如果是问尺码，请告诉我身高、体重，我帮您挑。买大买小都可以换，运费我们承担。祝您今天愉快！";

	private static Anchor anchor(String quote) {
		int start = TEXT.indexOf(quote);
		return Anchor.of("body.zh", TEXT, start, start + quote.length());
	}

	@Test
	void inTheSameTextAPlaceIsWhereItWas() {
		assertThat(anchor("，").in(TEXT)).isEqualTo(new Located(Kind.HERE, 1, 2));
		Anchor twice = Anchor.of("p", "好的，好的，好的，", 2, 3);
		assertThat(twice.in("好的，好的，好的，")).isEqualTo(new Located(Kind.HERE, 2, 3));
	}

	@Test
	void wordsThatMovedAreFoundAndToldToHaveMoved() {
		assertThat(anchor("运费").in("您好。" + TEXT)).isEqualTo(new Located(Kind.MOVED, TEXT.indexOf("运费") + 3, TEXT.indexOf("运费") + 5));
	}

	@Test
	void aMarkIsFoundByWhatStandsAroundItThoughThereAreManySuchMarks() {
		Anchor comma = Anchor.of("p", TEXT, TEXT.indexOf("，我帮您挑"), TEXT.indexOf("，我帮您挑") + 1);
		String edited = TEXT.replace("感谢您来到我们店铺，", "");
		assertThat(comma.in(edited)).isEqualTo(new Located(Kind.MOVED, edited.indexOf("，我帮您挑"), edited.indexOf("，我帮您挑") + 1));
	}

	@Test
	void otherWordsBetweenTheSameWordsAreToldAsChanged() {
		Located located = anchor("身高、体重").in(TEXT.replace("身高、体重", "身高和体重"));
		assertThat(located.kind()).isEqualTo(Kind.CHANGED);
		assertThat(located.found()).isFalse();
	}

	@Test
	void whatIsGoneOrCouldBeTwoPlacesIsLost() {
		assertThat(anchor("运费我们承担").in("完全不同的另一段话")).isEqualTo(Located.LOST);
		assertThat(anchor("运费").in(TEXT.substring(0, 40))).isEqualTo(Located.LOST);
		String line = "请问需要什么？";
		Anchor in = Anchor.of("p", line, 2, 4);
		assertThat(in.in(line + "\n" + line)).isEqualTo(Located.LOST);
	}

	@Test
	void aPlaceBetweenTwoCharactersIsFoundByBoth() {
		int at = TEXT.indexOf("祝您");
		assertThat(Anchor.of("p", TEXT, at, at).in("好的。" + TEXT)).isEqualTo(new Located(Kind.MOVED, at + 3, at + 3));
	}

	/** Words are marked in a text, the text is edited anywhere: found is only what was marked. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void aPlaceIsNeverSilentlyMovedToOtherWords(long seed) {
		Random random = new Random(seed);
		int found = 0;
		int rounds = 400;
		for (int round = 0; round < rounds; round++) {
			int start = random.nextInt(TEXT.length() - 6);
			int end = start + 1 + random.nextInt(5);
			Anchor anchor = Anchor.of("p", TEXT, start, end);
			List<Integer> origins = new ArrayList<>();
			String edited = edited(random, origins);
			Located located = anchor.in(edited);
			if (located.found()) {
				found++;
				assertThat(origins.subList(located.start(), located.end())).as("%s in %s", anchor, edited).first().isEqualTo(start);
			}
		}
		assertThat(found).isGreaterThan(rounds / 2);
	}

	/** A suggestion for a place of its own. */
	private record Put(Anchor anchor, String text) {
	}

	/** In whatever order suggestions for different words are put in, the text is the same; one whose place is lost is left out, and told. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void suggestionsForDifferentWordsComeToTheSameInAnyOrder(long seed) {
		Random random = new Random(seed);
		int whole = 0;
		for (int round = 0; round < 100; round++) {
			List<Put> puts = new ArrayList<>();
			StringBuilder expected = new StringBuilder();
			int at = 0;
			for (int start = random.nextInt(20); start + 4 < TEXT.length(); start += 12 + random.nextInt(25)) {
				int end = start + random.nextInt(4);
				String text = List.of("", "！", "亲亲", "现在").get(random.nextInt(4));
				puts.add(new Put(Anchor.of("p", TEXT, start, end), text));
				expected.append(TEXT, at, start).append(text);
				at = end;
			}
			expected.append(TEXT.substring(at));
			Collections.shuffle(puts, random);
			String text = TEXT;
			boolean all = true;
			for (Put put : puts) {
				Located located = put.anchor().in(text);
				all &= located.found();
				text = located.found() ? text.substring(0, located.start()) + put.text() + text.substring(located.end()) : text;
			}
			if (all) {
				whole++;
				assertThat(text).isEqualTo(expected.toString());
			}
		}
		assertThat(whole).isGreaterThan(50);
	}

	/** @param origins where each character was; -1 for a new one */
	private static String edited(Random random, List<Integer> origins) {
		StringBuilder text = new StringBuilder(TEXT);
		for (int i = 0; i < TEXT.length(); i++) {
			origins.add(i);
		}
		for (int n = random.nextInt(4); n > 0; n--) {
			int at = random.nextInt(text.length());
			if (random.nextBoolean()) {
				int until = Math.min(text.length(), at + 1 + random.nextInt(12));
				text.delete(at, until);
				origins.subList(at, until).clear();
			} else {
				String words = List.of("现在", "，", "亲亲", "的话", "。", "麻烦您").get(random.nextInt(6));
				text.insert(at, words);
				words.chars().forEach(c -> origins.add(at, -1));
			}
		}
		return text.toString();
	}
}
