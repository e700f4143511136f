package org.chushi.internal.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoryTextTest {

	@Test
	void emptyLinesPartParagraphsAndAListKeepsItsEntriesApart() {
		assertThat(StoryText.of("第一段\n接着说\n\n- 一\n- 二\n\n1. 甲\n2. 乙\n")).containsExactly("第一段 接着说", "· 一", "· 二", "1. 甲", "2. 乙");
	}

	@Test
	void emphasisAndHeadingsAreSaidByTheWordsAlone() {
		assertThat(StoryText.of("## 开始\n\n**会做**和 *会教* 是 `两回事`。3 * 4 * 5")).containsExactly("开始", "会做和 会教 是 两回事。3 * 4 * 5");
	}

	@Test
	void nothingIsNoParagraph() {
		assertThat(StoryText.of(" \n\n")).isEmpty();
	}
}
