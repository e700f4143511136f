package org.chushi.internal.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.chushi.core.Language;
import org.chushi.lessons.LessonPair;
import org.chushi.lessons.LessonPair.Difference;
import org.chushi.lessons.LessonText;
import org.junit.jupiter.api.Test;

class LessonPairTest {

	private static List<Difference> differences(String zh, String en) {
		return new LessonPair(LessonText.of(zh), LessonText.of(en)).differences();
	}

	@Test
	void pagesThatHoldTheSameDoNotDiffer() {
		assertThat(differences("# 题\n\n![图](a.zh.svg)\n\n> [!TIP]\n> 好\n", "# Title\n\n![Picture](a.en.svg)\n\n> [!TIP]\n> Good\n")).isEmpty();
	}

	@Test
	void whatOnePageLacksIsNamedWithItsLineInTheOther() {
		assertThat(differences("# 题\n\n## 一\n\n## 二\n\n![图](a.svg)\n", "# Title\n\n## One\n")).satisfiesExactly(heading -> {
			assertThat(heading.has()).isEqualTo(Language.ZH);
			assertThat(heading.behind()).isEqualTo(Language.EN);
			assertThat(heading.line()).isEqualTo(5);
			assertThat(heading.what().zh()).contains("二");
		}, picture -> {
			assertThat(picture.line()).isEqualTo(7);
			assertThat(picture.what().en()).contains("a.svg");
		});
	}

	@Test
	void bothPagesMayLackSomething() {
		assertThat(differences("> [!TIP]\n> 好\n\n## 一\n", "## One\n\n| a |\n|---|\n| 1 |\n")).extracting(Difference::has)
				.containsExactly(Language.ZH, Language.EN);
	}

	@Test
	void aTableWithAnotherRowIsOutOfDate() {
		assertThat(differences("| a |\n|---|\n| 1 |\n| 2 |\n", "| a |\n|---|\n| 1 |\n")).hasSize(2);
	}

	@Test
	void whatMovedIsToldOnBothSides() {
		assertThat(differences("![x](a.svg)\n\n## 一\n", "## One\n\n![x](a.svg)\n")).hasSize(2).extracting(Difference::has)
				.doesNotHaveDuplicates();
	}

	@Test
	void thousandsOfPartsAreCompared() {
		assertThat(differences("## x\n\n".repeat(5_000), "words")).hasSizeLessThanOrEqualTo(1_000);
	}

	@Test
	void aPageThatIsNotWrittenYetIsToldOnce() {
		assertThat(differences("# 题\n\n## 一\n\n![图](a.svg)\n", "\n")).singleElement().satisfies(d -> {
			assertThat(d.behind()).isEqualTo(Language.EN);
			assertThat(d.what().zh()).isEqualTo("整页正文");
		});
		assertThat(differences("", " ")).isEmpty();
	}
}
