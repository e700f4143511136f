package org.chushi.internal.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;

import org.chushi.lessons.LessonText;
import org.chushi.lessons.Step;
import org.chushi.lessons.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepsTest {

	private static final String LONG = "一段足够长的正文。".repeat(30);
	private static final String ID = "0192d5a0-0000-7000-8000-000000000001";
	private static final String CHECK = "```question " + ID + "\n哪一句？\n```\n";

	private static Steps steps(String markdown) {
		return LessonText.of(markdown).steps();
	}

	private static List<String> texts(String markdown) {
		return steps(markdown).all().stream().map(s -> s instanceof Step.Passage p ? p.markdown() : "?").toList();
	}

	@Test
	void aLessonIsCutAtItsHeadings() {
		Steps steps = steps("# 题\n\n" + LONG + "\n\n## 一\n\n" + LONG + "\n\n## 二\n\n" + LONG);

		assertThat(steps.all()).hasSize(3).extracting(Step::line).containsExactly(2, 5, 9);
		assertThat(((Step.Passage) steps.all().get(1)).markdown()).startsWith("## 一").contains(LONG);
	}

	@Test
	void aHeadingThatIsUnderlinedCutsToo() {
		assertThat(texts(LONG + "\n\n一\n--\n\n" + LONG)).hasSize(2).last().asString().startsWith("一\n--");
	}

	@Test
	void theTitleIsLeftToThePage() {
		assertThat(texts("# 题\n\n正文")).containsExactly("\n正文\n");
		assertThat(texts("# Title")).containsExactly("");
		assertThat(texts("")).containsExactly("");
	}

	@Test
	void shortSectionsStayTogether() {
		assertThat(steps("引子\n\n## 一\n短\n\n## 二\n短\n\n## 记住\n- 短").size()).isEqualTo(1);
	}

	@Test
	void aShortEndStaysWithWhatIsBeforeIt() {
		assertThat(texts(LONG + "\n\n## 一\n" + LONG + "\n\n## 记住\n- 短")).hasSize(2).last().asString().contains("## 记住");
	}

	@Test
	void aHeadingWithinACodeFenceCutsNothing() {
		String text = "```\n" + LONG + "\n## no heading\n" + LONG + "\n```\n";

		assertThat(texts(text)).containsExactly(text);
	}

	@Test
	void nothingOfTheTextIsLost() {
		String text = LONG + "\n## 一\n" + LONG + "\n## 二\n短\n## 三\n" + LONG + "\n";

		assertThat(String.join("", texts(text))).isEqualTo(text);
	}

	@Test
	void aQuestionIsAStepOfItsOwn() {
		Steps steps = steps("# 题\n\n短\n\n" + CHECK + "\n" + CHECK + "\n尾\n");

		assertThat(steps.all()).containsExactly(new Step.Passage("\n短\n\n", 2), new Step.Check(ID, 5), new Step.Check(ID, 9),
				new Step.Passage("\n尾\n", 12));
	}

	@Test
	void aLessonMayEndWithAQuestion() {
		assertThat(steps(LONG + "\n\n" + CHECK).all()).hasSize(2).last().isInstanceOf(Step.Check.class);
		assertThat(steps(CHECK).all()).containsExactly(new Step.Check(ID, 1));
	}

	@Test
	void aLinkFindsItsAddressInEveryStep() {
		List<String> texts = texts(LONG + " [链][a]\n\n## 二\n\n" + LONG + "\n\n[a]: https://x.cn \"标题\"\n");

		assertThat(texts).hasSize(2).allMatch(t -> t.contains("[a]: <https://x.cn> \"标题\""));
	}

	@Test
	void aLineIsFoundInItsStep() {
		Steps steps = steps("# 题\n\n短\n\n" + CHECK + "\n尾\n");

		assertThat(List.of(1, 3, 4, 5, 7, 8, 9, 99)).extracting(steps::ofLine).containsExactly(0, 0, 0, 1, 1, 2, 2, 2);
	}

	@Test
	void aPictureCountsAsText() {
		assertThat(Cutting.weight("![a](b.svg)")).isGreaterThan(Cutting.weight("一二三四五六七八九十"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 5, 7, 12 })
	void thePlaceThatIsKeptLeadsBackToTheSameStep(int size) {
		Steps steps = new Steps(Collections.nCopies(size, new Step.Passage("text", 1)));

		for (int step = 0; step < size; step++) {
			assertThat(steps.at(steps.percent(step))).isEqualTo(step);
			assertThat(steps.percent(step)).isBetween(0, 99);
		}
	}

	@Test
	void aLessonReadToTheEndBeginsAgain() {
		assertThat(new Steps(List.of(new Step.Passage("a", 1), new Step.Passage("b", 2))).at(100)).isZero();
	}
}
