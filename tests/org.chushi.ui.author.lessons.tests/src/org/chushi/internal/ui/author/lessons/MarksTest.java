package org.chushi.internal.ui.author.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.chushi.lessons.CallOutKind;
import org.chushi.lessons.LessonText;
import org.chushi.lessons.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

	/** A text in which [ and ] stand around what is chosen. */
	private static Marks marks(String text) {
		int from = text.indexOf('[');
		int to = text.indexOf(']') - 1;
		return new Marks(text.replaceFirst("\\[", "").replaceFirst("\\]", ""), from, to);
	}

	private static String said(Marks marks, Edit edit) {
		String whole = edit.applied(marks.text());
		return whole.substring(0, edit.first()) + "[" + whole.substring(edit.first(), edit.last()) + "]" + whole.substring(edit.last());
	}

	private static String bold(String text) {
		return said(marks(text), marks(text).bold());
	}

	@Test
	void boldGoesAroundTheWordsAndOffAgain() {
		assertThat(bold("先[断电]再问")).isEqualTo("先**[断电]**再问");
		assertThat(bold("先**[断电]**再问")).isEqualTo("先[断电]再问");
		assertThat(bold("先[ 断电 ]再问")).isEqualTo("先 **[断电]** 再问");
		assertThat(bold("先[]再问")).isEqualTo("先**[]**再问");
	}

	@Test
	void italicTakesNoStarOfBoldAway() {
		Marks marks = marks("**[断电]**");
		assertThat(said(marks, marks.italic())).isEqualTo("***[断电]***");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			五[]步, ## 五步
			## 五[]步, ### 五步
			### 五[]步, 五步
			# 五[]步, ## 五步
			""")
	void aHeadingGoesDownAndThenAway(String before, String after) {
		Marks marks = marks("一\n" + before + "\n二");
		assertThat(marks.heading().applied(marks.text())).isEqualTo("一\n" + after + "\n二");
	}

	@Test
	void everyChosenLineBecomesAnItem() {
		Marks marks = marks("a\n[b\nc]\nd");
		assertThat(marks.list(false).applied(marks.text())).isEqualTo("a\n- b\n- c\nd");
		assertThat(marks.list(true).applied(marks.text())).isEqualTo("a\n1. b\n2. c\nd");
		Marks again = marks("[- b\n- c]");
		assertThat(again.list(false).applied(again.text())).isEqualTo("b\nc");
		Marks none = marks("[]");
		assertThat(none.list(false).applied(none.text())).isEqualTo("- ");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			'- a[]', '- a~- '
			'3. a[]', '3. a~4. '
			'  - a[]', '  - a~  - '
			'> a[]', '> a~> '
			'- a~- []', '- a~'
			'> a~> []', '> a~~'
			""")
	void enterGoesOnWithAListUntilAnItemIsEmpty(String before, String after) {
		Marks marks = marks(before.replace('~', '\n'));
		assertThat(marks.enter().map(e -> e.applied(marks.text()))).contains(after.replace('~', '\n'));
	}

	@Test
	void enterInWordsIsEnter() {
		assertThat(marks("字[]").enter()).isEmpty();
	}

	@Test
	void itemsMoveInAndOut() {
		Marks marks = marks("[- a\n- b]");
		assertThat(marks.indent(true).map(e -> e.applied(marks.text()))).contains("  - a\n  - b");
		Marks out = marks("  - a[]");
		assertThat(out.indent(false).map(e -> e.applied(out.text()))).contains("- a");
		assertThat(marks("字[]").indent(true)).isEqualTo(Optional.empty());
	}

	@Test
	void whatStandsByItselfHasEmptyLinesAround() {
		for (String text : new String[] { "[]", "一[]", "一\n[]", "一\n\n[]", "一[]\n二", "一[]\n\n二" }) {
			Marks marks = marks(text);
			String whole = marks.table("列").applied(marks.text());
			assertThat(LessonText.of(whole).parts(Part.Table.class)).as(whole).hasSize(1);
			assertThat(whole).doesNotContain("\n\n\n");
		}
	}

	@Test
	void chosenLinesGoIntoACallOut() {
		Marks marks = marks("一\n\n[先断电\n再问]\n\n二");
		String whole = marks.callOut(CallOutKind.CAUTION, "x").applied(marks.text());
		assertThat(whole).isEqualTo("一\n\n> [!CAUTION]\n> 先断电\n> 再问\n\n二");
		Marks fresh = marks("一[]");
		assertThat(said(fresh, fresh.callOut(CallOutKind.TIP, "要点"))).isEqualTo("一\n\n> [!TIP]\n> [要点]\n");
	}

	@Test
	void theAddressOfALinkIsTypedNext() {
		Marks marks = marks("见[规则]。");
		assertThat(said(marks, marks.link("x"))).isEqualTo("见[规则]([https://])。");
	}

	@Test
	void aPictureWithSpacesInItsNameIsStillFound() {
		Marks marks = marks("一[]");
		assertThat(LessonText.of(marks.picture("images/流程 图.png", "流程 [图]").applied(marks.text())).parts(Part.Picture.class))
				.containsExactly(new Part.Picture("images/流程 图.png", "流程 图", 3));
	}
}
