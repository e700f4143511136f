package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chushi.assessment.SectionProgress.State.AHEAD;
import static org.chushi.assessment.SectionProgress.State.OPEN;
import static org.chushi.assessment.SectionProgress.State.SHUT;
import static org.chushi.assessment.SectionProgress.State.UNDER_WAY;

import java.time.Duration;

import org.chushi.questions.Response;
import org.junit.jupiter.api.Test;

class SheetTest {

	@Test
	void anExamGoesOnAtTheFirstOpenQuestion() {
		assertThat(new Sheet(Samples.exam(4, 0, 1, 3)).start()).isEqualTo(2);
		assertThat(new Sheet(Samples.exam(2, 0, 1)).start()).isZero();
	}

	@Test
	void openQuestionsAreNamedByTheirNumbers() {
		assertThat(new Sheet(Samples.exam(4, 1)).open()).containsExactly(1, 3, 4);
	}

	@Test
	void anAnswerCanBeGivenAndTakenBack() {
		Sheet sheet = new Sheet(Samples.exam(2));

		sheet.apply(new Change.Answer("q1", Response.keys("C")));
		assertThat(sheet.response(1).keys()).containsExactly("C");
		assertThat(sheet.open()).containsExactly(1);

		sheet.apply(new Change.Answer("q1", Response.NONE));
		assertThat(sheet.answered(1)).isFalse();
	}

	@Test
	void aFlagCanBeSetAndTakenAway() {
		Sheet sheet = new Sheet(Samples.exam(3));

		sheet.apply(new Change.Flag("q2", true));
		assertThat(sheet.marked()).containsExactly(3);

		sheet.apply(new Change.Flag("q2", false));
		assertThat(sheet.marked()).isEmpty();
	}

	@Test
	void anAnswerThatIsTheSameAgainIsNoChange() {
		Sheet sheet = new Sheet(Samples.exam(1));
		assertThat(sheet.apply(new Change.Answer("q0", Response.keys("C")))).isTrue();
		assertThat(sheet.apply(new Change.Answer("q0", Response.keys("C")))).isFalse();
		assertThat(sheet.apply(new Change.Flag("q0", false))).isFalse();
	}

	@Test
	void whatThePersonHasHereIsLaterThanWhatIsRead() {
		Sheet sheet = new Sheet(Samples.exam(2));
		sheet.apply(new Change.Answer("q1", Response.keys("C")));
		sheet.renew(Samples.exam(2, 1));
		assertThat(sheet.response(1).keys()).containsExactly("C");
	}

	@Test
	void everyQuestionKeepsItsNumberThoughItsSectionIsShut() {
		Sheet sheet = new Sheet(Samples.sections(Duration.ofMinutes(5), SHUT, UNDER_WAY, AHEAD));
		assertThat(sheet.size()).isEqualTo(6);
		assertThat(sheet.open()).containsExactly(3, 4);
		assertThat(sheet.start()).isEqualTo(2);
		assertThat(sheet.answered()).as("one in the section that is shut").isEqualTo(1);
		assertThat(sheet.readable(0)).isFalse();
		assertThat(sheet.waits(5)).isTrue();
		assertThat(sheet.beside(2, -1)).isEqualTo(Sheet.NONE);
	}

	@Test
	void aSectionWithoutTimeLeftIsShutAtOnce() {
		Sheet sheet = new Sheet(Samples.sections(Duration.ZERO, OPEN, UNDER_WAY, AHEAD));
		assertThat(sheet.readable(2)).isFalse();
		assertThat(sheet.start()).isEqualTo(Sheet.NONE);
		assertThat(sheet.readable(0)).as("what is open can still be answered").isTrue();
	}

	@Test
	void onlyLeavingASectionOfNoReturnShutsIt() {
		assertThat(new Sheet(Samples.sections(Duration.ofMinutes(5), UNDER_WAY, AHEAD, AHEAD)).shutByLeaving()).isPresent();
		assertThat(new Sheet(Samples.sections(Duration.ofMinutes(5), SHUT, UNDER_WAY, AHEAD)).shutByLeaving()).isEmpty();
		assertThat(new Sheet(Samples.exam(2)).shutByLeaving()).isEmpty();
	}
}
