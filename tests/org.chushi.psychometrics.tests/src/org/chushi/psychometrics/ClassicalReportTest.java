package org.chushi.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

final class ClassicalReportTest {

	private static void same(OptionalDouble found, OptionalDouble wanted, String what) {
		assertThat(found.isPresent()).as(what + " " + found + " " + wanted).isEqualTo(wanted.isPresent());
		if (wanted.isPresent()) {
			assertThat(found.getAsDouble()).as(what).isCloseTo(wanted.getAsDouble(), within(1e-9));
		}
	}

	private static Stream<OptionalDouble> numbers(ClassicalReport report) {
		return Stream.concat(
				Stream.of(report.alpha(), report.standardErrorOfMeasurement(), report.scores().mean(), report.scores()
						.standardDeviation(),
						report.scores().skewness(), report.scores().kurtosis()),
				report.items().stream().flatMap(i -> Stream.of(i.facility(), i.standardDeviation(), i.itemRest(), i.itemTotal(),
						i.discriminationIndex(),
						i.discriminationEfficiency(), i.alphaWithout())));
	}

	@Test
	void figuresOfLsatAgreeWithThoseOfNumPyAndSciPy() {
		ClassicalReport report = ClassicalReport.of(Lsat.responses());
		column(report, i -> i.discriminationIndex().getAsDouble(), 0.196624, 0.631458, 0.810877, 0.536990, 0.320347);
		column(report, i -> i.discriminationEfficiency().getAsDouble(), 0.184817, 0.200027, 0.218900, 0.177202, 0.187748);
		assertThat(report.standardErrorOfMeasurement().getAsDouble()).isCloseTo(17.381332247866, within(1e-9));
		assertThat(report.scores().standardDeviation().getAsDouble()).isCloseTo(20.70082423779604, within(1e-9));
		assertThat(report.scores().skewness().getAsDouble()).isCloseTo(-0.6910108761420091, within(1e-9));
		assertThat(report.scores().kurtosis().getAsDouble()).isCloseTo(0.0781785463938034, within(1e-9));
	}

	private static void column(ClassicalReport report, ToDoubleFunction<ItemStatistics> figure, double... wanted) {
		for (int i = 0; i < wanted.length; i++) {
			assertThat(figure.applyAsDouble(report.items().get(i))).isCloseTo(wanted[i], within(5e-7));
		}
	}

	/** Against the definitions, written down person by person. */
	@Test
	void everyFigureIsWhatItsDefinitionSays() {
		Random random = new Random(12);
		for (int round = 0; round < 150; round++) {
			List<String> rows = Data.noise(random, 2 + random.nextInt(60), 1 + random.nextInt(7), 1 + random.nextInt(4),
					round % 3 == 0 ? 0.15 : 0);
			Responses responses = Data.of(rows);
			ClassicalReport report = ClassicalReport.of(responses);
			Definitions wanted = new Definitions(responses);
			same(report.alpha(), wanted.alpha(-1), "alpha");
			for (int i = 0; i < responses.items(); i++) {
				ItemStatistics item = report.items().get(i);
				same(item.facility(), wanted.facility(i), "facility");
				same(item.itemRest(), wanted.itemRest(i), "item-rest of " + rows);
				same(item.itemTotal(), wanted.itemTotal(i), "item-total of " + rows);
				same(item.alphaWithout(), wanted.alpha(i), "alpha without");
				same(item.discriminationEfficiency(), wanted.efficiency(i), "efficiency of " + rows);
				same(item.discriminationIndex(), wanted.discrimination(i), "discrimination of " + rows);
			}
		}
	}

	@Test
	void theOrderOfPeopleDoesNotMatter() {
		Random random = new Random(2);
		List<String> rows = Data.noise(random, 500, 9, 3, 0.1);
		ClassicalReport report = ClassicalReport.of(Data.of(rows));
		for (int i = 0; i < 5; i++) {
			assertThat(ClassicalReport.of(Data.of(Data.shuffled(rows, random)))).isEqualTo(report);
		}
	}

