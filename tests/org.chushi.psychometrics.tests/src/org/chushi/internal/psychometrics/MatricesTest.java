package org.chushi.internal.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;

import org.junit.jupiter.api.Test;

final class MatricesTest {

	@Test
	void aMatrixTimesItsInverseIsOne() {
		Random random = new Random(1);
		for (int n = 1; n < 30; n += 4) {
			double[][] root = new double[n][n];
			double[][] matrix = new double[n][n];
			for (int i = 0; i < n; i++) {
				for (int j = 0; j < n; j++) {
					root[i][j] = random.nextGaussian() + (i == j ? 3 : 0);
				}
			}
			for (int i = 0; i < n; i++) {
				for (int j = 0; j < n; j++) {
					for (int k = 0; k < n; k++) {
						matrix[i][j] += root[i][k] * root[j][k];
					}
				}
			}
			double[][] inverse = Matrices.inverse(matrix).orElseThrow();
			for (int i = 0; i < n; i++) {
				for (int j = 0; j < n; j++) {
					double sum = 0;
					for (int k = 0; k < n; k++) {
						sum += matrix[i][k] * inverse[k][j];
					}
					assertThat(sum).isCloseTo(i == j ? 1 : 0, within(1e-9));
				}
			}
		}
	}

	@Test
	void aMatrixThatIsNotPositiveDefiniteHasNone() {
		assertThat(Matrices.inverse(new double[][] { { 1, 0 }, { 1, 1 } })).isEmpty();
		assertThat(Matrices.inverse(new double[][] { { 1, 0 }, { 2, 1 } })).isEmpty();
		assertThat(Matrices.inverse(new double[][] { { 0 } })).isEmpty();
		assertThat(Matrices.inverse(new double[][] { { Double.NaN } })).isEmpty();
	}
}
