package org.chushi.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.chushi.search.SearchField;
import org.chushi.search.SearchText;
import org.chushi.search.TextIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

	private static final Letters LETTERS = new Letters();

	/** Typed letters reach a text, whole or half typed, in full, by initials or mixed. */
	@ParameterizedTest
	@CsvSource({ "退货流程, tuihuo", "退货流程, th", "退货流程, tuih", "退货流程, tui", "退货流程, thlc", "退货流程, huoliu", "退货流程, tuihuoliucheng", "退货流程, tuihl",
			"西安发货, xian", "西安发货, xi'an", "重复下单, chongfu", "重要提醒, zhongyao", "重要提醒, zyao", "银行卡, yinhang", "绿茶, lvcha", "绿茶, lucha", "中国, zg",
			"中国, zhg", "女装, nvzhuang", "女装, nz", "还款, huankuan", "还有, haiyou", "便宜, pianyi", "涨价, zhj" })
	void lettersFindTheCharactersTheyAreTypedFor(String text, String typed) {
		try (TextIndex index = new IndexMaker().open()) {
			index.put(new SearchText("1", "script", List.of(new SearchField("body", "您好，" + text + "。", 1)), Set.of()));
			assertThat(Corpus.ids(index, typed, 1)).containsExactly("1");
			assertThat(index.search(org.chushi.search.SearchQuery.of(typed, 1)).getFirst().passages()).isNotEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "退货, tk", "退货, tuikuan", "退货, huotui", "退。货, tuihuo" })
	void lettersOfOtherCharactersFindNothing(String text, String typed) {
		try (TextIndex index = new IndexMaker().open()) {
			index.put(new SearchText("1", "script", List.of(new SearchField("body", text, 1)), Set.of()));
			assertThat(Corpus.ids(index, typed, 1)).isEmpty();
		}
	}

	@Test
	void aReadingEndsBehindItsLastCharacter() {
		Pinyin pinyin = new Pinyin(LETTERS);
		assertThat(pinyin.end("请退 货吧", 1, "tuih")).isEqualTo(4);
		assertThat(pinyin.end("请退货吧", 1, "tuik")).isEqualTo(-1);
		assertThat(pinyin.end("退", 0, "tuihuo")).isEqualTo(-1);
	}

	@Test
	void lettersAreCutIntoSyllablesAsFewAsPossibleFirst() {
		assertThat(new Pinyin(LETTERS).cuts("tuihuo")).first().isEqualTo(List.of("tui", "huo"));
		assertThat(new Pinyin(LETTERS).cuts("xian")).contains(List.of("xian"), List.of("xi", "an"));
		assertThat(new Pinyin(LETTERS).cuts("vvv")).isEmpty();
	}

	/** Without it this would not end before tomorrow. */
	@Test
	void lettersThatEndInNoSyllableAreGivenUp() {
		assertThat(new Pinyin(LETTERS).cuts("shang".repeat(30) + "v")).isEmpty();
		assertThat(new Pinyin(LETTERS).end("哈".repeat(60), 0, "h".repeat(59) + "x")).isEqualTo(-1);
		assertThat(new Pinyin(LETTERS).end("退" + " ".repeat(100_000) + "货", 0, "th")).isEqualTo(100_002);
	}
}