	@Test
	void anotherUnitOfPointsChangesNothing() {
		List<String> rows = Data.noise(new Random(4), 100, 6, 3, 0.05);
		Responses.Builder finer = Responses.builder(Data.ids(6));
		rows.forEach(r -> finer.row("", r.chars().mapToObj(c -> c == '.' ? null : new BigDecimal(c - '0').movePointLeft(2))
				.toArray(BigDecimal[]::new)));
		assertThat(ClassicalReport.of(finer.build().value())).isEqualTo(ClassicalReport.of(Data.of(rows)));
	}

	@Test
	void everybodyTwiceChangesNothingButCountsAndCorrections() {
		List<String> rows = Data.noise(new Random(6), 80, 6, 1, 0);
		List<String> twice = new ArrayList<>(rows);
		twice.addAll(rows);
		ClassicalReport once = ClassicalReport.of(Data.of(rows));
		ClassicalReport doubled = ClassicalReport.of(Data.of(twice));
		same(doubled.alpha(), once.alpha(), "alpha");
		for (int i = 0; i < 6; i++) {
			same(doubled.items().get(i).itemRest(), once.items().get(i).itemRest(), "item-rest");
			same(doubled.items().get(i).discriminationEfficiency(), once.items().get(i).discriminationEfficiency(), "efficiency");
		}
	}

	@Test
	void figuresStayWithinTheirRangesAndAreNeverNaN() {
		Random random = new Random(8);
		for (int round = 0; round < 300; round++) {
			ClassicalReport report = ClassicalReport.of(Data.of(Data.noise(random, 1 + random.nextInt(8), 1 + random.nextInt(5), 1
					+ random.nextInt(3), random.nextDouble())));
			assertThat(numbers(report).filter(OptionalDouble::isPresent)).allMatch(n -> Double.isFinite(n.getAsDouble()));
			report.items().forEach(i -> {
				i.itemRest().ifPresent(r -> assertThat(r).isBetween(-1.0, 1.0));
				i.facility().ifPresent(f -> assertThat(f).isBetween(0.0, 1.0));
				i.discriminationIndex().ifPresent(d -> assertThat(d).isBetween(-1.0, 1.0));
				i.discriminationEfficiency().ifPresent(e -> assertThat(e).isLessThanOrEqualTo(1 + 1e-12));
			});
			report.alpha().ifPresent(a -> assertThat(a).isLessThanOrEqualTo(1));
			assertThat(report.scores().frequencies().stream().mapToInt(f -> f.people()).sum()).isEqualTo(report.scores().people());
		}
	}

	@Test
	void degenerateDataHaveEmptyFiguresWhereNothingIsDefined() {
		ClassicalReport one = ClassicalReport.of(Data.of("101"));
		assertThat(one.alpha()).isEmpty();
		assertThat(one.items().get(0).facility()).hasValue(1);
		assertThat(one.items().get(0).itemRest()).isEmpty();
		assertThat(one.scores().standardDeviation()).isEmpty();
		ClassicalReport single = ClassicalReport.of(Data.of("1", "0", "1"));
		assertThat(single.alpha()).isEmpty();
		assertThat(single.items().get(0).itemRest()).isEmpty();
		assertThat(single.items().get(0).discriminationIndex()).hasValue(1);
		ClassicalReport right = ClassicalReport.of(Data.of("11", "11", "11"));
		assertThat(right.alpha()).isEmpty();
		assertThat(right.scores().standardDeviation()).hasValue(0);
		assertThat(right.scores().skewness()).isEmpty();
		assertThat(right.items().get(0).discriminationIndex()).hasValue(0);
		assertThat(right.items().get(0).discriminationEfficiency()).isEmpty();
		ClassicalReport constant = ClassicalReport.of(Data.of("110", "100", "111"));
		assertThat(constant.items().get(0).itemRest()).isEmpty();
		assertThat(constant.items().get(1).itemRest()).isPresent();
		ClassicalReport nothing = ClassicalReport.of(Data.of("..", ".."));
		assertThat(nothing.scores().people()).isZero();
		assertThat(nothing.items().get(0).facility()).isEmpty();
		assertThat(numbers(nothing)).allMatch(OptionalDouble::isEmpty);
	}

