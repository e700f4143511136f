package org.chushi.internal.ui.author.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.chushi.internal.ui.author.grid.GridFilter.Work;
import org.chushi.model.ModelFactory;
import org.chushi.model.Question;
import org.chushi.model.Text;
import org.junit.jupiter.api.Test;

class GridFilterTest {

	private final Question whole = question(ModelFactory.eINSTANCE.createTrueFalse(), "七天无理由退货？", "Return within seven days?", "refund");
	private final Question chinese = question(ModelFactory.eINSTANCE.createSingleChoice(), "ＶＩＰ 客户怎样称呼？", null);
	private final List<Question> all = List.of(whole, chinese);

	private static Question question(Question question, String zh, String en, String... tags) {
		Text stem = ModelFactory.eINSTANCE.createText();
		stem.setZh(zh);
		stem.setEn(en);
		question.setStem(stem);
		question.getTags().addAll(List.of(tags));
		return question;
	}

	/** The second is both wrong and weak. */
	private final GridFilter.Known known = new GridFilter.Known() {

		@Override
		public boolean wrong(Question question) {
			return question == chinese;
		}

		@Override
		public boolean outdated(Question question) {
			return question == whole;
		}

		@Override
		public boolean weak(Question question) {
			return Set.of(chinese).contains(question);
		}
	};

	@Test
	void everythingIsSeenAtFirst() {
		assertThat(GridFilter.ALL.of(all, known)).isEqualTo(all);
	}

	@Test
	void wordsAreFoundWhateverTheirWidthAndCapitals() {
		assertThat(new GridFilter("vip 称呼", "", "", Work.ALL).of(all, known)).containsExactly(chinese);
		assertThat(new GridFilter("SEVEN refund", "", "", Work.ALL).of(all, known)).containsExactly(whole);
		assertThat(new GridFilter("seven vip", "", "", Work.ALL).of(all, known)).isEmpty();
	}

	@Test
	void whatIsOutOfDateInOneLanguageCanBeSeenAlone() {
		assertThat(new GridFilter("", "", "", Work.OUTDATED).of(all, known)).containsExactly(whole);
	}

	@Test
	void typeAndTagNarrowIt() {
		assertThat(new GridFilter("", "SingleChoice", "", Work.ALL).of(all, known)).containsExactly(chinese);
		assertThat(new GridFilter("", "", "refund", Work.ALL).of(all, known)).containsExactly(whole);
		assertThat(new GridFilter("", "SingleChoice", "refund", Work.ALL).of(all, known)).isEmpty();
	}

	@Test
	void whatIsLeftToDoIsFound() {
		for (Work work : List.of(Work.ENGLISH, Work.PROBLEMS, Work.WEAK, Work.TAG)) {
			assertThat(new GridFilter("", "", "", work).of(all, known)).as(work.name()).containsExactly(chinese);
		}
		assertThat(new GridFilter("", "", "", Work.EXPLANATION).of(all, known)).isEqualTo(all);
		whole.getCompetencies().add("c");
		assertThat(new GridFilter("", "", "", Work.COMPETENCY).of(all, known)).containsExactly(chinese);
	}
}
