package org.chushi.internal.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chushi.practice.Memory.Phase;
import org.chushi.practice.Rating;
import org.chushi.questions.TypeData;
import org.junit.jupiter.api.Test;

final class CardTest {

	private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
	private static final UUID ROUND = new UUID(0, 9);
	private static final TypeData B = TypeData.of(List.of("B"));
	private final Card met = Card.met(new UUID(0, 1), "q", B, false);
	private final Card fed = Card.met(new UUID(0, 1), "q", B, true);

	private static Card review(Card card, Rating rating, int days) {
		return card.reviewed(rating, NOON.plus(Duration.ofDays(days)), DAY.plusDays(days), ROUND, B);
	}

	@Test
	void aNewCardIsDueOnNoDayAndRememberedBySomebodyNotAtAll() {
		assertThat(fed.fresh()).isTrue();
		assertThat(fed.dueDay()).isEmpty();
		assertThat(fed.due(NOON, DAY)).isFalse();
		assertThat(fed.overdue(DAY)).isFalse();
		assertThat(fed.recall(DAY)).isZero();
		assertThat(fed.shows(DAY)).isFalse();
	}

	@Test
	void onlyAFedCardCountsAsIntroduced() {
		assertThat(review(met, Rating.GOOD, 0).introduced()).isNull();
		Card first = review(fed, Rating.GOOD, 0);
		assertThat(first.introduced()).isEqualTo(DAY);
		assertThat(review(first, Rating.GOOD, 3).introduced()).isEqualTo(DAY);
	}

	@Test
	void aCardInItsStepsIsDueAfterItsMinutesAndAKnownOneOnItsDay() {
		Card wrong = review(met, Rating.AGAIN, 0);
		assertThat(wrong.memory().phase()).isEqualTo(Phase.LEARNING);
		assertThat(wrong.due(NOON, DAY)).isTrue();
		Card known = review(met, Rating.EASY, 0);
		assertThat(known.due(NOON, DAY)).isFalse();
		assertThat(known.due(NOON, known.dueDay().orElseThrow())).isTrue();
	}

	@Test
	void aReviewTheNextMorningIsADayLater() {
		Card evening = met.reviewed(Rating.EASY, NOON.plus(Duration.ofHours(10)), DAY, ROUND, B);
		Card morning = evening.reviewed(Rating.GOOD, NOON.plus(Duration.ofHours(21)), DAY.plusDays(1), ROUND, B);
		assertThat(morning.waited()).isEqualTo(1);
		assertThat(morning.memory().stability()).isGreaterThan(evening.memory().stability());
	}

	@Test
	void anotherRatingIsAsIfItHadBeenGivenAtOnce() {
		Card known = review(met, Rating.EASY, 0);
		Card good = review(known, Rating.GOOD, 9);
		assertThat(good.rated(Rating.EASY)).isEqualTo(review(known, Rating.EASY, 9));
		assertThat(good.rated(Rating.EASY).rated(Rating.GOOD)).isEqualTo(good);
	}

	@Test
	void recallIsShownByTheFirstAnswerOfADayToAKnownCard() {
		Card known = review(met, Rating.EASY, 0);
		assertThat(known.shows(DAY)).isFalse();
		assertThat(known.shows(DAY.plusDays(1))).isTrue();
		assertThat(review(met, Rating.AGAIN, 0).shows(DAY.plusDays(1))).isFalse();
	}

	@Test
	void aResetCardIsNewWithTheNewKeyAndSaysSoUntilItIsAnswered() {
		Card reset = review(met, Rating.EASY, 0).reset(TypeData.of(List.of("C")));
		assertThat(reset.fresh()).isTrue();
		assertThat(reset.changed()).isTrue();
		assertThat(reset.key().strings()).containsExactly("C");
		assertThat(reset.idle()).isFalse();
		assertThat(review(reset, Rating.GOOD, 1).changed()).isFalse();
	}

	@Test
	void aCauseIsNotedOnceAndForgettingIsNotUndoneWithIt() {
		Card once = fed.caused("qa:1", NOON, DAY);
		assertThat(once.causes()).containsExactly("qa:1");
		assertThat(once.caused("qa:1", NOON.plusSeconds(9), DAY)).isEqualTo(once);
		assertThat(once.without("qa:1").idle()).isTrue();
		Card lapsed = review(met, Rating.EASY, 0).caused("qa:1", NOON.plus(Duration.ofDays(2)), DAY.plusDays(2));
		assertThat(lapsed.memory().phase()).isEqualTo(Phase.RELEARNING);
		assertThat(lapsed.round()).isNull();
		assertThat(lapsed.without("qa:1").memory()).isEqualTo(lapsed.memory());
	}

	@Test
	void cardsLearnedTogetherSpreadOverSeveralDays() {
		List<LocalDate> days = java.util.stream.IntStream.range(0, 40)
				.mapToObj(i -> review(Card.met(new UUID(0, 1), "q" + i, B, false), Rating.EASY, 0))
				.map(c -> c.dueDay().orElseThrow()).distinct().toList();
		assertThat(days).hasSizeGreaterThan(2).allMatch(d -> d.isAfter(DAY.plusDays(5)) && d.isBefore(DAY.plusDays(11)));
	}
}
