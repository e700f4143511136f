package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.assessment.AttemptSummary;
import org.chushi.core.Bilingual;
import org.junit.jupiter.api.Test;

/** Which exams that are over the first page still tells of. */
class HomeEndedTest {

	private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

	private static AttemptSummary attempt(String paper, int hoursAgo, boolean expired, boolean awaits, boolean voided) {
		Instant ended = NOW.minus(Duration.ofHours(hoursAgo));
		return new AttemptSummary(new UUID(3, hoursAgo), Samples.LEARNER, paper, paper, Bilingual.same(paper), 1, 80,
				ended.minus(Duration.ofMinutes(30)), Optional.of(ended), expired, awaits, voided, Optional.empty(), 0, false);
	}

	private static List<HomeEnded> told(AttemptSummary... attempts) {
		return HomeEnded.of(List.of(attempts), NOW, ZoneOffset.UTC);
	}

	@Test
	void whatTheProgramHandedInIsToldForThreeDays() {
		assertThat(told(attempt("a", 71, true, false, false))).singleElement().satisfies(told -> {
			assertThat(told.title().zh()).contains("时间到").contains("a");
			assertThat(told.detail().zh()).contains("2月27日 02:00").contains("算了分");
		});
		assertThat(told(attempt("a", 73, true, false, false))).isEmpty();
	}

	@Test
	void whatIsBeingMarkedIsToldHoweverLongItTakes() {
		assertThat(told(attempt("a", 200, false, true, false))).singleElement()
				.satisfies(told -> assertThat(told.detail().zh()).contains("人工阅卷").doesNotContain("算了分"));
	}

	@Test
	void whatThePersonHandedInOrWasVoidedIsNoNews() {
		assertThat(told(attempt("a", 1, false, false, false), attempt("b", 1, true, false, true))).isEmpty();
	}

	@Test
	void anotherTryAtTheSamePaperTakesItsPlace() {
		assertThat(told(attempt("a", 5, true, false, false), attempt("a", 1, false, false, false),
				attempt("b", 9, true, false, false), attempt("c", 2, true, false, false)))
				.extracting(HomeEnded::attempt).containsExactly(new UUID(3, 2), new UUID(3, 9));
	}

	@Test
	void aSealedExamWaitsToBeOpened() {
		assertThat(HomeEnded.of(List.of(Samples.sealed()), Instant.EPOCH, ZoneOffset.UTC)).singleElement().satisfies(told -> {
			assertThat(told.title().zh()).contains("等待打开").doesNotContain("阅卷");
			assertThat(told.detail().en()).contains("sealed").contains("opens it");
		});
	}
}
