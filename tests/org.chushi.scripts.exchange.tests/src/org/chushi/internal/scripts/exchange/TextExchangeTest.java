package org.chushi.internal.scripts.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.chushi.content.OwnPack;
import org.chushi.core.Language;
import org.chushi.internal.exchange.ExchangeHouse;
import org.chushi.model.ModelFactory;
import org.chushi.model.Placeholder;
import org.chushi.model.Scenario;
import org.chushi.model.ScriptBook;
import org.chushi.model.ScriptChannel;
import org.chushi.model.ScriptStage;
import org.chushi.model.ScriptTemplate;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.scripts.exchange.ScriptExchange.Became;
import org.chushi.scripts.exchange.ScriptExchange.Filled;
import org.chushi.scripts.exchange.ScriptExchange.Line;
import org.chushi.scripts.exchange.ScriptExchange.Order;
import org.chushi.scripts.exchange.ScriptExchange.Report;
import org.chushi.scripts.exchange.ScriptForm;
import org.chushi.testing.TestAccess;
import org.chushi.testing.TestLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plain texts, ours and other people's, and what other desks give out. */
class TextExchangeTest {

	private static final Session TRAINER = new Session(new UUID(0, 1), "trainer", Set.of(Role.TRAINER));
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);
	/** What lines may begin with, and what is hard about a text. */
	private static final String[] PIECES = { "{buyer}，您好", "【提示】", "# 一", "## 二 [三]", "\\", "\n", "\n\n", " ", "　", "[a]", "】", "😊", "1. ", "=1", "亲，稍等。",
			"\u2028", "-", "\t", "{没有的}", "Hello", "\n【提示】\n", "\n## 二 [三]\n" };

	@TempDir
	Path folder;
	private final TestLibrary library = new TestLibrary();
	private int number;
	private final ScriptExchangeDesk desk = new ScriptExchangeDesk(library, null, ExchangeHouse.tables(), new TestAccess(), () -> new UUID(9, ++number), CLOCK);
	private final ScriptBook book = empty();

	private static ScriptBook empty() {
		ScriptBook book = ModelFactory.eINSTANCE.createScriptBook();
		book.setId("b");
		book.setCode("SB");
		return book;
	}

	private Scenario scenario(String title, String english) {
		Scenario scenario = ModelFactory.eINSTANCE.createScenario();
		scenario.setId("s" + book.getScenarios().size());
		scenario.setCode("C" + book.getScenarios().size());
		scenario.setTitle(OwnPack.same(title));
		scenario.getTitle().setEn(english);
		book.getScenarios().add(scenario);
		return scenario;
	}

	private ScriptTemplate script(String code, String title, String english, String zh, String en) {
		ScriptTemplate script = ModelFactory.eINSTANCE.createScriptTemplate();
		script.setId("id-" + code);
		script.setCode(code);
		script.setTitle(OwnPack.same(title));
		script.getTitle().setEn(english);
		script.setBody(OwnPack.same(zh));
		script.getBody().setEn(en);
		script.setStage(ScriptStage.AFTER_SALES);
		script.setChannel(ScriptChannel.CHAT);
		book.getScripts().add(script);
		return script;
	}

	private void buyer() {
		Placeholder buyer = ModelFactory.eINSTANCE.createPlaceholder();
		buyer.setId("p");
		buyer.setCode("buyer");
		buyer.setTitle(OwnPack.same("买家"));
		buyer.getTitle().setEn("customer");
		book.getPlaceholders().add(buyer);
	}

	private Filled filled(Path file, ScriptBook into) {
		return desk.fill(TRAINER, file, into).value();
	}

	private Filled loose(String text) throws IOException {
		return filled(Files.writeString(folder.resolve("own.txt"), text), empty());
	}

	private static String words(Random random, int pieces) {
		return IntStream.range(0, pieces).mapToObj(i -> PIECES[random.nextInt(PIECES.length)]).collect(Collectors.joining());
	}

	private void random(Random random) {
		buyer();
		for (int i = 0; i < 3; i++) {
			scenario("场景" + i + words(random, 1).replaceAll("\\R|[{}]", ""), "Scene " + i);
		}
		for (int i = 0; i < 12; i++) {
			ScriptTemplate script = script("S-" + i + (i % 3 == 0 ? " [x\\" : ""), "题" + words(random, 2) + i, "Title " + i, words(random, 6) + "第" + i + "条" + words(random, 5),
					words(random, 4) + "no " + i + words(random, 4));
			if (i % 4 != 3) {
				script.setScenario(book.getScenarios().get(i % 3).getId());
			}
		}
		library.reload();
	}

	/** A law: what we write comes back whole, in each language, and says itself that nothing is different. */
	@ParameterizedTest
	@EnumSource(Language.class)
	void whatWeWriteAsTextComesBackWhole(Language language) {
		library.add(book);
		for (int seed = 0; seed < 60; seed++) {
			book.getScripts().clear();
			book.getScenarios().clear();
			book.getPlaceholders().clear();
			random(new Random(seed));
			Path file = folder.resolve("out.txt");
			assertThat(desk.export(TRAINER, new Order(file, ScriptForm.TEXT, language, List.of())).value().count()).isEqualTo(12);
			Report again = filled(file, book).report();
			assertThat(List.of(again.count(), again.changed(), again.same(), again.left())).as("seed " + seed).containsExactly(0, 0, 12, 0);
			elsewhere(file, language, seed);
		}
	}

	/** In a book of another team that has none of it. */
	private void elsewhere(Path file, Language language, int seed) {
		ScriptExchangeDesk other = new ScriptExchangeDesk(new TestLibrary(), null, ExchangeHouse.tables(), new TestAccess(), () -> new UUID(8, ++number), CLOCK);
		ScriptBook fresh = other.fill(TRAINER, file, empty()).value().book();
		assertThat(fresh.getScripts()).as("seed " + seed).hasSize(12).allSatisfy(back -> {
			ScriptTemplate from = book.getScripts().stream().filter(s -> s.getCode().equals(back.getCode())).findFirst().orElseThrow();
			String was = language == Language.EN ? from.getBody().getEn() : from.getBody().getZh();
			String text = Written.shown(was, language, book.getPlaceholders());
			assertThat(language == Language.EN ? back.getBody().getEn() : back.getBody().getZh()).isEqualTo(text.replaceAll("\\A\\n+|\\n+\\z", ""));
			assertThat(language == Language.EN ? back.getTitle().getEn() : back.getTitle().getZh())
					.isEqualTo(OwnText.line(language == Language.EN ? from.getTitle().getEn() : from.getTitle().getZh()));
		});
	}

	@Test
	void anEnglishTextLeavesTheChineseAsItIs() throws IOException {
		scenario("退换货", "Returns");
		script("R-1", "退货", "Return", "请申请退货。", "Please ask for a return.").setScenario("s0");
		library.add(book);
		Path file = folder.resolve("out.txt");
		desk.export(TRAINER, new Order(file, ScriptForm.TEXT, Language.EN, List.of())).value();
		Files.writeString(file, Files.readString(file).replace("Please ask", "Kindly ask"));
		Filled back = filled(file, book);
		assertThat(back.report().changed()).isEqualTo(1);
		assertThat(back.report().findings()).singleElement().matches(f -> f.what().en().equals("The English was changed; the Chinese is as it was."));
		assertThat(back.book().getScripts().getFirst().getBody()).satisfies(b -> {
			assertThat(b.getZh()).isEqualTo("请申请退货。");
			assertThat(b.getEn()).isEqualTo("Kindly ask for a return.");
		});
		assertThat(book.getScripts().getFirst().getBody().getEn()).as("the book itself").startsWith("Please");
	}

	@Test
	void headingsParagraphsAndNumbersOfSomebodysOwnFileAreUnderstood() throws IOException {
		Filled filled = loose("""
				【催单】
				1. 亲，我马上帮您催，请稍等。
				   今天一定给您答复。
				2、亲，仓库已经在打包了。

				退换货

				退货地址
				亲，退货地址已经发给您了，请查收。

				您好，七天内可以退，
				运费由我们承担。

				三、发票
				亲，电子发票确认收货后开。
				""");
		assertThat(filled.report().lines()).extracting(Line::number, Line::became).containsExactly(tuple(1, Became.SCENARIO), tuple(2, Became.NEW), tuple(3, Became.MORE),
				tuple(4, Became.NEW), tuple(6, Became.SCENARIO), tuple(8, Became.TITLE), tuple(9, Became.NEW), tuple(11, Became.NEW), tuple(12, Became.MORE),
				tuple(14, Became.SCENARIO), tuple(15, Became.NEW));
		assertThat(filled.book().getScenarios()).extracting(s -> s.getTitle().getZh()).containsExactly("催单", "退换货", "发票");
		assertThat(filled.book().getScripts()).extracting(s -> s.getBody().getZh()).containsExactly("亲，我马上帮您催，请稍等。\n今天一定给您答复。", "亲，仓库已经在打包了。",
				"亲，退货地址已经发给您了，请查收。", "您好，七天内可以退，\n运费由我们承担。", "亲，电子发票确认收货后开。");
		assertThat(filled.book().getScripts().get(2).getTitle().getZh()).isEqualTo("退货地址");
	}

	@Test
	void shortAnswersOneAboveTheOtherAreScriptsAndNoHeadings() throws IOException {
		assertThat(loose("在的亲\n\n好的呢\n\n稍等哦\n").book().getScripts()).extracting(s -> s.getBody().getZh()).containsExactly("在的亲", "好的呢", "稍等哦");
	}

	@Test
	void aNumberWithAPointInItBeginsNoList() throws IOException {
		assertThat(loose("亲，这款现在\n1.5折，只要\n9.9元。\n").book().getScripts()).singleElement().matches(s -> s.getBody().getZh().lines().count() == 3);
	}

	@Test
	void whatIsSaidTwiceIsOneScriptAndWhatAnotherBookSaysIsLeft() throws IOException {
		script("R-1", "退货", "Return", "请申请退货。", "Please ask.");
		book.setId("another");
		library.add(book);
		Filled filled = loose("- 亲，您好。\n- 亲，您好。\n- 请申请退货。\n");
		assertThat(filled.report().lines()).extracting(Line::became).containsExactly(Became.NEW, Became.SAME, Became.LEFT);
		assertThat(filled.report().findings()).singleElement().matches(f -> f.where().equals("own.txt:3"));
	}

	@Test
	void aTextInGbkOrWithATableInItIsRead() throws IOException {
		Path gbk = Files.write(folder.resolve("gbk.txt"), "【催单】\r\n亲，马上为您催。\r\n".getBytes(Charset.forName("GBK")));
		assertThat(filled(gbk, empty()).book().getScripts()).singleElement().matches(s -> s.getBody().getZh().equals("亲，马上为您催。"));
		Path table = Files.write(folder.resolve("table.txt"), "快捷短语编码\t快捷短语\t快捷短语分组\n1\t亲，在的。\t开场\n".getBytes(StandardCharsets.UTF_8));
		assertThat(filled(table, empty()).report().lines()).extracting(Line::became).containsExactly(Became.LAYOUT, Became.NEW);
	}

	@Test
	void aFileWithoutWordsIsRefused() throws IOException {
		assertThat(desk.fill(TRAINER, Files.writeString(folder.resolve("none.txt"), "\n\n"), empty()).isDone()).isFalse();
		assertThat(desk.fill(TRAINER, Files.writeString(folder.resolve("none.json"), "{\"a\": [}"), empty()).isDone()).isFalse();
		assertThat(desk.fill(TRAINER, Files.writeString(folder.resolve("other.json"), "{\"a\": 1}"), empty()).isDone()).isFalse();
	}

	@Test
	void whatOtherDesksGiveOutIsRead() throws IOException {
		Filled chatwoot = filled(Files.writeString(folder.resolve("chatwoot.json"), "[{\"id\":1,\"short_code\":\"hi\",\"content\":\"亲，在的。\"}]"), empty());
		assertThat(chatwoot.book().getScripts()).singleElement().satisfies(s -> assertThat(List.of(s.getCode(), s.getBody().getZh())).containsExactly("hi", "亲，在的。"));
		Filled rocket = filled(Files.writeString(folder.resolve("rocket.json"),
				"{\"cannedResponses\":[{\"shortcut\":\"!wait\",\"text\":\"亲，稍等。\",\"scope\":\"global\",\"tags\":[\"安抚\"]}]}"), empty());
		assertThat(rocket.book().getScripts().getFirst().getTags()).containsExactly("安抚");
		Filled zendesk = filled(Files.writeString(folder.resolve("zendesk.json"), "{\"macros\":[{\"title\":\"退款\",\"actions\":[{\"field\":\"status\",\"value\":\"solved\"},"
				+ "{\"field\":\"comment_value\",\"value\":[\"channel:all\",\"亲，已退款。\"]}]},{\"title\":\"无\",\"actions\":[]}]}"), empty());
		assertThat(zendesk.book().getScripts()).singleElement().matches(s -> s.getTitle().getZh().equals("退款") && s.getBody().getZh().equals("亲，已退款。"));
		assertThat(zendesk.report().findings()).singleElement().matches(f -> f.where().equals("zendesk.json:2"));
	}

	@Test
	void aTextThatCannotBeWrittenLeavesTheOneBefore() throws IOException {
		script("R-1", "退货", "Return", "请申请退货。", "Please ask.");
		library.add(book);
		Path file = Files.createDirectories(folder.resolve("taken.txt").resolve("inside")).getParent();
		assertThat(desk.export(TRAINER, new Order(file, ScriptForm.TEXT, Language.ZH, List.of())).isDone()).isFalse();
		assertThat(folder.resolve("taken.txt.part")).doesNotExist();
	}

	/** Blanks are what makes patterns try again and again: this ends at once, or never. */
	@Test
	void aLineOfNearlyAMillionBlanksIsReadLikeAnyOther() throws IOException {
		String blanks = " ".repeat(900_000);
		for (String line : List.of("# a" + blanks + "b", "一、a" + blanks + "b", "【a" + blanks + "b", "- " + blanks + "b", "a" + blanks + ":b")) {
			assertThat(loose(line + "\n亲，您好。\n").report().lines()).isNotEmpty();
		}
	}

	/** A stranger's text: whatever stands in it, it is read or refused, and each line is told once at most. */
	@Test
	void noTextBreaksTheImport() throws IOException {
		for (int seed = 0; seed < 400; seed++) {
			Random random = new Random(seed);
			String text = (seed % 3 == 0 ? "# 出师话术 / Chushi scripts · zh\n" : "") + words(random, 60);
			Path file = Files.writeString(folder.resolve(seed % 5 == 0 ? "fuzz.json" : "fuzz.txt"), text);
			assertThatCode(() -> {
				if (desk.fill(TRAINER, file, empty()) instanceof org.chushi.core.Result.Done<Filled> done) {
					assertThat(done.value().report().lines()).extracting(Line::number).doesNotHaveDuplicates();
				}
			}).as("seed " + seed).doesNotThrowAnyException();
		}
	}
}
