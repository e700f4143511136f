package org.chushi.internal.scripts.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.chushi.content.InstalledPack;
import org.chushi.content.Library;
import org.chushi.content.OwnFile;
import org.chushi.content.OwnPack;
import org.chushi.content.OwnPacks;
import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.exchange.Tables;
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
import org.chushi.scripts.exchange.ScriptExchange.Order;
import org.chushi.scripts.exchange.ScriptExchange.Report;
import org.chushi.scripts.exchange.ScriptExchange.Request;
import org.chushi.scripts.exchange.ScriptForm;
import org.chushi.testing.TestAccess;
import org.chushi.testing.TestLibrary;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScriptExchangeTest {

	private static final Session TRAINER = new Session(new UUID(0, 1), "trainer", Set.of(Role.TRAINER));
	private static final Session NEWCOMER = new Session(new UUID(0, 2), "new", Set.of(Role.NEWCOMER));
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);

	@TempDir
	Path folder;
	private final TestLibrary library = new TestLibrary();
	private final Kept kept = new Kept();
	private final Tables tables = ExchangeHouse.tables();
	private int number;
	private final ScriptExchangeDesk desk = new ScriptExchangeDesk(library, kept, tables, new TestAccess(), () -> new UUID(9, ++number), CLOCK);
	private final ScriptBook book = ModelFactory.eINSTANCE.createScriptBook();

	/** Keeps what is written into a pack. */
	private static final class Kept implements OwnPacks {

		private final List<EObject> roots = new ArrayList<>();
		private final List<String> paths = new ArrayList<>();
		private Optional<OwnFile> there = Optional.empty();

		@Override
		public List<String> codes() {
			return List.of();
		}

		@Override
		public Result<InstalledPack> write(String pack, String author, String path, EObject root) {
			roots.add(root);
			paths.add(path);
			return Result.done(new InstalledPack("p", pack, Bilingual.same(pack), "1.0.0", pack, List.of(), false));
		}

		@Override
		public Optional<OwnFile> file(String pack, EClass type, String id) {
			return there;
		}

		@Override
		public String free(String pack, String path) {
			return path.replace(".xmi", "-free.xmi");
		}

		@Override
		public Result<InstalledPack> replace(OwnFile before, String author, EObject root) {
			return write("own", author, before.path(), root);
		}

		@Override
		public Result<Path> copy(OwnFile file, Path to) {
			return Result.refused(Bilingual.same("none"));
		}
	}

	@BeforeEach
	void shelf() {
		book.setId("b");
		book.setCode("SB");
		Scenario scenario = ModelFactory.eINSTANCE.createScenario();
		scenario.setId("s");
		scenario.setCode("S-RETURN");
		scenario.setTitle(OwnPack.same("退换货"));
		scenario.getTitle().setEn("Returns");
		book.getScenarios().add(scenario);
		Placeholder buyer = ModelFactory.eINSTANCE.createPlaceholder();
		buyer.setId("p");
		buyer.setCode("buyer");
		buyer.setTitle(OwnPack.same("买家"));
		buyer.getTitle().setEn("customer");
		book.getPlaceholders().add(buyer);
		script("R-1", "退货流程", "{buyer}，您好。\n请申请退货，\"七天\"内可退。", "Dear {buyer}, please ask for a return.");
		script("R-2", "加号开头", "+1 赠品已备注", "=1+1 noted");
		script("R-3", "表情", "谢谢😊", "Thanks 😊");
		script("R-4", "过期活动", "尾款提醒", "Balance").setValidUntil("2026-03-01");
		library.add(book);
	}

	private ScriptTemplate script(String code, String title, String zh, String en) {
		ScriptTemplate script = ModelFactory.eINSTANCE.createScriptTemplate();
		script.setId(code.toLowerCase());
		script.setCode(code);
		script.setTitle(OwnPack.same(title));
		script.setBody(OwnPack.same(zh));
		script.getBody().setEn(en);
		script.setStage(ScriptStage.AFTER_SALES);
		script.setChannel(ScriptChannel.CHAT);
		script.setScenario("s");
		book.getScripts().add(script);
		return script;
	}

	private Report exported(ScriptForm form, Path file) {
		return desk.export(TRAINER, new Order(file, form, Language.ZH, List.of())).value();
	}

	private Report brought(Path file) {
		return desk.bring(TRAINER, new Request(file, "own", "")).value();
	}

	private Path file(String name, String text, Charset charset) throws IOException {
		return Files.write(folder.resolve(name), text.getBytes(charset));
	}

	@Test
	void aDeskGetsItsThreeColumnsWithPlaceholdersByTitleAndNoScriptThatIsOver() {
		Path file = folder.resolve("desk.csv");
		assertThat(exported(ScriptForm.DESK, file).count()).isEqualTo(3);
		List<Tables.Line> lines = tables.read(file).value();
		assertThat(lines.getFirst().cells()).containsExactly("快捷短语编码", "快捷短语", "快捷短语分组");
		assertThat(lines.get(1).cells()).containsExactly("R-1", "{买家}，您好。\n请申请退货，\"七天\"内可退。", "退换货");
	}

	@Test
	void noCellOfACsvFileIsAFormulaAndItComesBackAsItWas() throws IOException {
		Path file = folder.resolve("desk.csv");
		Report report = exported(ScriptForm.DESK, file);
		assertThat(Files.readString(file)).contains(",'+1 赠品");
		assertThat(report.findings()).hasSize(1);
		book.getScripts().clear();
		library.reload();
		brought(file);
		assertThat(((ScriptBook) kept.roots.getFirst()).getScripts()).extracting(s -> s.getBody().getZh()).contains("+1 赠品已备注");
	}

	@Test
	void whatGbkLacksIsLeftOutAndSaid() throws IOException {
		Path file = folder.resolve("gbk.csv");
		Report report = exported(ScriptForm.DESK_GBK, file);
		assertThat(report.left()).isEqualTo(1);
		assertThat(new String(Files.readAllBytes(file), Charset.forName("GBK"))).contains("退换货").doesNotContain("谢谢");
	}

	@Test
	void aWholeTableComesBackAsItWas() {
		Path file = folder.resolve("full.xlsx");
		exported(ScriptForm.FULL, file);
		assertThat(desk.preview(TRAINER, new Request(file, "TEST", "SB")).value())
				.satisfies(r -> assertThat(List.of(r.count(), r.changed(), r.same(), r.left())).containsExactly(0, 0, 3, 0));
		book.getScripts().getFirst().setBody(OwnPack.same("改过了"));
		library.reload();
		desk.bring(TRAINER, new Request(file, "TEST", "SB")).value();
		ScriptTemplate back = ((ScriptBook) kept.roots.getFirst()).getScripts().getFirst();
		assertThat(back.getId()).isEqualTo("r-1");
		assertThat(back.getBody().getZh()).contains("{buyer}，您好");
		assertThat(back.getBody().getEn()).contains("ask for a return");
		assertThat(back.getSlots()).singleElement().matches(s -> s.getPlaceholder().equals("p"));
	}

	@ParameterizedTest
	@EnumSource(ScriptForm.class)
	void everyFormIsWritten(ScriptForm form) {
		Path file = folder.resolve("x." + form.suffix());
		assertThat(exported(form, file).count()).isPositive();
		assertThat(file).isNotEmptyFile();
		assertThat(form.title().zh()).isNotBlank();
	}

	@Test
	void aFileOfADeskInGbkIsTakenWithItsGroups() throws IOException {
		Report report = brought(file("千牛.csv", "快捷短语编码,快捷短语,快捷短语分组\n1,亲&#44;稍等&#13;马上来,等待\n2,退货地址已发,退换货\n", Charset.forName("GBK")));
		assertThat(report.count()).isEqualTo(2);
		ScriptBook written = (ScriptBook) kept.roots.getFirst();
		assertThat(written.getScripts().getFirst().getBody().getZh()).isEqualTo("亲,稍等\n马上来");
		assertThat(written.getScenarios()).as("the other group is there already").singleElement().matches(s -> s.getTitle().getZh().equals("等待"));
		assertThat(written.getScripts().get(1).getScenario()).isEqualTo("s");
	}

	@Test
	void whatIsNotTakenIsSaidLineByLine() throws IOException {
		Report report = brought(file("desk.csv", "快捷编码,快捷短语,分组,颜色\n1,你好,a,红\n2,,a,\n3,你 好,b,\n4," + "长".repeat(5001) + ",b,\n5,谢谢😊,b,\n", StandardCharsets.UTF_8));
		assertThat(report.count()).isEqualTo(1);
		assertThat(report.left()).isEqualTo(4);
		assertThat(report.findings()).extracting(d -> d.where()).containsExactly("desk.csv:1", "desk.csv:3", "desk.csv:4", "desk.csv:5", "desk.csv:6");
	}

	@Test
	void aPreviewWritesNothing() throws IOException {
		assertThat(desk.preview(TRAINER, new Request(file("a.csv", "快捷短语\n你好\n", StandardCharsets.UTF_8), "own", "")).value().count()).isEqualTo(1);
		assertThat(kept.roots).isEmpty();
	}

	@Test
	void aTableWithoutAHeadingAndABookOfAnotherPackAreRefused() throws IOException {
		assertThat(desk.preview(TRAINER, new Request(file("a.csv", "甲,乙\n1,2\n", StandardCharsets.UTF_8), "own", "")).isDone()).isFalse();
		assertThat(desk.preview(TRAINER, new Request(file("b.csv", "快捷短语\n你好\n", StandardCharsets.UTF_8), "own", "SB")).isDone()).isFalse();
		assertThat(desk.preview(TRAINER, new Request(folder.resolve("none.csv"), "own", "")).isDone()).isFalse();
		assertThat(desk.export(TRAINER, new Order(folder.resolve("x.csv"), ScriptForm.DESK, Language.ZH, List.of("R-9"))).isDone()).isFalse();
	}

	@Test
	void anAgentNeitherExportsNorImports() throws IOException {
		assertThat(desk.export(NEWCOMER, new Order(folder.resolve("x.csv"), ScriptForm.DESK, Language.ZH, List.of())).isDone()).isFalse();
		assertThat(desk.bring(NEWCOMER, new Request(file("a.csv", "快捷短语\n你好\n", StandardCharsets.UTF_8), "own", "")).isDone()).isFalse();
	}

	/** A stranger's file: whatever its bytes are, it is read or refused. */
	@Test
	void noFileBreaksTheImport() throws IOException {
		Random random = new Random(2);
		byte[] sound = Files.readAllBytes(exportedFile());
		for (int i = 0; i < 300; i++) {
			boolean sheet = i % 2 == 0;
			byte[] bytes = sheet ? sound.clone() : "快捷短语编码,快捷短语,快捷短语分组\n1,你好,a\n".getBytes(i % 4 == 1 ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16);
			for (int n = random.nextInt(12); n >= 0; n--) {
				bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
			}
			Path file = Files.write(folder.resolve("fuzz" + (sheet ? ".xlsx" : ".csv")), bytes);
			assertThatCode(() -> desk.preview(TRAINER, new Request(file, "own", ""))).as("round " + i).doesNotThrowAnyException();
		}
	}

	private Path exportedFile() {
		Path file = folder.resolve("sound.xlsx");
		exported(ScriptForm.DESK_XLSX, file);
		return file;
	}

	@Test
	void aGroupThatIsCalledAsAHeadingIsNone() throws IOException {
		brought(file("desk.csv", "编码,快捷短语,分组\n1,亲，稍等,话术\n2,马上来,催单\n", StandardCharsets.UTF_8));
		assertThat(((ScriptBook) kept.roots.getFirst()).getScripts()).extracting(s -> s.getBody().getZh()).containsExactly("亲，稍等", "马上来");
	}

	/** A desk may have fifty thousand phrases. */
	@Test
	void thePacksAreGoneThroughOnceHoweverManyPhrasesThereAre() throws IOException {
		assertThat(questions(40)).isEqualTo(questions(2));
	}

	/** How often something is asked of the library while so many phrases without a code are read. */
	private int questions(int phrases) throws IOException {
		int[] asked = new int[1];
		Library counting = (Library) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Library.class }, (proxy, method, arguments) -> {
			asked[0]++;
			return method.invoke(library.library(), arguments);
		});
		Packs packs = (Packs) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Packs.class }, (proxy, method, arguments) -> counting);
		String lines = IntStream.range(0, phrases).mapToObj(i -> "第" + i + "条{buyer},组" + i + "\n").collect(Collectors.joining());
		Report report = new ScriptExchangeDesk(packs, kept, tables, new TestAccess(), () -> new UUID(9, ++number), CLOCK)
				.preview(TRAINER, new Request(file("many.csv", "快捷短语,分组\n" + lines, StandardCharsets.UTF_8), "own", "")).value();
		assertThat(report.count()).isEqualTo(phrases);
		return asked[0];
	}

	/** While a file is read somebody else saves the same book in the studio. */
	@Test
	void whatOthersWriteMeanwhileIsNotLost() throws IOException {
		Ids meanwhile = () -> {
			if (number++ == 0) {
				script("R-5", "别人刚写的", "尾款已收到", "Paid");
				library.reload();
			}
			return new UUID(9, number);
		};
		new ScriptExchangeDesk(library, kept, tables, new TestAccess(), meanwhile, CLOCK)
				.bring(TRAINER, new Request(file("desk.csv", "快捷短语,分组\n你好,退换货\n", StandardCharsets.UTF_8), "TEST", "SB")).value();
		assertThat(((ScriptBook) kept.roots.getFirst()).getScripts()).extracting(ScriptTemplate::getCode).contains("R-5");
	}

	@Test
	void aBookIsWrittenWhereItLiesAndANewOneBesideTheOthers() throws IOException {
		Path file = file("desk.csv", "快捷短语,快捷短语分组\n你好,退换货\n", StandardCharsets.UTF_8);
		kept.there = Optional.of(new OwnFile("TEST", "books/after-sales.xmi", "1.0.0", "digest"));
		desk.bring(TRAINER, new Request(file, "TEST", "SB")).value();
		kept.there = Optional.empty();
		desk.bring(TRAINER, new Request(file, "own", "fresh")).value();
		assertThat(kept.paths).containsExactly("books/after-sales.xmi", "scripts/fresh-free.xmi");
	}
}
