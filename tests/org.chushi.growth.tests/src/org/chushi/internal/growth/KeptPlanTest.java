package org.chushi.internal.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.chushi.internal.growth.KeptPlan.Ended;
import org.chushi.internal.growth.KeptPlan.Written;
import org.junit.jupiter.api.Test;

final class KeptPlanTest {

	private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
	private final UUID person = UUID.randomUUID();
	private final UUID lead = UUID.randomUUID();
	private final UUID other = UUID.randomUUID();

	private Written version(int number, UUID by) {
		return new Written(number, by, NOW, "", List.of(), List.of(by), List.of());
	}

	private KeptPlan plan(Written... versions) {
		return new KeptPlan(UUID.randomUUID(), person, NOW, List.of(versions), Map.of(), List.of());
	}

	@Test
	void aVersionHoldsFromTheMomentTheOtherSideAgrees() {
		Written written = version(1, person);
		assertThat(written.holds()).isFalse();
		Written agreed = written.agreed(lead, person, NOW.plusSeconds(5));
		assertThat(agreed.since()).containsExactly(NOW.plusSeconds(5));
		assertThat(agreed.agreed(other, person, NOW.plusSeconds(9)).since()).as("a second lead moves nothing").containsExactly(NOW.plusSeconds(5));
	}

	@Test
	void twoLeadsAreNotBothSides() {
		Written written = version(1, lead).agreed(other, person, NOW);
		assertThat(written.holds()).isFalse();
		assertThat(written.byPerson(person)).isFalse();
		assertThat(written.byLead(person)).contains(lead);
	}

	@Test
	void agreeingTwiceIsAgreeingOnce() {
		Written written = version(1, person).agreed(lead, person, NOW);
		assertThat(written.agreed(lead, person, NOW.plusSeconds(3))).isEqualTo(written);
	}

	@Test
	void theLastThatBothAgreedToHoldsWhileALaterOneWaits() {
		KeptPlan plan = plan(version(1, person).agreed(lead, person, NOW), version(2, lead));
		assertThat(plan.holding().orElseThrow().number()).isEqualTo(1);
		assertThat(plan.proposed().orElseThrow().number()).isEqualTo(2);
		KeptPlan both = plan.with(plan.last().agreed(person, person, NOW));
		assertThat(both.holding().orElseThrow().number()).isEqualTo(2);
		assertThat(both.proposed()).isEmpty();
		assertThat(both.versions()).hasSize(2);
	}

	@Test
	void aPlanRunsUntilItIsEnded() {
		KeptPlan plan = plan(version(1, person));
		assertThat(plan.runs()).isTrue();
		assertThat(plan.ended(new Ended(lead, "done", NOW)).runs()).isFalse();
	}
}
