package org.chushi.internal.ui.author.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.handbooks.Handbook;
import org.chushi.model.Lesson;
import org.chushi.ui.CheckTable;
import org.chushi.ui.testing.Chosen;
import org.chushi.ui.testing.Widgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenCourseTest {

	@TempDir
	private Path folder;
	private Bench bench;
	private Optional<Path> chosen = Optional.empty();

	@BeforeEach
	void open() {
		bench = new Bench(folder);
		bench.edit(new CourseEditor(new Chosen(() -> chosen)), bench.course);
	}

	@AfterEach
	void close() {
		bench.close();
	}

	static Path handbook(Path folder) throws IOException {
		String heading = "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
		String words = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>";
		String body = heading.formatted("一、问候") + words.formatted("您好！") + heading.formatted("二、告别")
				+ "<w:p><w:r><w:t>再见！</w:t><w:commentReference w:id=\"0\"/></w:r></w:p>";
		Path file = folder.resolve("接待手册.docx");
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write(("<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8));
		}
		return file;
	}

	@Test
	void aHandbookThatIsReadWhenTheCourseWasLeftAsksNothing() throws IOException {
		chosen = Optional.of(handbook(folder));
		bench.slow();
		bench.press("导入 Word 手册…");
		bench.edit(new CourseEditor(new Chosen(() -> chosen)), bench.course);
		bench.work();
		assertThat(bench.shell().getShells()).isEmpty();
	}

	@Test
	void eachLessonSaysHowItsPagesStand() {
		assertThat(bench.words()).contains("投诉五步").contains("还没写");
		bench.write(Language.ZH, "# 题\n\n## 一\n");
		bench.settle();
		assertThat(bench.words()).contains("缺英文页");
		bench.write(Language.EN, "# Title\n");
		bench.settle();
		assertThat(bench.words()).contains("中英文有 1 处对不上");
		bench.write(Language.EN, "# Title\n\n## One\n");
		bench.settle();
		assertThat(bench.words()).contains("中英文对得上");
	}

	@Test
	void aNewLessonIsShownInItsEditor() {
		bench.press("新课时");
		assertThat(bench.course.getLessons()).hasSize(2);
		assertThat(bench.told).contains("show Lesson");
	}

	@Test
	void onlyTickedChaptersOfAHandbookAreAddedInOneStep() throws IOException {
		chosen = Optional.of(handbook(folder));
		bench.meanwhile(dialog -> {
			CheckTable<?> table = Widgets.those(dialog, CheckTable.class).getFirst();
			assertThat(table.checked()).hasSize(2);
			assertThat(Widgets.words(dialog)).contains("接待手册.docx").contains("1 处没有原样带过来").contains("批注");
			untick(table);
			Widgets.press(dialog, "添加选中的课时");
		});
		bench.press("导入 Word 手册…");
		bench.until(() -> bench.course.getLessons().size() == 2);
		Lesson added = bench.course.getLessons().getLast();
		assertThat(added.getTitle().getZh()).isEqualTo("一、问候");
		assertThat(bench.project.document(added.getPath() + ".zh.md").orElseThrow().getText()).isEqualTo("# 一、问候\n\n您好！\n");
		assertThat(bench.words()).contains("缺英文页");
		bench.undo();
		assertThat(bench.course.getLessons()).hasSize(1);
	}

	@Test
	void whoTicksNothingIsToldWhyNothingIsAdded() throws IOException {
		chosen = Optional.of(handbook(folder));
		List<String> said = new ArrayList<>();
		bench.meanwhile(dialog -> {
			Widgets.those(dialog, CheckTable.class).getFirst().check(List.of());
			Widgets.press(dialog, "添加选中的课时");
			said.add(Widgets.words(dialog));
			dialog.close();
		});
		bench.press("导入 Word 手册…");
		bench.until(() -> !said.isEmpty());
		assertThat(said.getFirst()).contains("没有选中要添加的章节");
		assertThat(bench.course.getLessons()).hasSize(1);
	}

	@Test
	void aLongChapterIsShownByItsBeginning() {
		String markdown = "# 题\n\n" + "一段话。\n\n".repeat(5_000);
		String glance = new HandbookChoice.Row(new Handbook.Chapter("题", markdown, List.of(), 1, 1), Bilingual.same("")).glance();
		assertThat(glance).hasSizeBetween(1_000, 4_000).startsWith("# 题").endsWith("一段话。");
		String line = "字".repeat(9_000);
		assertThat(new HandbookChoice.Row(new Handbook.Chapter("题", line, List.of(), 1, 1), Bilingual.same("")).glance()).hasSize(4_000);
	}

	private static <T> void untick(CheckTable<T> table) {
		table.check(table.shown().subList(0, 1));
	}

	@Test
	void aFileThatIsNoHandbookIsRefusedWithTheReason() throws IOException {
		chosen = Optional.of(Files.writeString(folder.resolve("x.docx"), "x"));
		bench.press("导入 Word 手册…");
		bench.until(() -> bench.told.stream().anyMatch(t -> t.contains("不是 Word 文档")));
		assertThat(bench.course.getLessons()).hasSize(1);
	}
}
