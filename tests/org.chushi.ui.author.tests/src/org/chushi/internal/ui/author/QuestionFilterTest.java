package org.chushi.internal.ui.author;

import static org.assertj.core.api.Assertions.assertThat;
import java.util.List;

import org.chushi.model.Question;
import org.chushi.ui.author.QuestionFilter;
import org.junit.jupiter.api.Test;

class QuestionFilterTest {

	private static List<String> found(String words, String type) {
		return new QuestionFilter(words, type).of(Samples.all()).stream().map(Question::getCode).toList();
	}

	@Test
	void nothingAskedForFindsEverything() {
		assertThat(QuestionFilter.ALL.of(Samples.all())).hasSize(16);
	}

	@Test
	void allWordsAreFoundWhereverTheyStand() {
		assertThat(found("投诉 s-1", "")).containsExactly("S-1");
		assertThat(found("投诉 m-1", "")).isEmpty();
	}

	@Test
	void capitalsAndWidthsDoNotMatter() {
		assertThat(found("ＡＰＯＬＯＧＹ", "")).containsExactly("E-1");
	}

	@Test
	void theTypeNarrowsWhatIsFound() {
		assertThat(found("", "TrueFalse")).containsExactly("T-1");
		assertThat(found("投诉", "TrueFalse")).isEmpty();
	}
}
