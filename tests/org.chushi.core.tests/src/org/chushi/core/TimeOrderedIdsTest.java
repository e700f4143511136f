package org.chushi.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {

	private static final Instant NOW = Instant.parse("2026-03-02T01:00:00.123Z");

	private static Ids at(Instant instant, long seed) {
		return new TimeOrderedIds(Clock.fixed(instant, ZoneOffset.UTC), new SplittableRandom(seed));
	}

	@Test
	void anIdIsOfVersionSevenAndTellsItsMillisecond() {
		UUID id = at(NOW, 1).next();
		assertThat(id.version()).isEqualTo(7);
		assertThat(id.variant()).isEqualTo(2);
		assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
	}

	@Test
	void idsGrowEvenWithinOneMillisecondAndAreNeverTwice() {
		Ids ids = at(NOW, 2);
		List<String> made = new ArrayList<>();
		for (int i = 0; i < 20_000; i++) {
			made.add(ids.next().toString());
		}
		assertThat(made).isSorted();
		assertThat(new HashSet<>(made)).hasSameSizeAs(made);
	}

	@Test
	void theSameSourcesGiveTheSameIds() {
		assertThat(at(NOW, 3).next()).isEqualTo(at(NOW, 3).next());
		assertThat(at(NOW, 3).next()).isNotEqualTo(at(NOW, 4).next());
	}
}
