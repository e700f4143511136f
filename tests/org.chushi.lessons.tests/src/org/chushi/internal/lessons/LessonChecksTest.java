package org.chushi.internal.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.chushi.content.InstalledPack;
import org.chushi.content.Library;
import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;
import org.chushi.internal.content.FolderPacks;
import org.chushi.internal.content.PackShelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LessonChecksTest {

	private static final String FREE = "0f000000-0000-4000-8000-000000000006";
	private static final String EXAM = "0f000000-0000-4000-8000-000000000016";
	private static final String PAPER = "0f000000-0000-4000-8000-000000000026";
	private static final String FOREIGN = "0f000000-0000-4000-8000-000000000036";
	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<chushi:%s xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:chushi="http://www.chushi.org/model/1" """;

	@TempDir
	private Path packs;

	@BeforeEach
	void pack() throws IOException {
		write("pack.xmi", HEAD.formatted("Pack") + " id=\"0f000000-0000-4000-8000-000000000001\" code=\"p\" version=\"1.0.0\"/>");
		write("courses/c.xmi", HEAD.formatted("Course") + """
				\sid="0f000000-0000-4000-8000-000000000003" code="C"><title zh="课" en="C"/>
				<lessons id="0f000000-0000-4000-8000-000000000004" code="L" path="lessons/x" minutes="5"><title zh="课" en="C"/></lessons>
				</chushi:Course>""");
		bank("a", FREE, "", "SingleChoice");
		bank("b", EXAM, "examOnly=\"true\"", "SingleChoice");
		bank("c", PAPER, "", "SingleChoice");
		bank("d", FOREIGN, "", "ForeignQuestion");
		write("papers/p.xmi", HEAD.formatted("Paper") + """
				\sid="0f000000-0000-4000-8000-000000000040" code="P"><title zh="试卷" en="Paper"/><sections bank="B-c"/></chushi:Paper>""");
		write("lessons/images/there.png", "x");
		page("");
	}

	private void bank(String code, String question, String more, String type) throws IOException {
		write("banks/" + code + ".xmi", HEAD.formatted("Bank") + " id=\"" + question.replace("6", "7") + "\" code=\"B-" + code + "\" " + more
				+ "><title zh=\"题库\" en=\"Bank\"/><questions xsi:type=\"chushi:" + type + "\" id=\"" + question + "\" code=\"Q-" + code
				+ "\"><stem zh=\"题\" en=\"Q\"/></questions></chushi:Bank>");
	}

	private void write(String path, String text) throws IOException {
		Path file = packs.resolve("p").resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text, StandardCharsets.UTF_8);
	}

	private void page(String text) throws IOException {
		write("lessons/x.zh.md", text);
		write("lessons/x.en.md", text);
	}

	private Library library() {
		return new PackShelf(List.of(new FolderPacks(packs)), List.of(new LessonChecks())).library();
	}

	private List<Diagnostic> found() {
		InstalledPack pack = library().packs().getFirst();
		return pack.problems().stream().filter(d -> d.where().startsWith("lessons/x.zh")).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			![p](images/gone.svg)                                    | ERROR   | 没有图片 images/gone.svg
			`````question 0f000000-0000-4000-8000-00000000000f`````  | ERROR   | 没有编号为
			`````question Q-a`````                                   | ERROR   | 要写题目的编号
			`````question`````                                       | ERROR   | 要写题目的编号
			`````question 0f000000-0000-4000-8000-000000000016`````  | ERROR   | 只供考试
			`````question 0f000000-0000-4000-8000-000000000026`````  | ERROR   | 泄题
			`````question 0f000000-0000-4000-8000-000000000036`````  | ERROR   | 不会问它
			![](images/there.png)                                    | WARNING | 没有说明
			# 题~~### 跳                                             | WARNING | 最多用到 2
			# 题~~# 又一个                                           | WARNING | 第二个一级标题
			[链](other.md)                                           | WARNING | 不是网址
			<div>x</div>                                             | WARNING | 有 HTML
			""")
	void everyMistakeIsToldWithItsLine(String markdown, Severity severity, String words) throws IOException {
		page("引子\n\n" + markdown.replaceFirst("`````(.*)`````", "```$1\n```\n").replace("~~", "\n\n") + "\n");

		assertThat(found()).singleElement().satisfies(d -> {
			assertThat(d.severity()).isEqualTo(severity);
			assertThat(d.what().zh()).contains(words);
			assertThat(d.what().en()).isNotBlank();
			assertThat(d.remedy().en()).isNotBlank();
			assertThat(d.where()).matches("lessons/x\\.zh\\.md:[35]");
		});
	}

	@Test
	void aQuestionForPracticeMayBeAsked() throws IOException {
		page("```question " + FREE + "\n题\n```\n");

		assertThat(found()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "anchors=\"" + FREE + "\"><sections draw=\"1\" bank=\"B-a\"/>", "><sections draw=\"1\" bank=\"B-a\" questions=\"Q-a\"/>" })
	void whatIsOnEveryFormOfAPaperMayNotBeAsked(String paper) throws IOException {
		write("papers/q.xmi", HEAD.formatted("Paper") + " id=\"0f000000-0000-4000-8000-000000000041\" code=\"F\" "
				+ paper.replaceFirst(">", "><title zh=\"首考\" en=\"First\"/>") + "</chushi:Paper>");
		page("```question " + FREE + "\n题\n```\n");

		assertThat(found()).singleElement().satisfies(d -> assertThat(d.what().zh()).contains("首考").contains("泄题"));
	}

	@Test
	void aPaperThatDrawsNothingBesideItsFixedQuestionsLeavesTheRestOfItsBank() throws IOException {
		write("papers/p.xmi", HEAD.formatted("Paper") + " id=\"0f000000-0000-4000-8000-000000000040\" code=\"P\"><title zh=\"试卷\" en=\"Paper\"/>"
				+ "<sections bank=\"B-c\" questions=\"" + FREE + "\"/></chushi:Paper>");
		page("```question " + PAPER + "\n题\n```\n");

		assertThat(found()).isEmpty();
	}

	@Test
	void aQuestionInAListIsRefused() throws IOException {
		page("- 一\n\n  ```question " + FREE + "\n  ```\n");

		assertThat(found()).singleElement().satisfies(d -> assertThat(d.what().zh()).contains("不会被问到"));
	}

	@Test
	void aPageThatIsBehindIsAWarningOnly() throws IOException {
		write("lessons/x.zh.md", "# 题\n\n## 一\n");
		write("lessons/x.en.md", "# Title\n");

		assertThat(found()).singleElement().satisfies(d -> {
			assertThat(d.severity()).isEqualTo(Severity.WARNING);
			assertThat(d.where()).isEqualTo("lessons/x.zh.md:3");
			assertThat(d.what().en()).contains("English one lacks it");
		});
		assertThat(library().packs().getFirst().broken()).isFalse();
	}
}
