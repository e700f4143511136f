package org.chushi.internal.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import org.chushi.core.Language;
import org.chushi.lessons.CallOut;
import org.chushi.lessons.CallOutKind;
import org.chushi.lessons.CheckQuestion;
import org.chushi.lessons.LessonText;
import org.chushi.lessons.Part;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LessonTextTest {

	private static final String ID = "0192d5a0-0000-7000-8000-000000000001";

	@ParameterizedTest
	@EnumSource(CallOutKind.class)
	void aQuotationThatBeginsWithAMarkIsACallOut(CallOutKind kind) {
		LessonText text = LessonText.of("> " + kind.mark() + "\n> 先断电。\n");

		assertThat(text.document().getFirstChild()).isInstanceOfSatisfying(CallOut.class, c -> {
			assertThat(c.kind()).isEqualTo(kind);
			assertThat(((Text) ((Paragraph) c.getFirstChild()).getFirstChild()).getLiteral()).isEqualTo("先断电。");
		});
		assertThat(text.words()).doesNotContain("!");
		assertThat(text.parts()).containsExactly(new Part.Aside(kind, 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "> [!note]\n> x", "> [!Note]  \n> x", "> [!NOTE]\n>\n> x", "> [!NOTE]\n> - x", ">[!NOTE]\nlazy" })
	void aMarkMayBeWrittenAsGitHubTakesIt(String markdown) {
		assertThat(LessonText.of(markdown).document().getFirstChild()).isInstanceOf(CallOut.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "> [!NOTE]", "> [!NOTE] x", "> [!OTHER]\n> x", "> x\n> [!NOTE]", "> **[!NOTE]**\n> x", "> \\[!NOTE]x\n> y" })
	void otherQuotationsStayQuotations(String markdown) {
		assertThat(LessonText.of(markdown).document().getFirstChild()).isInstanceOf(BlockQuote.class);
	}

	@Test
	void everyKindOfCallOutHasAWordInBothLanguages() {
		assertThat(CallOutKind.values()).extracting(k -> k.title().in(Language.ZH)).doesNotHaveDuplicates().noneMatch(String::isBlank);
		assertThat(CallOutKind.values()).extracting(k -> k.title().in(Language.EN)).doesNotHaveDuplicates().noneMatch(String::isBlank);
	}

	@Test
	void aFencedBlockMayNameAQuestion() {
		LessonText text = LessonText.of("一\n\n```question " + ID + "\n您会发哪一句？\n```\n\n二\n");

		assertThat(text.parts()).containsExactly(new Part.Check(ID, true, 3));
		assertThat(text.words()).as("what is for other viewers is not read here").doesNotContain("您会发");
	}

	@Test
	void whatIsWrittenForAQuestionIsReadAsOne() {
		String written = CheckQuestion.markdown(ID, "``` `哪一句`？\n```");

		assertThat(LessonText.of(written).parts()).containsExactly(new Part.Check(ID, true, 1));
		assertThat(LessonText.of(CheckQuestion.markdown(ID, " ")).source()).isEqualTo("```question " + ID + "\n```\n");
	}

	@Test
	void aQuestionInAListIsSeenButNotAsked() {
		LessonText text = LessonText.of("- 一\n\n  ```question " + ID + "\n  ```\n");

		assertThat(text.parts(Part.Check.class)).containsExactly(new Part.Check(ID, false, 3));
	}

	@ParameterizedTest
	@ValueSource(strings = { "```questions " + ID + "\n```", "```\nquestion\n```", "    ```question x\n" })
	void otherCodeIsCode(String markdown) {
		assertThat(LessonText.of(markdown).parts()).singleElement().isInstanceOf(Part.Code.class);
	}

	@Test
	void partsComeInOrderWithTheirLines() {
		LessonText text = LessonText.of("# 题\n\n![图](a.svg) [链](https://x.cn)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n1. x\n2. y\n\n<b>z</b>\n");

		assertThat(text.parts()).containsExactly(new Part.Heading(1, "题", 1), new Part.Picture("a.svg", "图", 3),
				new Part.Link("https://x.cn", 3), new Part.Table(2, 1, 5), new Part.Listing(true, 2, 9), new Part.Html(12),
				new Part.Html(12));
	}

	@Test
	void charactersAndWordsAreCounted() {
		assertThat(LessonText.of("## 先稳住，再弄清").count()).isEqualTo(6);
		assertThat(LessonText.of("Don't argue, re-read **the** order 2.5").count()).isEqualTo(6);
		assertThat(LessonText.of("用 KPI 衡量").count()).isEqualTo(4);
	}

	@Test
	void picturesAndQuestionsTakeTimeToo() {
		assertThat(LessonText.of("").minutes()).isEqualTo(1);
		assertThat(LessonText.of("字".repeat(900)).minutes()).isEqualTo(3);
		assertThat(LessonText.of("字".repeat(900) + "\n\n```question " + ID + "\n```\n").minutes()).isEqualTo(4);
	}

	@Test
	void deepNestingIsReadAsWords() {
		assertThat(LessonText.of("> ".repeat(5_000) + "x").words()).contains("x");
		assertThat(LessonText.of("*".repeat(20_000) + "x" + "*".repeat(20_000)).words()).contains("x");
		assertThat(LessonText.of("![".repeat(5_000) + "x").words()).contains("x");
	}
}
