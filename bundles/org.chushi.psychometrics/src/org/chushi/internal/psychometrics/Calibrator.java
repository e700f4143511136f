package org.chushi.internal.psychometrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.psychometrics.Calibration;
import org.chushi.psychometrics.Fitting;
import org.chushi.psychometrics.ItemModel;
import org.chushi.psychometrics.ItemParameters;
import org.chushi.psychometrics.Responses;

/** Fits a model: EM in cycles of SQUAREM, then standard errors. */
public final class Calibrator {

	private static final double LONGEST = 1e3;

	private final Patterns patterns;
	private final ItemModel model;
	private final Fitting fitting;
	private final Expectation expectation;
	private final Maximisation maximisation;
	private int steps;
	private boolean converged;
	private double logLikelihood;

	private Calibrator(Patterns patterns, ItemModel model, Fitting fitting) {
		this.patterns = patterns;
		this.model = model;
		this.fitting = fitting;
		expectation = new Expectation(patterns, fitting.quadrature());
		maximisation = new Maximisation(fitting.quadrature(), model);
	}

	public static Result<Calibration> calibrate(Responses responses, ItemModel model, Fitting fitting) {
		if (!responses.dichotomous()) {
			return Result.refused(Messages.Calibrator_scored.text());
		}
		Map<String, Bilingual> unfit = new LinkedHashMap<>();
		List<Integer> chosen = new ArrayList<>();
		for (int i = 0; i < responses.items(); i++) {
			Optional<Bilingual> reason = constant(responses, i);
			if (reason.isPresent()) {
				unfit.put(responses.itemIds().get(i), reason.get());
			} else {
				chosen.add(i);
			}
		}
		int needed = model == ItemModel.RASCH ? 1 : 3;
		if (chosen.size() < needed) {
			return Result.refused(Messages.Calibrator_few.text(chosen.size(), needed));
		}
		Calibrator calibrator = new Calibrator(Patterns.of(responses, chosen), model, fitting);
		double[] parameters = calibrator.maximise();
		List<ItemParameters> items = calibrator.items(parameters, chosen.stream().map(responses.itemIds()::get).toList());
		return Result.done(new Calibration(model, responses.people(), items, unfit, calibrator.logLikelihood, calibrator.steps,
				calibrator.converged, fitting.quadrature()));
	}

	/** Why the item has no finite difficulty, if so. */
	private static Optional<Bilingual> constant(Responses responses, int item) {
		boolean right = false;
		boolean wrong = false;
		long[] levels = responses.levels(item);
		for (byte level : responses.column(item)) {
			if (level != -1) {
				boolean full = levels[level & 0xFF] == responses.maximum(item);
				right |= full;
				wrong |= !full;
			}
		}
		return right && wrong ? Optional.empty()
				: Optional.of((right ? Messages.Calibrator_allRight : wrong ? Messages.Calibrator_allWrong
						: Messages.Calibrator_nobody).text());
	}

	/** @return slopes, then intercepts */
	private double[] maximise() {
		double[] now = start();
		ExpectedSums sums = expect(now);
		for (int cycle = 0; cycle < fitting.cycles() && !converged; cycle++) {
			double[] one = now.clone();
			maximisation.step(sums, one);
			double moved = distance(now, one);
			if (moved <= fitting.tolerance()) {
				now = one;
				converged = true;
				break;
			}
			double[] two = one.clone();
			maximisation.step(expect(one), two);
			double[] far = extrapolated(now, one, two);
			double[] next = two;
			ExpectedSums there = null;
			if (far != null) {
				ExpectedSums tried = expect(far);
				if (tried.logLikelihood >= sums.logLikelihood) {
					next = far;
					there = tried;
				}
			}
			now = next;
			sums = there == null ? expect(now) : there;
		}
		logLikelihood = expect(now).logLikelihood;
		return now;
	}

	private ExpectedSums expect(double[] parameters) {
		steps++;
		int items = patterns.items;
		return expectation.step(Arrays.copyOf(parameters, items), Arrays.copyOfRange(parameters, items, 2 * items));
	}

	/** Slopes 1, intercepts from the proportions right, spread as a normal ability of variance 1 asks for. */
	private double[] start() {
		double[] parameters = new double[2 * patterns.items];
		for (int i = 0; i < patterns.items; i++) {
			long[] right = patterns.rightOf(i);
			parameters[i] = 1;
			parameters[patterns.items + i] = 1.17 * Math.log((right[0] + 0.5) / (right[1] - right[0] + 0.5));
		}
		return parameters;
	}

	private static double distance(double[] a, double[] b) {
		double most = 0;
		for (int i = 0; i < a.length; i++) {
			most = Math.max(most, Math.abs(a[i] - b[i]));
		}
		return most;
	}

	/** Scheme S3; null when it would be no more than the two steps. */
	private static double[] extrapolated(double[] zero, double[] one, double[] two) {
		double rr = 0;
		double vv = 0;
		for (int i = 0; i < zero.length; i++) {
			double r = one[i] - zero[i];
			double v = two[i] - one[i] - r;
			rr += r * r;
			vv += v * v;
		}
		double length = Math.sqrt(rr / vv);
		if (!(length > 1) || length > LONGEST) {
			return null;
		}
		double[] far = new double[zero.length];
		for (int i = 0; i < zero.length; i++) {
			double r = one[i] - zero[i];
			far[i] = zero[i] + 2 * length * r + length * length * (two[i] - one[i] - r);
			if (i < zero.length / 2) {
				far[i] = Math.clamp(far[i], -ItemParameters.LIMIT, ItemParameters.LIMIT);
			}
		}
		return far;
	}

	private List<ItemParameters> items(double[] parameters, List<String> ids) {
		int items = patterns.items;
		Optional<double[][]> covariance = fitting.errors()
				? new Information(expectation, model, Arrays.copyOf(parameters, items),
						Arrays.copyOfRange(parameters, items, 2 * items)).covariance()
				: Optional.empty();
		List<ItemParameters> list = new ArrayList<>();
		for (int i = 0; i < items; i++) {
			double a = parameters[i];
			double d = parameters[items + i];
			boolean atLimit = Math.abs(a) >= ItemParameters.LIMIT;
			double[] errors = covariance.isEmpty() || atLimit ? null : errors(covariance.get(), i, a, d);
			list.add(new ItemParameters(ids.get(i), a, d, error(errors, 0), error(errors, 1), error(errors, 2), atLimit));
		}
		return list;
	}

	/** Variances of slope, intercept and difficulty. */
	private double[] errors(double[][] covariance, int i, double a, double d) {
		if (model == ItemModel.RASCH) {
			return new double[] { Double.NaN, covariance[i][i], covariance[i][i] };
		}
		int items = patterns.items;
		double aa = covariance[i][i];
		double dd = covariance[items + i][items + i];
		double ad = covariance[items + i][i];
		return new double[] { aa, dd, d * d / (a * a * a * a) * aa + dd / (a * a) - 2 * d / (a * a * a) * ad };
	}

	private static OptionalDouble error(double[] variances, int which) {
		return variances != null && variances[which] >= 0 && Double.isFinite(variances[which])
				? OptionalDouble.of(Math.sqrt(variances[which]))
				: OptionalDouble.empty();
	}
}
