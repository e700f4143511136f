package org.chushi.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.chushi.psychometrics.Curve.Point;
import org.junit.jupiter.api.Test;

final class CurveTest {

	private final Calibration lsat = Calibration.of(Lsat.responses(), ItemModel.TWO_PARAMETER, Fitting.STANDARD).value();

	private static Point at(Curve curve, double x) {
		return curve.points().stream().filter(p -> Math.abs(p.x() - x) < 1e-9).findFirst().orElseThrow();
	}

	@Test
	void aCharacteristicCurveRisesThroughOneHalfAtTheDifficulty() {
		ItemParameters item = lsat.items().get(2);
		Curve curve = Curve.characteristic(item);
		assertThat(curve.points()).extracting(Point::y).isSorted().allMatch(y -> y > 0 && y < 1);
		assertThat(item.probability(item.difficulty().getAsDouble())).isCloseTo(0.5, within(1e-12));
		assertThat(curve.points().getFirst().x()).isEqualTo(Curve.FROM);
		assertThat(curve.points().getLast().x()).isEqualTo(Curve.TO);
		assertThat(curve.x().zh()).contains("标准差");
		assertThat(curve.name().en()).contains("q3");
	}

	@Test
	void informationIsTheSquaredSlopeOfTheCurveByItsVariance() {
		ItemParameters item = lsat.items().get(0);
		for (Point point : Curve.information(item).points()) {
			double h = 1e-5;
			double slope = (item.probability(point.x() + h) - item.probability(point.x() - h)) / (2 * h);
			double p = item.probability(point.x());
			assertThat(point.y()).isCloseTo(slope * slope / (p * (1 - p)), within(1e-7));
		}
	}

	@Test
	void informationOfATestIsTheSumOfItsItems() {
		double sum = lsat.items().stream().mapToDouble(i -> at(Curve.information(i), -1).y()).sum();
		assertThat(at(Curve.testInformation(lsat), -1).y()).isCloseTo(sum, within(1e-12));
		assertThat(at(Curve.standardError(lsat), -1).y()).isCloseTo(1 / Math.sqrt(sum), within(1e-12));
	}

	@Test
	void theExpectedScoreIsTheMeanOfTheItems() {
		List<Point> points = Curve.expectedScore(lsat).points();
		assertThat(points).extracting(Point::y).isSorted();
		assertThat(at(Curve.expectedScore(lsat), 0).y()).isCloseTo(lsat.items().stream().mapToDouble(i -> i.probability(0))
				.average().getAsDouble(), within(1e-12));
	}
}
