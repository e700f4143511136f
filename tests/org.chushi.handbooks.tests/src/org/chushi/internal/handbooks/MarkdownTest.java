package org.chushi.internal.handbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.chushi.internal.handbooks.Inline.Words;
import org.chushi.lessons.LessonText;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

	private static final String SIGNS = "字您，。：（）“”？！ ab1-_*`[]()<>#+.=|~!&;\\/　\"'\t";

	private static Words plain(String text) {
		return new Words(text, false, false, false, "");
	}

	private static Words bold(String text) {
		return new Words(text, true, false, false, "");
	}

	private static String read(String markdown) {
		return LessonText.of(markdown).words().strip();
	}

	@ParameterizedTest
	@ValueSource(strings = { "# 不是标题", "1. 不是列表", "2) 也不是", "- 不是", "+ 不是", "> 不是引用", "***", "---", "===", "~~~", "``` x", "[a](b)", "![a](b)", "<b>x</b>",
			"a*b*c", "_x_", "&amp; &#65;", "a | b", "C:\\n", "https://x.cn/a_b_c", "[1]: x", "|---|", "\\", "snake_case_name", "2026-01-02", "5.5 折" })
	void wordsStayWords(String text) {
		assertThat(read(Markdown.block(List.of(plain(text))))).isEqualTo(text);
	}

	@Test
	void whatIsWrittenIsReadAgain() {
		Random random = new Random(4);
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int j = random.nextInt(14) + 1; j > 0; j--) {
				text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
			}
			String markdown = Markdown.block(List.of(plain(text.toString())));
			assertThat(read(markdown).replaceAll("\\s+", " ")).as(markdown).isEqualTo(text.toString().strip().replaceAll("\\s+", " ").strip());
		}
	}

	@Test
	void boldWordsNeverChangeTheText() {
		Random random = new Random(5);
		for (int i = 0; i < 20_000; i++) {
			List<Inline> inlines = new ArrayList<>();
			StringBuilder all = new StringBuilder();
			for (int j = 0; j < 4; j++) {
				StringBuilder text = new StringBuilder();
				for (int k = random.nextInt(5) + 1; k > 0; k--) {
					text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
				}
				inlines.add(new Words(text.toString(), random.nextBoolean(), random.nextInt(4) == 0, false, ""));
				all.append(text);
			}
			String markdown = Markdown.block(inlines);
			assertThat(read(markdown).replaceAll("\\s+", " ")).as(markdown).isEqualTo(all.toString().strip().replaceAll("\\s+", " ").strip());
		}
	}

	@Test
	void boldEndsBeforeAMarkThatWouldKeepItOpen() {
		assertThat(Markdown.block(List.of(bold("听完："), plain("先应一声")))).isEqualTo("**听完**：先应一声");
		assertThat(Markdown.block(List.of(plain("说"), bold("“好”"), plain("吧")))).isEqualTo("说“**好**”吧");
		assertThat(Markdown.block(List.of(bold(" 听完 "), plain("了")))).isEqualTo("**听完** 了");
		assertThat(Markdown.block(List.of(bold("？！")))).isEqualTo("**？！**");
		assertThat(strong(Markdown.block(List.of(plain("先"), bold("稳住"), plain("再"), bold("弄清"))))).containsExactly("稳住", "弄清");
	}

	private static List<String> strong(String markdown) {
		List<String> found = new ArrayList<>();
		LessonText.of(markdown).document().accept(new AbstractVisitor() {
			@Override
			public void visit(StrongEmphasis strong) {
				found.add(((Text) strong.getFirstChild()).getLiteral());
			}
		});
		return found;
	}

	@Test
	void linesEndWhereTheyDid() {
		String markdown = Markdown.block(List.of(plain("一 "), new Inline.Break(), plain("# 二"), new Inline.Break(), new Inline.Break()));

		assertThat(markdown).isEqualTo("一\\\n\\# 二");
		assertThat(LessonText.of(markdown).document().getFirstChild()).isInstanceOf(Paragraph.class);
		assertThat(Markdown.line(List.of(plain("一"), new Inline.Break(), plain("二")))).isEqualTo("一 二");
	}

	@Test
	void codeKeepsItsSpaces() {
		assertThat(Markdown.block(List.of(new Words(" a ", false, false, true, "")))).isEqualTo("`  a  `");
		assertThat(Markdown.block(List.of(new Words(" a", false, false, true, "")))).isEqualTo("` a`");
	}

	@Test
	void codeMayHoldBackticks() {
		assertThat(Markdown.block(List.of(new Words("a`b", false, false, true, "")))).isEqualTo("``a`b``");
	}
}
