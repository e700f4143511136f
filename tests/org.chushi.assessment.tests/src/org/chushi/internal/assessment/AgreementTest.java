package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;

import org.chushi.assessment.ExamTerms;
import org.chushi.model.AttemptRule;
import org.chushi.model.ExplanationPolicy;
import org.chushi.questions.Fraction;
import org.chushi.questions.Mark;
import org.junit.jupiter.api.Test;

final class AgreementTest {

	private static Agreement of(boolean second, int difference, long... percents) {
		ExamTerms terms = new ExamTerms("", "", 0, Duration.ZERO, AttemptRule.BEST, ExplanationPolicy.NEVER, second, difference);
		List<Mark> marks = LongStream.of(percents)
				.mapToObj(p -> new Mark(new UUID(1, p), Map.of(), Fraction.of(p, 100), "", Instant.EPOCH)).toList();
		return Agreement.of(terms, marks);
	}

	@Test
	void oneMarkerDecidesAlone() {
		assertThat(of(false, 0).share()).isEmpty();
		assertThat(of(false, 0, 70).share()).contains(Fraction.of(7, 10));
		assertThat(of(false, 0).wanted()).isEqualTo(1);
	}

	@Test
	void theMeanCountsUpToTheLimitExactly() {
		assertThat(of(true, 10, 70).share()).isEmpty();
		assertThat(of(true, 10, 70, 80).share()).contains(Fraction.of(3, 4));
		assertThat(of(true, 10, 70, 81).share()).isEmpty();
		assertThat(of(true, 10, 70, 81).wanted()).isEqualTo(3);
		assertThat(of(true, 0, 50, 50).share()).contains(Fraction.of(1, 2));
	}

	@Test
	void aThirdMarkCountsAloneAndNoFourthChangesIt() {
		assertThat(of(true, 10, 0, 100, 40).share()).contains(Fraction.of(2, 5));
		assertThat(of(true, 10, 0, 100, 40, 90).share()).contains(Fraction.of(2, 5));
	}

	@Test
	void whoMarksFirstMakesNoDifference() {
		for (long first = 0; first <= 100; first += 5) {
			for (long second = 0; second <= 100; second += 5) {
				assertThat(of(true, 15, first, second)).isEqualTo(of(true, 15, second, first));
			}
		}
	}
}
