package org.chushi.internal.handbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.handbooks.Handbook;
import org.chushi.handbooks.Handbook.Chapter;
import org.chushi.handbooks.Handbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordReaderTest {

	@TempDir
	private Path folder;

	private String only(Docx docx) throws IOException {
		Handbook handbook = docx.read(folder);
		assertThat(handbook.chapters()).hasSize(1);
		return handbook.chapters().getFirst().markdown();
	}

	@Test
	void eachFirstHeadingBeginsALesson() throws IOException {
		Handbook handbook = new Docx().p("t", "客服手册").p("", "前言").p("1", "一、接待").p("", "您好").p("3", "话术").p("", "稍等").p("own", "二、退货")
				.p("", "七天").read(folder);

		assertThat(handbook.title()).isEqualTo("客服手册");
		assertThat(handbook.chapters()).extracting(Chapter::title).containsExactly("手册", "一、接待", "二、退货");
		assertThat(handbook.chapters().get(1).markdown()).isEqualTo("# 一、接待\n\n您好\n\n## 话术\n\n稍等\n");
		assertThat(handbook.losses()).isEmpty();
	}

	@Test
	void aLessonIsCalledAsItsHeadingIsReadAndNotAsItIsWritten() throws IOException {
		Chapter chapter = new Docx().p("1", "Q&A [重要] 5*3").p("", "文").read(folder).chapters().getFirst();

		assertThat(chapter.title()).isEqualTo("Q&A [重要] 5*3");
		assertThat(chapter.markdown()).startsWith("# Q\\&A \\[重要\\] 5\\*3\n");
	}

	@Test
	void lowerHeadingsMayBeginLessonsToo() throws IOException {
		Handbook handbook = new Docx().p("1", "一").p("2", "甲").p("", "文").p("3", "子").p("", "文").p("2", "乙").p("", "文").result(folder, 2).value();

		assertThat(handbook.chapters()).extracting(Chapter::title).containsExactly("甲", "乙");
		assertThat(handbook.chapters().getFirst().markdown()).contains("\n## 子\n");
		assertThat(handbook.losses()).singleElement().satisfies(d -> {
			assertThat(d.what().zh()).contains("“一”下面没有内容");
			assertThat(d.where()).startsWith("¶2");
		});
	}

	@Test
	void anOutlineLevelMakesAHeading() throws IOException {
		assertThat(new Docx().raw("<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>" + Docx.runs("题") + "</w:p>").p("loop", "文").read(folder).chapters())
				.extracting(Chapter::title).containsExactly("题");
	}

	@Test
	void listsKeepTheirLevelsAndNumbers() throws IOException {
		Docx docx = new Docx();
		docx.xml("numbering", "numbering", """
				<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/></w:lvl>\
				<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>\
				<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>\
				<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>""");
		String text = only(docx.item(1, 0, "听").item(1, 1, "不打断").item(1, 0, "说").p("", "然后").item(1, 0, "做").item(2, 0, "甲").item(2, 0, "乙"));

		assertThat(text).isEqualTo("# 手册\n\n1. 听\n   - 不打断\n2. 说\n\n然后\n\n3. 做\n\n- 甲\n- 乙\n");
	}

	@Test
	void tablesBecomeTables() throws IOException {
		String cell = "<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>";
		String p = "<w:p>" + Docx.runs("a|b") + "</w:p>";
		Docx docx = new Docx().raw("<w:tbl><w:tr>" + cell.formatted("", p) + cell.formatted("<w:gridSpan w:val=\"2\"/>", p) + "</w:tr><w:tr>"
				+ cell.formatted("", p + p) + cell.formatted("", "<w:p/>") + cell.formatted("", p) + "</w:tr></w:tbl>");
		Handbook handbook = docx.read(folder);

		assertThat(handbook.chapters().getFirst().markdown()).contains("| a\\|b | a\\|b |  |\n| --- | --- | --- |\n| a\\|b / a\\|b |  | a\\|b |\n");
		assertThat(handbook.losses()).extracting(d -> d.what().zh()).anyMatch(w -> w.contains("合并")).anyMatch(w -> w.contains("几段"));
	}

	@Test
	void aFrameOfOneCellBecomesAQuotation() throws IOException {
		assertThat(only(new Docx().raw("<w:tbl><w:tr><w:tc><w:p>" + Docx.runs("注意") + "</w:p><w:p>" + Docx.runs("断电") + "</w:p></w:tc></w:tr></w:tbl>")))
				.endsWith("> 注意\n> \n> 断电\n");
	}

	@Test
	void codeKeepsItsIndents() throws IOException {
		assertThat(only(new Docx().p("1", "题").p("c", "if (a) {").p("c", "    b();").p("c", "}"))).endsWith("```\nif (a) {\n    b();\n}\n```\n");
	}

	@Test
	void severalWaysOfReadingHoldThePicturesOnce() throws IOException {
		ByteArrayOutputStream gif = new ByteArrayOutputStream();
		ImageIO.write(new java.awt.image.BufferedImage(3, 2, java.awt.image.BufferedImage.TYPE_INT_RGB), "gif", gif);
		Docx docx = new Docx().p("1", "一");
		docx.part("word/media/i.gif", gif.toByteArray());
		String id = docx.related("image", "media/i.gif", "");
		Path file = docx.p("2", "甲").p("", "<w:r><w:drawing><wp:docPr descr=\"图\"/><a:blip r:embed=\"" + id + "\"/></w:drawing></w:r>").write(folder);
		List<Handbook> ways = Handbooks.read(file, List.of(new Handbooks.Options(1, Language.ZH, ""), new Handbooks.Options(2, Language.ZH, ""))).value();

		assertThat(ways).extracting(h -> h.chapters().getLast().title()).containsExactly("一", "甲");
		assertThat(ways.getFirst().pictures()).containsOnlyKeys("images/1.png");
		assertThat(ways.getLast().pictures().get("images/1.png")).isSameAs(ways.getFirst().pictures().get("images/1.png"));
	}

	@Test
	void picturesAreWrittenBeside() throws IOException {
		ByteArrayOutputStream gif = new ByteArrayOutputStream();
		ImageIO.write(new java.awt.image.BufferedImage(3, 2, java.awt.image.BufferedImage.TYPE_INT_RGB), "gif", gif);
		Docx docx = new Docx().part("word/media/i.gif", gif.toByteArray()).part("word/media/i.emf", new byte[] { 1, 0, 0, 0 });
		String good = docx.related("image", "media/i.gif", "");
		String bad = docx.related("image", "media/i.emf", "");
		String away = docx.related("image", "file:///etc/passwd", "TargetMode=\"External\"");
		String drawing = "<w:r><w:drawing><wp:docPr descr=\"流程[图]\"/><a:blip r:embed=\"%s\"/></w:drawing></w:r>";
		Handbook handbook = docx.p("1", "题").p("", drawing.formatted(good)).p("", drawing.formatted(good)).p("", drawing.formatted(bad))
				.p("", drawing.formatted(away)).read(folder);

		assertThat(handbook.pictures()).containsOnlyKeys("images/sc-1.png");
		assertThat(handbook.pictures().get("images/sc-1.png")).startsWith(0x89, 'P', 'N', 'G');
		assertThat(handbook.chapters().getFirst().markdown()).contains("![流程\\[图\\]](images/sc-1.png)");
		assertThat(handbook.chapters().getFirst().pictures()).containsExactly("images/sc-1.png");
		assertThat(handbook.losses()).extracting(d -> d.what().en()).hasSize(2).anyMatch(w -> w.contains("i.emf")).anyMatch(w -> w.contains("outside"));
	}

	@Test
	void linksLeadToTheWebOnly() throws IOException {
		Docx docx = new Docx();
		String web = docx.related("hyperlink", "https://x.cn/(a)", "TargetMode=\"External\"");
		String file = docx.related("hyperlink", "file:///c:/a", "TargetMode=\"External\"");
		Handbook handbook = docx.p("", "<w:hyperlink r:id=\"%s\">%s</w:hyperlink>".formatted(web, Docx.r("", "网") + Docx.r("<w:b/>", "页")))
				.p("", "<w:hyperlink r:id=\"%s\">%s</w:hyperlink>".formatted(file, Docx.r("", "文件")))
				.p("", "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://y.cn\" </w:instrText></w:r>"
						+ "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + Docx.r("", "域") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>").read(folder);

		assertThat(handbook.chapters().getFirst().markdown()).contains("[网**页**](<https://x.cn/(a)>)").contains("\n文件\n").contains("[域](https://y.cn)");
		assertThat(handbook.losses()).singleElement().satisfies(d -> assertThat(d.what().zh()).contains("file:///c:/a"));
	}

	@Test
	void footnotesStandAtTheEndOfTheirLesson() throws IOException {
		Docx docx = new Docx();
		docx.xml("footnotes", "footnotes", "<w:footnote w:id=\"2\"><w:p>" + Docx.runs("见附件") + "</w:p></w:footnote>");
		Handbook handbook = docx.p("1", "一").p("", Docx.r("", "话") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>").p("1", "二").p("", "文").read(folder);

		assertThat(handbook.chapters().getFirst().markdown()).isEqualTo("# 一\n\n话\\[1\\]\n\n---\n\n1. 见附件\n");
		assertThat(handbook.chapters().getLast().markdown()).doesNotContain("见附件");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<w:ins><w:r><w:t>加</w:t></w:r></w:ins>                                                   | 加  | 按已接受
			<w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:r><w:t>留</w:t></w:r>                | 留  | 删去的文字
			<w:r><w:t>文</w:t><w:commentReference w:id="0"/></w:r>                                     | 文  | 批注
			<w:r><w:drawing><a:graphicData uri="http://x/chart"/></w:drawing></w:r><w:r><w:t>文</w:t></w:r> | 文 | 图表
			<w:r><w:drawing><a:graphicData uri="http://x/diagram"/></w:drawing></w:r><w:r><w:t>文</w:t></w:r> | 文 | SmartArt
			<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>                                              | a+b | 公式
			<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:t>露</w:t></w:r>                 | 露  | 隐藏
			<w:r><w:rPr><w:color w:val="FF0000"/></w:rPr><w:t>红</w:t></w:r>                           | 红  | 颜色
			<w:r><w:sym w:font="Webdings" w:char="F061"/><w:t>文</w:t></w:r>                           | 文  | Webdings
			<w:r><w:object/><w:t>文</w:t></w:r>                                                        | 文  | 嵌入的文件
			""")
	void whatIsNotTakenOverIsToldWithItsPlace(String runs, String words, String told) throws IOException {
		Handbook handbook = new Docx().p("1", "题").p("", runs.strip()).read(folder);

		assertThat(handbook.chapters().getFirst().markdown()).isEqualTo("# 题\n\n" + words.strip() + "\n");
		assertThat(handbook.losses()).singleElement().satisfies(d -> {
			assertThat(d.where()).isEqualTo("¶2 · 题");
			assertThat(d.what().zh()).contains(told.strip());
			assertThat(d.what().en()).isNotBlank();
			assertThat(d.remedy().zh()).isNotBlank();
		});
	}

	@Test
	void theTableOfContentsIsLeftToTheCourse() throws IOException {
		String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
		Handbook handbook = new Docx().p("", field + Docx.r("", "一 …… 1")).p("", "二 …… 2").p("", "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
				.p("toc", "三 …… 3").p("1", "一").p("", "文").read(folder);

		assertThat(handbook.chapters()).extracting(Chapter::markdown).containsExactly("# 一\n\n文\n");
		assertThat(handbook.losses()).hasSize(1);
	}

	@Test
	void aTextBoxIsReadOnce() throws IOException {
		String box = "<w:txbxContent><w:p>" + Docx.runs("框") + "</w:p></w:txbxContent>";
		assertThat(only(new Docx().p("", "<w:r><mc:AlternateContent><mc:Choice><w:drawing>" + box + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
				+ "</w:pict></mc:Fallback></mc:AlternateContent><w:t>文</w:t></w:r>"))).isEqualTo("# 手册\n\n文\n\n框\n");
	}

	@Test
	void linesOfCodeStayTogether() throws IOException {
		assertThat(only(new Docx().p("c", "a = 1").p("c", "b = ```").p("", "文"))).isEqualTo("# 手册\n\n~~~~\na = 1\nb = ```\n~~~~\n\n文\n");
	}

	@Test
	void theFirstLetterOfADropCapBelongsToItsWord() throws IOException {
		assertThat(only(new Docx().raw("<w:p><w:pPr><w:framePr w:dropCap=\"drop\"/></w:pPr>" + Docx.runs("出") + "</w:p>").p("", "师"))).endsWith("\n出师\n");
	}

	@Test
	void aDocumentWithoutWordsIsRefused() throws IOException {
		assertThat(new Docx().p("", "<w:r/>").result(folder, 1)).isInstanceOfSatisfying(Result.Refused.class,
				r -> assertThat(r.reason().zh()).contains("没有可以读的文字"));
	}

	@Test
	void aLongDocumentIsReadInOneGo() throws IOException {
		Docx docx = new Docx();
		for (int i = 0; i < 5_000; i++) {
			docx.p(i % 50 == 0 ? "1" : "", "第" + i + "段：" + "内容".repeat(20));
		}
		assertThat(docx.read(folder).chapters()).hasSize(100);
	}
}
