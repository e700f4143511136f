package org.chushi.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FsrsSettingsTest {

	@Test
	void thereAreTwentyOneWeightsWithinTheirBounds() {
		assertThat(FsrsSettings.STANDARD.weights()).hasSize(21).isEqualTo(FsrsSettings.DEFAULT_WEIGHTS);
		assertThat(FsrsSettings.LEAST).hasSize(21);
		assertThat(FsrsSettings.MOST).hasSize(21);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 4, 7, 20 })
	void aWeightOutsideItsBoundsIsNotTaken(int index) {
		for (double wrong : new double[] { FsrsSettings.LEAST.get(index) - 0.01, FsrsSettings.MOST.get(index) + 0.01,
				Double.NaN }) {
			List<Double> weights = new ArrayList<>(FsrsSettings.DEFAULT_WEIGHTS);
			weights.set(index, wrong);
			assertThatThrownBy(() -> new FsrsSettings(weights, 0.9, List.of(), List.of(), 100))
					.hasMessageContaining("w" + index);
		}
	}

	@Test
	void aWrongNumberOfWeightsIsNotTaken() {
		assertThatThrownBy(() -> new FsrsSettings(FsrsSettings.DEFAULT_WEIGHTS.subList(0, 19), 0.9, List.of(), List.of(), 100))
				.hasMessageContaining("19 weights");
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0, 1, -0.5, 1.5, Double.NaN })
	void retentionIsBetweenNeverAndAlways(double retention) {
		assertThatThrownBy(() -> FsrsSettings.STANDARD.retaining(retention)).hasMessageContaining("retention");
	}

	@Test
	void stepsDoNotGoBackInTime() {
		assertThatThrownBy(() -> FsrsSettings.STANDARD.stepping(List.of(Duration.ofMinutes(-1)), List.of()))
				.isInstanceOf(IllegalArgumentException.class);
	}
}
