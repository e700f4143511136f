package org.chushi.psychometrics;

import java.util.Objects;

/**
 * How a model is fitted.
 *
 * @param quadrature points over which abilities are integrated out
 * @param tolerance  done when a step of EM moves no parameter by more than this
 * @param cycles     most cycles of three EM steps; when they do not suffice, the calibration says so
 * @param errors     whether standard errors are computed: with n people and k items that takes time in proportion to
 *                   n k²
 */
public record Fitting(Quadrature quadrature, double tolerance, int cycles, boolean errors) {

	public static final Fitting STANDARD = new Fitting(Quadrature.STANDARD, 1e-7, 2_000, true);

	public Fitting {
		Objects.requireNonNull(quadrature);
		if (!(tolerance > 0) || cycles < 1) {
			throw new IllegalArgumentException("tolerance " + tolerance + ", cycles " + cycles);
		}
	}

	public Fitting withoutErrors() {
		return new Fitting(quadrature, tolerance, cycles, false);
	}

	public Fitting with(Quadrature other) {
		return new Fitting(other, tolerance, cycles, errors);
	}
}
