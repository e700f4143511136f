package org.chushi.bench;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.chushi.psychometrics.Calibration;
import org.chushi.psychometrics.ClassicalReport;
import org.chushi.psychometrics.Fitting;
import org.chushi.psychometrics.ItemModel;
import org.chushi.psychometrics.Responses;

/**
 * {@code ./chushi bench psychometrics}: classical analysis for a growing number of responses beside one plain loop over
 * the same data, then the two-parameter model for a growing number of people and of items. The argument is the highest
 * number of responses, 10,000,000 if there is none.
 */
public final class PsychometricsBench {

	private static final int ROUNDS = 5;
	private static final int ITEMS = 100;
	/** People and items; the first is also the first time the model is fitted at all. */
	private static final int[][] SIZES = { { 5_000, 50 }, { 1_000, 50 }, { 20_000, 50 }, { 100_000, 50 }, { 5_000, 25 },
			{ 5_000, 100 }, { 5_000, 200 } };

	private PsychometricsBench() {
	}

	public static void main(String[] arguments) {
		long most = arguments.length > 0 ? Long.parseLong(arguments[0]) : 10_000_000;
		System.out.printf("%d 核 / cores%n%n", Runtime.getRuntime().availableProcessors());
		model();
		System.out.printf("%n%-12s %14s %12s %12s %8s %9s%n", "作答/responses", "人×题/p×i", "首次/first s", "分析/median s", "单循环/loop s",
				"堆/heap MB");
		for (long responses = Math.min(10_000, most); responses <= most; responses *= 10) {
			classical((int) (responses / ITEMS));
		}
	}

	private static void classical(int people) {
		byte[][] marks = marks(people, ITEMS);
		Responses responses = responses(marks);
		Memory.reset();
		double[] first = new double[1];
		double analysis = median(first, () -> ClassicalReport.of(responses));
		long heap = Memory.peak();
		double loop = median(new double[1], () -> new RawStatistics(marks));
		double alpha = ClassicalReport.of(responses).alpha().orElseThrow();
		if (Math.abs(alpha - new RawStatistics(marks).alpha) > 1e-9) {
			throw new IllegalStateException("alpha " + alpha);
		}
		System.out.printf("%,12d %14s %12.3f %12.3f %8.3f %9d%n", (long) people * ITEMS, people + "×" + ITEMS, first[0], analysis,
				loop, heap);
	}

	private static void model() {
		System.out.printf("%-16s %12s %13s %7s %16s %14s%n", "双参数/2PL 人×题", "首次/first s", "拟合/median s", "步/steps", "对数似然/log L",
				"含标准误/+SE s");
		for (int[] size : SIZES) {
			Responses responses = responses(marks(size[0], size[1]));
			double[] first = new double[1];
			double fit = median(first, () -> fit(responses, Fitting.STANDARD.withoutErrors()));
			double errors = median(new double[1], () -> fit(responses, Fitting.STANDARD));
			Calibration fitted = fit(responses, Fitting.STANDARD.withoutErrors());
			System.out.printf("%-16s %12.3f %13.3f %7d %16.4f %14.3f%n", size[0] + "×" + size[1], first[0], fit, fitted.steps(),
					fitted.logLikelihood(), errors);
		}
	}

	private static Calibration fit(Responses responses, Fitting fitting) {
		Calibration fitted = Calibration.of(responses, ItemModel.TWO_PARAMETER, fitting).value();
		if (!fitted.converged()) {
			throw new IllegalStateException("not converged after " + fitted.steps());
		}
		return fitted;
	}

	/** Answers of normally able people to items of the two-parameter model. */
	private static byte[][] marks(int people, int items) {
		Random random = new Random(people + 31L * items);
		double[] abilities = new double[people];
		Arrays.setAll(abilities, p -> random.nextGaussian());
		byte[][] marks = new byte[items][people];
		for (byte[] column : marks) {
			double slope = Math.exp(0.1 + 0.3 * random.nextGaussian());
			double difficulty = random.nextGaussian();
			for (int p = 0; p < people; p++) {
				column[p] = (byte) (random.nextDouble() < 1 / (1 + Math.exp(-slope * (abilities[p] - difficulty))) ? 1 : 0);
			}
		}
		return marks;
	}

	private static Responses responses(byte[][] marks) {
		return Responses.marked(IntStream.range(0, marks.length).mapToObj(i -> "q" + i).toList(), marks).value();
	}

	private static double median(double[] first, Runnable work) {
		double[] seconds = new double[ROUNDS];
		for (int round = 0; round < ROUNDS; round++) {
			long start = System.nanoTime();
			work.run();
			seconds[round] = (System.nanoTime() - start) / 1e9;
		}
		first[0] = seconds[0];
		Arrays.sort(seconds);
		return seconds[ROUNDS / 2];
	}
}