	@Test
	void alphaOfIdenticalItemsIsOneAndOfOpposedOnesNegative() {
		assertThat(ClassicalReport.of(Data.of("111", "000", "111", "000")).alpha()).hasValue(1);
		assertThat(ClassicalReport.of(Data.of("100", "011", "110", "001", "100")).alpha().getAsDouble()).isNegative();
	}

	@Test
	void tiesAtTheBorderOfAGroupCountByFractions() {
		// ten people, groups of three: two have two points, so one third of the four with one point fills the group up
		ClassicalReport report = ClassicalReport.of(Data.of("11", "11", "10", "10", "10", "01", "00", "00", "00", "00"));
		assertThat(report.items().get(0).discriminationIndex().getAsDouble()).isCloseTo((2 + 0.75) / 3, within(1e-12));
		assertThat(report.items().get(1).discriminationIndex().getAsDouble()).isCloseTo((2 + 0.25) / 3, within(1e-12));
	}

	@Test
	void aHistogramHoldsEverybodyOnce() {
		ScoreDistribution scores = ClassicalReport.of(Lsat.responses()).scores();
		assertThat(scores.histogram(5)).extracting(ScoreDistribution.Bin::people).containsExactly(3, 20, 85, 237, 655);
		assertThat(scores.histogram(1)).extracting(ScoreDistribution.Bin::people).containsExactly(1000);
		assertThat(scores.frequencies()).extracting(ScoreDistribution.Frequency::people).containsExactly(3, 20, 85, 237, 357, 298);
		assertThat(scores.quantile(0.5)).hasValue(80);
		assertThat(scores.quantile(0)).hasValue(0);
		assertThat(scores.quantile(1)).hasValue(100);
	}

	@Test
	void manyDifferentTotalsComeToTheSameAsFew() {
		Random random = new Random(10);
		Responses.Builder coarse = Responses.builder(Data.ids(40));
		for (int p = 0; p < 400; p++) {
			int able = random.nextInt(50);
			coarse.row("", random.ints(40, 0, 200).mapToObj(v -> BigDecimal.valueOf((v + able) * 977L, 3))
					.toArray(BigDecimal[]::new));
		}
		Responses responses = coarse.build().value();
		ClassicalReport report = ClassicalReport.of(responses);
		Definitions wanted = new Definitions(responses);
		same(report.alpha(), wanted.alpha(-1), "alpha");
		for (int i = 0; i < 40; i += 7) {
			same(report.items().get(i).itemRest(), wanted.itemRest(i), "item-rest");
			same(report.items().get(i).discriminationEfficiency(), wanted.efficiency(i), "efficiency");
			same(report.items().get(i).discriminationIndex(), wanted.discrimination(i), "discrimination");
		}
	}

	@Test
	void negativePointsAreHeldToo() {
		Responses responses = Responses.builder(List.of("a", "b")).row("", new BigDecimal("-0.5"), BigDecimal.ONE)
				.row("", BigDecimal.ONE, BigDecimal.ONE).row("", new BigDecimal("-0.5"), new BigDecimal("-0.5")).build().value();
		ClassicalReport report = ClassicalReport.of(responses);
		assertThat(report.items().get(0).facility().getAsDouble()).isCloseTo(0, within(1e-15));
		assertThat(report.scores().frequencies().getFirst().percent()).isEqualTo(-50);
		assertThat(report.scores().histogram(3)).extracting(ScoreDistribution.Bin::people).containsExactly(1, 1, 1);
		assertThat(Arrays.stream(new double[] { report.alpha().getAsDouble() })).allMatch(Double::isFinite);
	}
}
