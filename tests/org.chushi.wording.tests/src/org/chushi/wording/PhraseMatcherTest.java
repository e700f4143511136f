package org.chushi.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseMatcherTest {

	private static PhraseMatcher of(String... phrases) {
		return PhraseMatcher.of(Stream.of(phrases).map(Sought::of).toList(), List.of());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "微信 | 加我微信吧 | 微信 | PLAIN", "最便宜 | 這是最便宜的 | 最便宜 | PLAIN", "国家级 | 國家級標準 | 國家級 | RESPELT", "售后 | 售後的事 | 售後 | RESPELT",
			"vx | 加ＶＸ聊 | ＶＸ | RESPELT", "第一 | 全网第1 | 第1 | RESPELT", "第一 | 全网第①名 | 第① | RESPELT", "第一 | 全网第壹名 | 第壹 | RESPELT",
			"weixin | 加我wеixin | wеixin | RESPELT", "weixin | 加我wēixìn | wēixìn | RESPELT", "vx | 我的🅥🅧是 | 🅥🅧 | RESPELT",
			"微信 | 加我微*信吧 | 微*信 | PARTED", "加微信 | 加 微 信 | 加 微 信 | PARTED", "最便宜 | 最，便，宜 | 最，便，宜 | PARTED",
			"wechat | add w.e.c.h.a.t | w.e.c.h.a.t | PARTED", "wechat | my we-chat | we-chat | PARTED", "wechat | w e c h a t ok | w e c h a t | PARTED",
			"最强 | 全网最弓虽 | 最弓虽 | SPLIT", "加微信 | 力口微信 | 力口微信 | SPLIT", "全网最佳 | 全网最亻圭 | 全网最亻圭 | SPLIT",
			"微信 | 加我薇信 | 薇信 | SOUND", "微信 | 加我wei信 | wei信 | SOUND", "微信 | 加我微xin吧 | 微xin | SOUND" })
	void anEvasionIsFoundWhereItStands(String phrase, String text, String place, Guise guise) {
		List<Match> found = of(phrase).find(text);
		assertThat(found).singleElement().satisfies(m -> {
			assertThat(m.span().in(text)).isEqualTo(place);
			assertThat(m.guise()).isEqualTo(guise);
			assertThat(m.certain()).isEqualTo(guise != Guise.SOUND);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "best | bestow it on him", "best | the bestseller", "sit | I sing it", "wechat | when we chat", "wechat | we, chatty",
			"第一 | 第10名", "第一 | 第１２名", "微信 | 这家店有威信", "最好 | 最女子的一面", "微信 | 小微心情", "vx | revx", "vx | vxa",  "微信 | 微!!!!!!!!!信" })
	void whatIsNotThePhraseIsNotFound(String phrase, String text) {
		assertThat(of(phrase).find(text)).isEmpty();
	}

	@Test
	void nothingIsFoundInAPlaceholderOrOverIt() {
		assertThat(of("最好", "买家").find("最{买家}好")).isEmpty();
		assertThat(of("最好").find("最{买家} ，好")).isEmpty();
		assertThat(of("退货").find("退{货}")).isEmpty();
	}

	@Test
	void whatReadsAsManyLettersIsReadToItsEnd() {
		String text = "㍿㋿㏨".repeat(50) + "微信";
		assertThat(of("微信").find(text)).singleElement().satisfies(m -> assertThat(m.span().in(text)).isEqualTo("微信"));
	}

	@Test
	void nothingIsFoundOverAnEmptyLine() {
		assertThat(of("退货").find("退\n\n货")).isEmpty();
		assertThat(of("退货").find("退\n货")).singleElement().satisfies(m -> assertThat(m.certain()).isFalse());
	}

	@Test
	void whereOneSentenceEndsAndTheNextBeginsItIsOnlyPossible() {
		assertThat(of("急用").find("不要急，用这个")).singleElement().satisfies(m -> assertThat(m.certain()).isFalse());
		assertThat(of("急用").find("不要急 用这个")).singleElement().satisfies(m -> assertThat(m.certain()).isFalse());
	}

	@ParameterizedTest
	@ValueSource(strings = { "加 V 好友", "加V好友", "加 v 好友" })
	void theBlankOfTypographersBetweenChineseAndLatinIsNone(String text) {
		assertThat(of("加V").find(text)).singleElement().satisfies(m -> {
			assertThat(m.certain()).isTrue();
			assertThat(m.guise()).isNotEqualTo(Guise.PARTED);
		});
	}

	@Test
	void theLongerOfTwoThatBeginTogetherStays() {
		assertThat(of("最好", "最好的", "好的").find("最好的")).extracting(m -> m.phrase().text()).containsExactly("最好的");
	}

	@Test
	void theCertainGoesBeforeThePossible() {
		assertThat(of("加薇", "微信").find("加薇信")).extracting(m -> m.phrase().text()).containsExactly("加薇");
	}

	@Test
	void listsDoNotDisplaceEachOther() {
		PhraseMatcher matcher = PhraseMatcher.of(List.of(in("a", "最好"), in("b", "最好的"), in("b", "最好")), List.of());
		assertThat(matcher.find("最好的")).extracting(m -> m.phrase().list() + m.phrase().text()).containsExactlyInAnyOrder("a最好", "b最好的");
	}

	@Test
	void whatLiesInAnAllowedPhraseIsLeftOut() {
		PhraseMatcher matcher = PhraseMatcher.of(List.of(Sought.of("第一")), List.of("第一时间"));
		assertThat(matcher.find("第一时间处理，全网第一")).extracting(m -> m.span().from()).containsExactly(9);
	}

	@Test
	void aPhraseWithoutLettersIsNeverFound() {
		assertThat(of("", "！！", " ").find("好！！ ")).isEmpty();
	}

	@Test
	void whatOnlySoundsAlikeCanBeLeftOut() {
		PhraseMatcher matcher = of("微信", "最强");
		assertThat(matcher.findWritten("薇信")).isEmpty();
		assertThat(matcher.findWritten("微*信 最強 最弓虽")).hasSize(3);
	}

	private static Sought in(String list, String text) {
		return new Sought(text, list, Bilingual.same(""), Bilingual.same(""), Optional.empty());
	}
}
