package org.chushi.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.rules.Fact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KnownTest {

	private static final UUID PERSON = new UUID(1, 1);
	private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

	private final Known known = new Known();

	@BeforeEach
	void everybodyWasLookedAt() {
		known.today(TODAY);
		known.everybody(Map.of());
	}

	private void settled(Integer inDays) {
		known.settled(PERSON, Optional.ofNullable(inDays).map(TODAY::plusDays), known.state());
	}

	@Test
	void onTheDayItIsDueThatIsWhatChanged() {
		settled(3);
		assertThat(known.changed(PERSON, TODAY.plusDays(2))).isEmpty();
		assertThat(known.changed(PERSON, TODAY.plusDays(3))).isEqualTo(Set.of(Fact.DAY));
		assertThat(known.due(TODAY.plusDays(3))).containsExactly(PERSON);
	}

	/** A look of another thread that began on older records may end later. */
	@Test
	void aDayToComeIsNotLostToALookThatFoundNoneOrALaterOne() {
		settled(3);
		settled(null);
		assertThat(known.due()).contains(Map.of(PERSON, TODAY.plusDays(3)));
		settled(5);
		assertThat(known.due()).contains(Map.of(PERSON, TODAY.plusDays(3)));
		settled(2);
		assertThat(known.due()).contains(Map.of(PERSON, TODAY.plusDays(2)));
	}

	@Test
	void aDayThatHasComeIsOverOnceThePersonWasLookedAt() {
		settled(3);
		known.today(TODAY.plusDays(3));
		settled(null);
		assertThat(known.due()).contains(Map.of());
		settled(4);
		assertThat(known.due()).contains(Map.of(PERSON, TODAY.plusDays(4)));
	}

	@Test
	void whatWasFoundBeforeSomethingChangedForAllCountsNoMore() {
		int before = known.state();
		known.nobody();
		known.settled(PERSON, Optional.of(TODAY.plusDays(3)), before);
		assertThat(known.knows(PERSON)).isFalse();
		assertThat(known.changed(PERSON, TODAY)).isEqualTo(Set.of(Fact.EVERYTHING));
		assertThat(known.due()).as("not everybody is known").isEmpty();
	}

	@Test
	void anEarlierDayThanTheLastBeginsAnew() {
		settled(3);
		known.today(TODAY.minusDays(1));
		assertThat(known.isEverybody()).isFalse();
		assertThat(known.changed(PERSON, TODAY)).isEqualTo(Set.of(Fact.EVERYTHING));
	}
}
