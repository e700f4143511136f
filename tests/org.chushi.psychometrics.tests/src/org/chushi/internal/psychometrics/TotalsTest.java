package org.chushi.internal.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;

import org.chushi.psychometrics.Responses;
import org.junit.jupiter.api.Test;

final class TotalsTest {

	private static Totals of(Responses responses) {
		return new Totals(responses, Tables.columns(responses));
	}

	@Test
	void ranksAscendByTheShareOfPointsAndEverybodyHasTheirs() {
		Random random = new Random(2);
		for (int round = 0; round < 60; round++) {
			Responses responses = Tables.random(random, 1 + random.nextInt(80), 1 + random.nextInt(6), 3, round % 2 * 0.3);
			Totals totals = of(responses);
			for (int r = 1; r < totals.ranks(); r++) {
				assertThat(totals.share(r)).isGreaterThanOrEqualTo(totals.share(r - 1));
			}
			for (int p = 0; p < responses.people(); p++) {
				long sum = 0;
				long available = 0;
				for (int i = 0; i < responses.items(); i++) {
					int person = p;
					sum += responses.score(p, i).map(BigDecimal::longValueExact).orElse(0L);
					available += responses.score(person, i).isPresent() ? responses.maximum(i) : 0;
				}
				int rank = totals.rank[p];
				assertThat(rank == Totals.NOBODY).isEqualTo(available == 0);
				if (available > 0) {
					assertThat(totals.sum[rank]).isEqualTo(sum);
					assertThat(totals.available[rank]).isEqualTo(available);
				}
			}
			assertThat(Arrays.stream(totals.people).sum()).isEqualTo(totals.counted());
		}
	}

	@Test
	void farApartTotalsAreRankedLikeNearOnes() {
		Responses.Builder near = Responses.builder(java.util.List.of("a", "b"));
		Responses.Builder far = Responses.builder(java.util.List.of("a", "b"));
		Random random = new Random(9);
		for (int p = 0; p < 300; p++) {
			int[] row = { random.nextInt(200), random.nextInt(200) };
			near.row("", row);
			far.row("", row[0] * 1_000_000, row[1] * 1_000_000);
		}
		Totals nearby = of(near.build().value());
		Totals distant = of(far.build().value());
		assertThat(distant.rank).isEqualTo(nearby.rank);
		assertThat(distant.people).isEqualTo(nearby.people);
	}

	@Test
	void groupsHoldExactlyTheirSize() {
		Random random = new Random(3);
		for (int round = 0; round < 60; round++) {
			Totals totals = of(Tables.random(random, 1 + random.nextInt(90), 4, 2, round % 3 * 0.2));
			double size = Math.max(1, Math.round(0.27 * totals.counted()));
			for (boolean upper : new boolean[] { false, true }) {
				double[] weight = totals.group(upper, size);
				double sum = 0;
				for (int r = 0; r < totals.ranks(); r++) {
					assertThat(weight[r]).isBetween(0.0, 1.0);
					sum += weight[r] * totals.people[r];
				}
				assertThat(sum).isCloseTo(Math.min(size, totals.counted()), within(1e-9));
			}
		}
	}

	@Test
	void theSameShareOfDifferentPointsIsOneGroup() {
		// one of one and two of two points: neither is above the other
		Responses responses = Responses.builder(java.util.List.of("a", "b")).row("", 1, -1).row("", 1, 1).row("", 0, 1).build().value();
		Totals totals = of(responses);
		assertThat(totals.ranks()).isEqualTo(3);
		assertThat(totals.group(true, 1)).containsExactly(0, 0.5, 0.5);
	}
}
