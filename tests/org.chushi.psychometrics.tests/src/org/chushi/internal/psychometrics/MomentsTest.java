package org.chushi.internal.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;

import org.junit.jupiter.api.Test;

final class MomentsTest {

	@Test
	void aWeightIsTheSameAsSoManyTimes() {
		Random random = new Random(6);
		Moments weighted = new Moments();
		Moments single = new Moments();
		for (int i = 0; i < 200; i++) {
			int times = random.nextInt(5);
			double x = random.nextGaussian();
			double y = x + random.nextGaussian();
			weighted.add(times, x, y);
			for (int t = 0; t < times; t++) {
				single.add(1, x, y);
			}
		}
		assertThat(weighted.correlation().getAsDouble()).isCloseTo(single.correlation().getAsDouble(), within(1e-12));
		assertThat(weighted.deviation().getAsDouble()).isCloseTo(single.deviation().getAsDouble(), within(1e-12));
	}

	@Test
	void aLargeOffsetCostsNoDigits() {
		Moments near = new Moments();
		Moments far = new Moments();
		for (int i = 0; i < 1000; i++) {
			near.add(1, i % 7, i % 5);
			far.add(1, 1e8 + i % 7, 1e8 + i % 5);
		}
		assertThat(far.correlation().getAsDouble()).isCloseTo(near.correlation().getAsDouble(), within(1e-7));
	}

	@Test
	void whatDoesNotVaryHasNoCorrelation() {
		Moments moments = new Moments();
		assertThat(moments.correlation()).isEmpty();
		assertThat(moments.deviation()).isEmpty();
		for (int i = 0; i < 10; i++) {
			moments.add(0.1, 0.1, i);
		}
		moments.add(1, 0.1, 3);
		assertThat(moments.correlation()).isEmpty();
		assertThat(moments.deviation()).hasValue(0);
	}

	@Test
	void aLineIsCorrelatedPerfectly() {
		Moments up = new Moments();
		Moments down = new Moments();
		for (int i = 0; i < 50; i++) {
			up.add(1, i / 3.0, i / 7.0);
			down.add(1, i / 3.0, -i / 7.0);
		}
		assertThat(up.correlation().getAsDouble()).isCloseTo(1, within(1e-14)).isLessThanOrEqualTo(1);
		assertThat(down.correlation().getAsDouble()).isCloseTo(-1, within(1e-14)).isGreaterThanOrEqualTo(-1);
	}
}
