package org.chushi.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Severity;
import org.chushi.model.ChannelLength;
import org.chushi.model.ListedPhrase;
import org.chushi.model.ModelFactory;
import org.chushi.model.PhraseKind;
import org.chushi.model.PhraseList;
import org.chushi.model.PlaceholderKind;
import org.chushi.model.ScriptChannel;
import org.chushi.model.ScriptStage;
import org.chushi.wording.Blank;
import org.chushi.wording.Draft;
import org.chushi.wording.Finding;
import org.chushi.wording.Rule;
import org.chushi.wording.Span;
import org.chushi.wording.TextCheck;
import org.chushi.wording.TextChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextChecksTest {

	private static final TextCheckBook BOOK = new TextCheckBook(TextCheckBook.standard());
	private static final List<PhraseList> LISTS = List.of(list(PhraseKind.BANNED, "去投诉吧"), list(PhraseKind.RISKY, "返现"),
			list(PhraseKind.ABSOLUTE, "最便宜>实惠", "第一"), list(PhraseKind.DIVERSION, "微信", "加V"), list(PhraseKind.BLAME, "你应该", "自己没看"),
			list(PhraseKind.POLITENESS, "您好", "Hello"), list(PhraseKind.PRODUCT_INFORMATION, "面膜"), list(PhraseKind.ALLOWED, "第一时间"));
	private static final TextChecker CHECKER = BOOK.with(LISTS, List.of());
	private static final Blank BUYER = new Blank("buyer", new Bilingual("买家", "Buyer"), new Bilingual("小林", "Lin"), PlaceholderKind.NAME, true);
	private static final Blank ITEM = new Blank("item", new Bilingual("宝贝", "Item"), new Bilingual("保湿霜", "the cream"), PlaceholderKind.WORDS, false);

	static PhraseList list(PhraseKind kind, String... phrases) {
		PhraseList list = ModelFactory.eINSTANCE.createPhraseList();
		list.setKind(kind);
		for (String phrase : phrases) {
			ListedPhrase listed = ModelFactory.eINSTANCE.createListedPhrase();
			listed.setText(phrase.split(">")[0]);
			listed.setInstead(phrase.contains(">") ? phrase.split(">")[1] : null);
			list.getPhrases().add(listed);
		}
		return list;
	}

	private static Draft script(String text, Language language, ScriptStage stage, ScriptChannel channel) {
		return new Draft(text, language, Optional.of(stage), Optional.of(channel), false, Optional.of(List.of(BUYER, ITEM)));
	}

	private static List<Finding> found(String rule, Draft draft) {
		return CHECKER.check(draft).stream().filter(f -> f.rule().id().equals(rule)).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "phrases.banned | 那您去投诉吧 | 去投诉吧 | ERROR", "phrases.risky | 好评返现哦 | 返现 | WARNING",
			"advertising.absolute | 全网第一 | 第一 | ERROR", "diversion.words | 加我微 * 信 | 微 * 信 | ERROR", "diversion.words | 加v聊 | 加v | ERROR",
			"diversion.words | 加我薇信 | 薇信 | INFO", "tone.blame | 是您自己没看清 | 自己没看 | WARNING",
			"diversion.contact | 打138 0013 8000找我 | 138 0013 8000 | ERROR", "diversion.contact | 电话一三八〇〇一三八〇〇〇 | 一三八〇〇一三八〇〇〇 | ERROR",
			"diversion.contact | 满100，13800138000找我 | 13800138000 | ERROR", "diversion.contact | 统一13800138000 | 13800138000 | ERROR",
			"diversion.contact | 打13800138000 5分钟 | 13800138000 | ERROR", "diversion.contact | 打010-62345678 | 010-62345678 | ERROR", "diversion.contact | 发到kefu@example.com吧 | kefu@example.com | ERROR",
			"diversion.link | 点https://shop.example.com/a看 | https://shop.example.com/a | ERROR", "diversion.link | 看mall.example.top | mall.example.top | ERROR" })
	void aTextIsToldWhatIsWrongWhereItIs(String rule, String text, String place, Severity severity) {
		assertThat(found(rule, Draft.of(text, Language.ZH))).singleElement().satisfies(f -> {
			assertThat(f.span().in(text)).isEqualTo(place);
			assertThat(f.severity()).isEqualTo(severity);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "advertising.absolute | 第一时间处理", "diversion.contact | 单号 1234567890123456", "diversion.contact | 打 400-800-1234",
			"diversion.contact | 12月3日10点", "diversion.link | 看https://detail.tmall.com/item.htm?id=1", "diversion.link | 版本1.2.3",
			"marks.width | 价格是3.5,不是", "marks.repeated | 好的……", "marks.repeated | 真的？！", "marks.repeated | 看 https://tmall.com",
			"marks.repeated | 还用过别的吗？……我记下了", "marks.repeated | We open at 9 a.m., every day", "marks.width | 好的(^_^)马上", "marks.width | 收到:)",
			"marks.width | 保湿(50ml)装" })
	void whatIsRightIsLeftAlone(String rule, String text) {
		assertThat(found(rule, Draft.of(text, Language.ZH))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = { "ZH|advertising.absolute|这款最便宜|这款实惠", "ZH|marks.width|好的,亲|好的，亲",
			"ZH|marks.width|好的, 亲|好的，亲", "ZH|marks.width|好吗?|好吗？", "ZH|marks.width|时间:10:30|时间：10:30", "ZH|marks.width|亲(在吗)|亲（在吗）",
			"ZH|marks.width|满１００元|满100元", "EN|marks.width|Hello，there|Hello, there", "EN|marks.width|Thanks！|Thanks!", "ZH|marks.repeated|好的！！！|好的！",
			"ZH|marks.repeated|好的。。。|好的……", "ZH|marks.repeated|好的...|好的……", "ZH|marks.repeated|好的…|好的……", "ZH|marks.repeated|好的，。|好的。",
			"ZH|marks.repeated|真的吗？？|真的吗？", "ZH|marks.repeated|真的吗？？……好|真的吗？……好", "ZH|marks.repeated|好的~~~|好的~", "EN|marks.repeated|Really??|Really?", "EN|marks.repeated|Well....|Well..." })
	void oneKeyMendsWhatIsSure(Language language, String rule, String text, String mended) {
		String now = text;
		for (List<Finding> left = found(rule, Draft.of(now, language)); !left.isEmpty(); left = found(rule, Draft.of(now, language))) {
			String next = left.getLast().fix().orElseThrow().in(now);
			assertThat(next).isNotEqualTo(now);
			now = next;
		}
		assertThat(now).isEqualTo(mended);
	}

	@Test
	void mendingMarksComesToAnEnd() {
		Random random = new Random(9);
		for (int round = 0; round < 3_000; round++) {
			String text = random.ints(random.nextInt(12), 0, 20).mapToObj(i -> "好a1,.!?，。！？…~ :()（）亲".substring(i, i + 1)).collect(Collectors.joining());
			for (Language language : Language.values()) {
				String now = text;
				for (int step = 0; step < 60; step++) {
					List<Finding> left = marks(now, language);
					if (left.isEmpty()) {
						break;
					}
					now = left.getLast().fix().orElseThrow().in(now);
				}
				assertThat(marks(now, language)).as(text + " → " + now).isEmpty();
			}
		}
	}

	private static List<Finding> marks(String text, Language language) {
		return CHECKER.check(Draft.of(text, language)).stream().filter(f -> f.rule().id().startsWith("marks.")).toList();
	}

	@Test
	void aRequiredPlaceholderIsInTheTextByAnyOfItsNames() {
		for (String there : List.of("您好{buyer}", "您好｛买家｝", "您好{ Buyer }")) {
			assertThat(found("placeholder.missing", script(there, Language.ZH, ScriptStage.NEED, ScriptChannel.CHAT))).isEmpty();
		}
		Draft without = script("您好", Language.ZH, ScriptStage.NEED, ScriptChannel.CHAT);
		assertThat(found("placeholder.missing", without)).singleElement()
				.satisfies(f -> assertThat(f.fix().orElseThrow().in(without.text())).isEqualTo("您好{买家}"));
	}

	@Test
	void anUnknownPlaceholderIsToldAndTheNearOneOffered() {
		Draft draft = script("{买家}{buyr}{店铺}", Language.EN, ScriptStage.NEED, ScriptChannel.CHAT);
		assertThat(found("placeholder.unknown", draft)).extracting(f -> f.span().in(draft.text()) + f.fix().map(x -> ">" + x.instead()).orElse(""))
				.containsExactly("{buyr}>{Buyer}", "{店铺}");
	}

	@Test
	void aBraceWithoutPartnerIsToldOnlyWherePlaceholdersAreFilledIn() {
		assertThat(found("placeholder.brace", script("{买家}，好}", Language.ZH, ScriptStage.NEED, ScriptChannel.CHAT))).hasSize(1);
		assertThat(found("placeholder.brace", Draft.of("好}", Language.ZH))).isEmpty();
	}

	@Test
	void anOpeningGreets() {
		Draft cold = script("{买家}，要什么？", Language.ZH, ScriptStage.OPENING, ScriptChannel.CHAT);
		assertThat(found("politeness.opening", cold)).singleElement().satisfies(f -> assertThat(f.fix().orElseThrow().in(cold.text())).startsWith("您好，"));
		assertThat(found("politeness.opening", cold.with("{买家}您好"))).isEmpty();
		assertThat(found("politeness.opening", cold.with("ｈｅｌｌｏ"))).isEmpty();
		assertThat(found("politeness.opening", script("要什么？", Language.ZH, ScriptStage.NEED, ScriptChannel.CHAT))).isEmpty();
		assertThat(found("politeness.opening", script("哈".repeat(20) + "您好", Language.ZH, ScriptStage.OPENING, ScriptChannel.CHAT))).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "记得敷面膜", "只要￥99", "只要99元", "现在8折", "点tmall.com看", "您的{宝贝}到了", "您的{商品}到了" })
	void aMessageOfCareSellsNothing(String text) {
		assertThat(found("care.product", script(text, Language.ZH, ScriptStage.SMS, ScriptChannel.SMS))).hasSize(1);
		assertThat(found("care.product", script(text, Language.ZH, ScriptStage.AFTER_SALES, ScriptChannel.SMS))).isEmpty();
		assertThat(found("care.product", new Draft(text, Language.ZH, Optional.of(ScriptStage.SMS), Optional.of(ScriptChannel.SMS), true, Optional.empty())))
				.as("a campaign may").isEmpty();
	}

	@Test
	void aMessageOfCareMayCare() {
		assertThat(found("care.product", script("{买家}，换季了，出门注意防晒，多喝水。", Language.ZH, ScriptStage.SMS, ScriptChannel.SMS))).isEmpty();
	}

	@Test
	void eachMessageKeepsTheLengthOfItsChannel() {
		assertThat(found("length", script("好".repeat(70), Language.ZH, ScriptStage.SMS, ScriptChannel.SMS))).isEmpty();
		assertThat(found("length", script("好".repeat(71), Language.ZH, ScriptStage.SMS, ScriptChannel.SMS))).singleElement()
				.satisfies(f -> assertThat(f.span().codePoints("好".repeat(71)).from()).isEqualTo(70));
		assertThat(found("length", script("😀".repeat(70), Language.ZH, ScriptStage.SMS, ScriptChannel.SMS))).isEmpty();
		assertThat(found("length", script("a".repeat(140), Language.EN, ScriptStage.SMS, ScriptChannel.SMS))).isEmpty();
		assertThat(found("length", script("好".repeat(70) + "\n\n" + "好".repeat(70), Language.ZH, ScriptStage.SMS, ScriptChannel.SMS))).isEmpty();
		assertThat(found("length", script("好".repeat(68) + "{买家}", Language.ZH, ScriptStage.SMS, ScriptChannel.SMS))).as("counted by its example").isEmpty();
	}

	@Test
	void thePolicySetsTheLength() {
		ChannelLength ten = ModelFactory.eINSTANCE.createChannelLength();
		ten.setChannel(ScriptChannel.CHAT);
		ten.setMost(10);
		assertThat(BOOK.with(List.of(), List.of(ten)).check(script("好".repeat(11), Language.ZH, ScriptStage.NEED, ScriptChannel.CHAT)))
				.extracting(f -> f.rule().id()).contains("length");
	}

	@Test
	void findingsComeInTheOrderOfTheText() {
		List<Finding> all = CHECKER.check(script("加V微信,最便宜！！你应该{x}", Language.ZH, ScriptStage.OPENING, ScriptChannel.CHAT));
		assertThat(all).isSortedAccordingTo(Finding.ORDER).hasSizeGreaterThan(6);
	}

	@Test
	void everyFixIsInsideTheTextAndEveryFindingSaysWhyInBothLanguages() {
		Random random = new Random(3);
		String from = "您好加V微信最便宜！！你应该{}买家item,.…138001380001１元面膜 \n\n👍";
		for (int round = 0; round < 2_000; round++) {
			String text = random.ints(random.nextInt(60), 0, from.length()).mapToObj(i -> from.substring(i, i + 1)).collect(Collectors.joining());
			for (Finding f : CHECKER.check(script(text, Language.values()[round % 2], ScriptStage.values()[round % 8], ScriptChannel.values()[round % 3]))) {
				assertThat(f.span().to()).isLessThanOrEqualTo(text.length());
				f.fix().ifPresent(x -> assertThat(x.in(text)).isNotEqualTo(text));
				assertThat(f.reason().zh()).isNotBlank();
				assertThat(f.reason().en()).isNotBlank();
			}
		}
	}

	@Test
	void everyRuleHasWordsAndASource() {
		assertThat(BOOK.rules()).extracting(Rule::id).doesNotHaveDuplicates().hasSize(TextCheckBook.standard().size()).isSorted();
		assertThat(BOOK.rules()).noneMatch(r -> r.words().blank() || r.source().blank());
	}

	@Test
	void aCheckThatGoesIsAskedNoMore() {
		TextCheckBook book = new TextCheckBook();
		TextCheck check = new RepeatedMarks();
		book.addCheck(check);
		TextChecker checker = book.with(List.of(), List.of());
		assertThat(checker.check(Draft.of("好！！", Language.ZH))).hasSize(1);
		book.removeCheck(check);
		assertThat(checker.check(Draft.of("好！！", Language.ZH))).isEmpty();
	}

	@Test
	void aNumberBelowAnotherOneIsFound() {
		assertThat(found("diversion.contact", Draft.of("单号1234\n13800138000", Language.ZH))).singleElement()
				.satisfies(f -> assertThat(f.span()).isEqualTo(new Span(7, 18)));
	}

	/** A stranger's script: looked at letter by letter from each letter on, it would keep the start of the program for an hour. */
	@Test
	void aLongRowOfLettersIsNoAddress() {
		assertThat(found("diversion.contact", Draft.of("a".repeat(1_000_000), Language.EN))).isEmpty();
	}
}
