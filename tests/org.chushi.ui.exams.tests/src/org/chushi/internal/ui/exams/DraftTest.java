package org.chushi.internal.ui.exams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.assessment.MarkingSheet;
import org.chushi.assessment.MarkingTask;
import org.chushi.core.Bilingual;
import org.chushi.questions.Fraction;
import org.chushi.questions.Keys.Criterion;
import org.chushi.questions.Keys.Level;
import org.chushi.questions.Keys.Rubric;
import org.chushi.questions.Response;
import org.chushi.questions.TypeData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {

	private static final Bilingual WORDS = Bilingual.same("words");
	private static final Criterion TONE = new Criterion("tone", WORDS, List.of(new Level("t0", 0, WORDS), new Level("t2", 2, WORDS)));
	private static final Criterion FACTS = new Criterion("facts", WORDS, List.of(new Level("f0", 0, WORDS), new Level("f3", 3, WORDS)));
	private static final Rubric RUBRIC = new Rubric(WORDS, List.of(TONE, FACTS));

	private static MarkingSheet sheet(Rubric rubric, boolean decides) {
		MarkingTask task = new MarkingTask("a", WORDS, "essay", WORDS, Instant.EPOCH, decides ? 2 : 0, decides ? 3 : 2, decides);
		return new MarkingSheet(task, TypeData.EMPTY, Response.text("x"), List.of(), Fraction.of(4), rubric, WORDS, WORDS);
	}

	@Test
	void theFirstCriterionWithoutALevelIsOpen() {
		assertThat(Draft.EMPTY.open(RUBRIC)).contains(TONE);
		Draft half = Draft.EMPTY.level(TONE, 1);
		assertThat(half.open(RUBRIC)).contains(FACTS);
		assertThat(half.points(RUBRIC)).isEqualTo(2);
		Draft all = half.level(FACTS, 1).level(TONE, 0);
		assertThat(all.open(RUBRIC)).isEmpty();
		assertThat(all.points(RUBRIC)).isEqualTo(3);
		assertThat(all.given(RUBRIC).levels()).isEqualTo(Map.of("tone", "t0", "facts", "f3"));
	}

	@Test
	void aLevelThatIsNoLongerThereIsOpen() {
		assertThat(new Draft(Map.of("tone", "gone"), "", "").place(TONE)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "0, true", "62.5, true", "' 100 ', true", "101, false", "-1, false", "much, false", "'', false" })
	void aShareIsFrom0To100(String typed, boolean share) {
		assertThat(Draft.EMPTY.percent(typed).share()).isEqualTo(share);
	}

	@Test
	void aReasonIsWantedWithoutARubricAndWhereTheMarkDecides() {
		assertThat(Draft.wantsWhy(sheet(RUBRIC, false))).isFalse();
		assertThat(Draft.wantsWhy(sheet(RUBRIC, true))).isTrue();
		assertThat(Draft.wantsWhy(sheet(Rubric.NONE, false))).isTrue();
		assertThat(Draft.EMPTY.percent(" 50 ").why("half").given(Rubric.NONE).percent()).isEqualTo(Optional.of("50"));
	}
}
