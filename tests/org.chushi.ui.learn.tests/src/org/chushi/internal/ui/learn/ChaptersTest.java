package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChaptersTest {

	private static final String LONG = "一段足够长的正文。".repeat(30);

	@Test
	void aLessonIsCutAtItsHeadings() {
		Chapters chapters = Chapters.of("# 题\n\n" + LONG + "\n\n## 一\n\n" + LONG + "\n\n## 二\n\n" + LONG);

		assertThat(chapters.texts()).hasSize(3);
		assertThat(chapters.texts().get(1)).startsWith("## 一").contains(LONG);
	}

	@Test
	void theTitleIsLeftToThePage() {
		assertThat(Chapters.of("# 题\n\n正文").texts()).containsExactly("\n正文\n");
		assertThat(Chapters.of("# Title").texts()).containsExactly("");
	}

	@Test
	void shortSectionsStayTogether() {
		assertThat(Chapters.of("引子\n\n## 一\n短\n\n## 二\n短\n\n## 记住\n- 短").size()).isEqualTo(1);
	}

	@Test
	void aShortEndStaysWithWhatIsBeforeIt() {
		Chapters chapters = Chapters.of(LONG + "\n\n## 一\n" + LONG + "\n\n## 记住\n- 短");

		assertThat(chapters.texts()).hasSize(2);
		assertThat(chapters.texts().getLast()).contains("## 记住");
	}

	@Test
	void aHeadingWithinACodeFenceCutsNothing() {
		String text = "```\n" + LONG + "\n## no heading\n" + LONG + "\n```\n";

		assertThat(Chapters.of(text).texts()).containsExactly(text);
	}

	@Test
	void nothingOfTheTextIsLost() {
		String text = LONG + "\n## 一\n" + LONG + "\n## 二\n短\n## 三\n" + LONG + "\n";

		assertThat(String.join("", Chapters.of(text).texts())).isEqualTo(text);
	}

	@Test
	void aPictureCountsAsText() {
		assertThat(Chapters.weight("![a](b.svg)")).isGreaterThan(Chapters.weight("一二三四五六七八九十"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 5, 7, 12 })
	void thePlaceThatIsKeptLeadsBackToTheSamePiece(int size) {
		Chapters chapters = new Chapters(Collections.nCopies(size, "text"));

		for (int piece = 0; piece < size; piece++) {
			assertThat(chapters.at(chapters.percent(piece))).isEqualTo(piece);
			assertThat(chapters.percent(piece)).isBetween(0, 99);
		}
	}

	@Test
	void aLessonReadToTheEndBeginsAgain() {
		assertThat(new Chapters(List.of("a", "b")).at(100)).isZero();
	}
}
