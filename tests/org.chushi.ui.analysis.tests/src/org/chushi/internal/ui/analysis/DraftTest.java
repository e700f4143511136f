package org.chushi.internal.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import org.chushi.analysis.AttemptChoice;
import org.chushi.analysis.ConsistencyPlan;
import org.junit.jupiter.api.Test;

class DraftTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
	private final Draft empty = Draft.empty(Optional.empty(), TODAY);

	private String missing(Draft draft) {
		return draft.missing(TODAY, ZONE).map(m -> m.en()).orElse("");
	}

	@Test
	void whatIsMissingIsSaidOneAfterTheOther() {
		assertThat(missing(empty)).contains("name");
		Draft named = empty.typed("March", "soon");
		assertThat(missing(named)).contains("last day");
		Draft dated = named.typed("March", "2026-03-05");
		assertThat(missing(dated)).contains("who answers");
		Draft asked = dated.asking(Samples.PEOPLE);
		assertThat(missing(asked)).contains("case");
		assertThat(missing(asked.with(Samples.hit("Q-1")))).isEmpty();
	}

	@Test
	void aRoundThatIsRepeatedNeedsNoCases() {
		Draft again = Draft.empty(Optional.of(Samples.ROUND), TODAY).typed("April", "2026-04-01").asking(Samples.PEOPLE);
		assertThat(missing(again)).isEmpty();
		assertThat(again.plan(TODAY, ZONE).again()).contains(Samples.ROUND);
		assertThat(again.plan(TODAY, ZONE).questions()).isEmpty();
	}

	@Test
	void theLastDayCountsToItsEndWhereTheTeamIs() {
		ConsistencyPlan plan = empty.typed("March", "2026-03-05").asking(Samples.PEOPLE).with(Samples.hit("Q-1")).plan(TODAY, ZONE);
		assertThat(plan.until()).isBetween(Instant.parse("2026-03-05T15:59:59Z"), Instant.parse("2026-03-05T16:00:00Z"));
	}

	@Test
	void aLastDayWithoutAYearIsAhead() {
		assertThat(empty.typed("March", "3-1").end(TODAY, ZONE)).hasValueSatisfying(
				end -> assertThat(end).isBetween(Instant.parse("2027-03-01T15:59:59Z"), Instant.parse("2027-03-01T16:00:00Z")));
	}

	@Test
	void aCaseIsThereOnceAndCanBeTakenAway() {
		Draft draft = empty.with(Samples.hit("Q-1")).with(Samples.hit("Q-2")).with(Samples.hit("Q-1"));
		assertThat(draft.cases()).extracting(h -> h.code()).containsExactly("Q-1", "Q-2");
		assertThat(draft.without(Samples.hit("Q-1")).cases()).extracting(h -> h.code()).containsExactly("Q-2");
	}

	@Test
	void aPlaceGoesThroughTheArgumentOfAPage() {
		Place place = new Place("p", AttemptChoice.LAST, "q1");
		assertThat(Place.of(place.argument())).isEqualTo(place);
		assertThat(Place.of("p").choice()).isEqualTo(AttemptChoice.FIRST);
		UUID one = new UUID(1, 2);
		assertThat(Place.ids(one + " " + Samples.ROUND)).containsExactly(one, Samples.ROUND);
		assertThat(Place.id("nothing")).isEqualTo(new UUID(0, 0));
	}
}
