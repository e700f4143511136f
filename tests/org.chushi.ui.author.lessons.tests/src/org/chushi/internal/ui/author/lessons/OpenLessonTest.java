package org.chushi.internal.ui.author.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.lessons.CallOutKind;
import org.chushi.model.ModelPackage;
import org.chushi.model.Paper;
import org.chushi.ui.DataTable;
import org.chushi.ui.Field;
import org.chushi.ui.testing.Chosen;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenLessonTest {

	@TempDir
	private Path folder;
	private Bench bench;
	private Optional<Path> chosen = Optional.empty();
	private OpenLesson open;

	@BeforeEach
	void open() {
		bench = new Bench(folder);
		bench.write(Language.ZH, "# 投诉五步\n\n先稳住。\n");
		edit();
	}

	private void edit() {
		open = (OpenLesson) bench.edit(new LessonEditor(Bench.TYPES, Bench.PANELS, new Chosen(() -> chosen)), bench.lesson);
	}

	@AfterEach
	void close() {
		bench.close();
	}

	private StyledText source() {
		return open.source().widget();
	}

	private void type(String words) {
		source().setSelection(source().getCharCount());
		source().insert(words);
		source().setSelection(source().getCharCount());
	}

	@Test
	void whatIsTypedIsOneStepAtAPause() {
		type("再弄清。");
		type("给方案。");
		assertThat(bench.page(Language.ZH)).doesNotContain("再弄清");
		open.flush();
		assertThat(bench.page(Language.ZH)).isEqualTo("# 投诉五步\n\n先稳住。\n再弄清。给方案。");
		bench.undo();
		assertThat(source().getText()).isEqualTo("# 投诉五步\n\n先稳住。\n");
	}

	@Test
	void aStepBackLeavesTheCaretWhereItWas() {
		type("再弄清。");
		open.flush();
		source().setSelection(3);
		bench.undo();
		assertThat(source().getCaretOffset()).isEqualTo(3);
	}

	@Test
	void buttonsWriteMarkdown() {
		source().setSelection(source().getCharCount());
		open.callOut(CallOutKind.TIP);
		assertThat(bench.page(Language.ZH)).endsWith("\n\n> [!TIP]\n> 这里写要点。\n");
		assertThat(source().getSelectionText()).isEqualTo("这里写要点。");
		bench.press("表格");
		assertThat(bench.page(Language.ZH)).contains("| 列 1 | 列 2 |");
	}

	@Test
	void keysDoWhatTheButtonsDo() {
		source().setSelection(source().getText().indexOf("先稳住"), source().getText().indexOf("先稳住") + 3);
		Event event = new Event();
		event.widget = source();
		event.stateMask = SWT.MOD1;
		event.keyCode = 'b';
		open.key(event).orElseThrow().run();
		assertThat(bench.page(Language.ZH)).contains("**先稳住**。");
	}

	@Test
	void aPictureGoesIntoThePackAndThePageInOneStep() throws IOException {
		chosen = Optional.of(Files.write(folder.resolve("流程 图.png"), Bench.PNG));
		bench.press("图片");
		bench.until(() -> bench.page(Language.ZH).contains("![流程 图]("));
		assertThat(bench.project.pictures()).hasSize(1);
		assertThat(bench.page(Language.ZH)).contains("(images/流程-图.png)");
		bench.undo();
		assertThat(bench.project.pictures()).isEmpty();
		assertThat(bench.page(Language.ZH)).doesNotContain("![");
		assertThat(source().getText()).doesNotContain("![");
	}

	@Test
	void aPictureGoesWhereTheCaretIsAlsoWhereLinesEndAsWindowsEndsThem() throws IOException {
		bench.write(Language.ZH, "一\r\n二\r\n三\r\n");
		edit();
		source().setSelection(source().getCharCount());
		source().insert("四\r\n五");
		source().setSelection(source().getCharCount());
		chosen = Optional.of(Files.write(folder.resolve("p.png"), Bench.PNG));
		bench.press("图片");
		assertThat(bench.page(Language.ZH)).isEqualTo("一\n二\n三\n四\n五\n\n![p](images/p.png)\n");
	}

	@Test
	void aPictureOfTheClipboardIsPastedAsPng() {
		Clipboard clipboard = new Clipboard(bench.display());
		clipboard.setContents(new Object[] { new ImageData(new ByteArrayInputStream(Bench.PNG)) }, new Transfer[] { ImageTransfer.getInstance() });
		open.key(paste()).orElseThrow().run();
		bench.until(() -> bench.page(Language.ZH).contains("![](images/"));
		assertThat(bench.project.pictures()).singleElement().satisfies(p -> assertThat(p.getContent()).startsWith(0x89, 'P', 'N', 'G'));
		clipboard.setContents(new Object[] { "字" }, new Transfer[] { TextTransfer.getInstance() });
		assertThat(open.key(paste())).as("words are pasted as words").isEmpty();
		clipboard.dispose();
	}

	private Event paste() {
		Event event = new Event();
		event.widget = source();
		event.stateMask = SWT.MOD1;
		event.keyCode = 'v';
		return event;
	}

	@Test
	void aPictureThatComesWhenTheLessonWasLeftIsNotPutInAndThatIsSaid() throws IOException {
		chosen = Optional.of(Files.write(folder.resolve("p.png"), Bench.PNG));
		bench.slow();
		bench.press("图片");
		edit();
		bench.work();
		assertThat(bench.project.pictures()).isEmpty();
		assertThat(bench.told).anyMatch(t -> t.contains("图片没有放进"));
	}

	@Test
	void whatIsNoPictureIsRefusedWithTheReason() throws IOException {
		chosen = Optional.of(Files.writeString(folder.resolve("x.docx"), "x"));
		bench.press("图片");
		bench.until(() -> bench.told.stream().anyMatch(t -> t.contains("只收 PNG")));
		assertThat(bench.project.pictures()).isEmpty();
	}

	@Test
	void aCheckQuestionIsChosenFromThoseThatMayBeAsked() {
		bench.meanwhile(dialog -> {
			DataTable<?> table = Widgets.those(dialog, DataTable.class).getFirst();
			assertThat(table.rows()).hasSize(1);
			Widgets.those(dialog, Field.class).getFirst().text("没有这样的题");
			assertThat(table.rows()).isEmpty();
			Widgets.those(dialog, Field.class).getFirst().text("连发");
			Widgets.press(dialog, "放进课时");
		});
		bench.press("自测题");
		assertThat(bench.page(Language.ZH)).contains("```question " + bench.question.getId() + "\n顾客连发三条消息，先说什么？\n```");
	}

	@Test
	void thePreviewAsksTheQuestionTheCaretIsIn() {
		bench.write(Language.ZH, "# 题\n\n先读。\n\n```question " + bench.question.getId() + "\n```\n");
		bench.settle();
		open.source().go(5);
		bench.settle();
		assertThat(bench.words()).contains("先应一声，再问清").contains("不计分").contains("第 2 / 2 页");
		open.source().go(3);
		bench.settle();
		assertThat(bench.words()).contains("第 1 / 2 页");
	}

	@Test
	void whatTheOtherPageLacksLeadsToItsLine() {
		bench.write(Language.ZH, "# 题\n\n## 一\n\n文\n");
		bench.write(Language.EN, "# Title\n\n| a |\n| --- |\n| 1 |\n");
		bench.settle();
		assertThat(bench.words()).contains("中文页有、英文页没有：2 级标题“一”（中文页第 3 行）").contains("英文页有、中文页没有");
		bench.press("英文页有、中文页没有：表格（1 列 1 行）（英文页第 3 行）");
		assertThat(open.view()).isEqualTo(OpenLesson.View.EN);
		assertThat(source().getSelectionText()).isEqualTo("| a |");
	}

	@Test
	void anErrorIsToldWithItsLine() {
		bench.write(Language.ZH, "# 题\n\n![图](images/gone.png)\n");
		bench.settle();
		assertThat(bench.words()).contains("没有图片 images/gone.png。（中文页第 3 行）");
	}

	@Test
	void aQuestionThatIsOnEveryFormOfAnExamIsAnErrorAtOnce() {
		Paper paper = (Paper) bench.project.addFile(ModelPackage.Literals.PAPER, new Bilingual("首考", "First exam")).value();
		paper.getAnchors().add(bench.question.getId());
		bench.write(Language.ZH, "```question " + bench.question.getId() + "\n```\n");
		bench.settle();
		assertThat(bench.words()).contains("首考").contains("泄题");
	}

	@Test
	void theReadingTimeIsSuggestedAndTaken() {
		bench.write(Language.ZH, "字".repeat(1_500));
		bench.settle();
		assertThat(bench.words()).contains("建议 5 分钟");
		bench.press("改成 5 分钟");
		assertThat(bench.lesson.getMinutes()).isEqualTo(5);
	}

	@Test
	void bothPagesMayStandSideBySide() {
		bench.size(1400, 800);
		edit();
		bench.press("中英并排");
		assertThat(Widgets.those(bench.shell(), StyledText.class)).hasSizeGreaterThanOrEqualTo(2);
		Object kept = open.keep().orElseThrow();
		bench.kept = Optional.of(kept);
		edit();
		assertThat(open.view()).isEqualTo(OpenLesson.View.BOTH);
	}

	@Test
	void aLessonWithoutANameIsNamedFirst() {
		assertThat(open.view()).isEqualTo(OpenLesson.View.ZH);
		bench.lesson.setTitle(Bench.text("", ""));
		edit();
		assertThat(open.view()).isEqualTo(OpenLesson.View.ABOUT);
	}

	@Test
	void whatCannotBeKeptStaysWhereItWasTypedAndIsToldOnce() {
		bench.lesson.setPath("lessons/第 1 课");
		edit();
		type("# 题");
		open.flush();
		type("目");
		open.flush();
		assertThat(bench.told).filteredOn(t -> t.contains("lessons/第 1 课.zh.md")).hasSize(1);
		open.changed();
		assertThat(source().getText()).isEqualTo("# 题目");
	}

	@Test
	void aPageThatIsNotThereIsMadeWhenItIsWritten() {
		bench.project.delete(List.of(bench.project.document(bench.lesson.getPath() + ".en.md").orElseThrow()), true);
		bench.press("英文页");
		type("# Title\n");
		open.flush();
		assertThat(bench.page(Language.EN)).isEqualTo("# Title\n");
	}
}
