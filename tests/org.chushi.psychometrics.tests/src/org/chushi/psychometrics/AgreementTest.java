package org.chushi.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.chushi.core.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AgreementTest {

	/** Krippendorff 2011, section C: four observers, twelve units, with missing values. */
	private static final String[] FOUR = { "1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .",
			"1 2 3 3 2 4 4 1 2 5 1 ." };

	/** Hayes & Krippendorff 2007, table 1: five observers judge the tone of 40 newspaper articles; a unit each. */
	private static final String NEWS = """
			112.2 1101. 2333. .00.0 000.0 000.0 102.1 1.20. 222.2 2111. .100. 0000. 1222. 33223 111.1 111.1 212.2 1233. 1101. 000.0
			0011. 00.00 2333. 0000. 12.22 0111. 00010 1212. 1122. 112.2 110.0 2121. 22.22 3222. 222.2 223.2 222.2 22.12 2222. 111.1""";

	private static List<Rating> byRater(String... raters) {
		List<Rating> ratings = new ArrayList<>();
		for (int r = 0; r < raters.length; r++) {
			String[] values = raters[r].split(" ");
			for (int u = 0; u < values.length; u++) {
				if (!values[u].equals(".")) {
					ratings.add(new Rating("r" + r, "u" + (u + 1), values[u]));
				}
			}
		}
		return ratings;
	}

	private static List<Rating> byUnit(String... units) {
		List<Rating> ratings = new ArrayList<>();
		for (int u = 0; u < units.length; u++) {
			for (int r = 0; r < units[u].length(); r++) {
				if (units[u].charAt(r) != '.') {
					ratings.add(new Rating("r" + r, "u" + u, units[u].substring(r, r + 1)));
				}
			}
		}
		return ratings;
	}

	private static double alpha(Scale scale, List<Rating> ratings) {
		return Agreement.of(scale, ratings).value().alpha().getAsDouble();
	}

	@ParameterizedTest
	@CsvSource({ "NOMINAL, 0.743", "ORDINAL, 0.815", "INTERVAL, 0.849" })
	void theExampleWithFourObserversGivesThePublishedAlpha(Scale scale, double published) {
		assertThat(alpha(scale, byRater(FOUR))).isCloseTo(published, within(0.0006));
	}

	@Test
	void theExamplesWithTwoObserversGiveThePublishedAlpha() {
		assertThat(alpha(Scale.NOMINAL, byRater("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"))).isCloseTo(0.095, within(0.0005));
		assertThat(alpha(Scale.NOMINAL, byRater("a a b b d c c c e d d a", "b a b b b c c c e d d d"))).isCloseTo(0.692,
				within(0.0005));
	}

	@Test
	void theNewspaperExampleGivesThePublishedAlpha() {
		assertThat(alpha(Scale.ORDINAL, byUnit(NEWS.split("\\s+")))).isCloseTo(0.7598, within(0.00005));
	}

	/** Alpha as it is defined: one less observed by expected disagreement, pair by pair. */
	@Test
	void alphaIsWhatItsDefinitionSays() {
		Random random = new Random(4);
		for (int round = 0; round < 100; round++) {
			List<Rating> ratings = new ArrayList<>();
			for (int u = 0; u < 2 + random.nextInt(15); u++) {
				int truth = random.nextInt(4);
				for (int r = 0; r < 2 + random.nextInt(4); r++) {
					if (random.nextInt(5) > 0) {
						ratings.add(new Rating("r" + r, "u" + u, String.valueOf(random.nextBoolean() ? truth : random.nextInt(4))));
					}
				}
			}
			if (Agreement.of(Scale.INTERVAL, ratings) instanceof Result.Done<Agreement> done && done.value().alpha().isPresent()) {
				assertThat(done.value().alpha().getAsDouble()).isCloseTo(pairwise(ratings), within(1e-9));
			}
		}
	}

	private static double pairwise(List<Rating> ratings) {
		List<Rating> paired = ratings.stream().filter(r -> ratings.stream().filter(o -> o.unit().equals(r.unit())).count() > 1)
				.toList();
		double n = paired.size();
		double observed = 0;
		double expected = 0;
		for (Rating a : paired) {
			double own = paired.stream().filter(o -> o.unit().equals(a.unit())).count();
			for (Rating b : paired) {
				double distance = Math.pow(Double.parseDouble(a.value()) - Double.parseDouble(b.value()), 2);
				observed += a.unit().equals(b.unit()) ? distance / (own - 1) / n : 0;
				expected += distance / n / (n - 1);
			}
		}
		return 1 - observed / expected;
	}

	@Test
	void theCasesWhereAnswersPartComeFirst() {
		Agreement agreement = Agreement.of(Scale.NOMINAL, byRater(FOUR)).value();
		assertThat(agreement.units().getFirst().unit()).isEqualTo("u6");
		assertThat(agreement.units().getFirst().agreeing()).isZero();
		assertThat(agreement.units().getFirst().answers()).hasSize(4);
		assertThat(agreement.units()).extracting(Agreement.Unit::disagreement).isSortedAccordingTo((a, b) -> Double.compare(b, a));
		assertThat(agreement.units()).noneMatch(u -> u.unit().equals("u12"));
		assertThat(agreement.units()).filteredOn(u -> u.unit().equals("u2")).singleElement().satisfies(u -> {
			assertThat(u.answers().toString()).isEqualTo("{2=3, 3=1}");
			assertThat(u.agreeing()).isEqualTo(0.5);
		});
		assertThat(agreement.values()).isEqualTo(40);
	}

	@Test
	void somebodyWhoAnswersByChanceIsFound() {
		Random random = new Random(1);
		List<Rating> ratings = new ArrayList<>();
		for (int u = 0; u < 60; u++) {
			for (int r = 0; r < 5; r++) {
				ratings.add(new Rating("r" + r, "u" + u, r == 3 ? "abc".substring(random.nextInt(3)).substring(0, 1)
						: "abc".substring(u % 3, u % 3 + 1)));
			}
		}
		Agreement agreement = Agreement.of(Scale.NOMINAL, ratings).value();
		assertThat(agreement.raters().getFirst().rater()).isEqualTo("r3");
		assertThat(agreement.raters().getFirst().alphaWithout()).hasValue(1);
		assertThat(agreement.raters().getLast().agreeing()).isGreaterThan(0.7);
	}

	@Test
	void perfectAgreementIsOneAndNoDifferenceAtAllIsUndefined() {
		assertThat(alpha(Scale.NOMINAL, byRater("a b c", "a b c"))).isEqualTo(1);
		Agreement same = Agreement.of(Scale.NOMINAL, byRater("a a a", "a a a")).value();
		assertThat(same.alpha()).isEmpty();
		assertThat(same.units()).allSatisfy(u -> assertThat(u.disagreement()).isZero());
		assertThat(alpha(Scale.NOMINAL, byRater("a b", "b a"))).isNegative();
	}

	@Test
	void numbersWrittenDifferentlyAreTheSameNumber() {
		assertThat(alpha(Scale.INTERVAL, byRater("1 2.0 10", "1.0 2 1e1"))).isEqualTo(1);
		assertThat(alpha(Scale.NOMINAL, byRater("1 2.0", "1.0 2"))).isNotEqualTo(1);
	}

	@Test
	void anOrderDependsOnRanksAndAnIntervalOnDistances() {
		List<Rating> near = byRater("1 2 3 4 1 2", "1 2 3 4 2 2");
		List<Rating> far = byRater("1 2 3 400 1 2", "1 2 3 400 2 2");
		assertThat(alpha(Scale.ORDINAL, far)).isEqualTo(alpha(Scale.ORDINAL, near));
		assertThat(alpha(Scale.INTERVAL, far)).isGreaterThan(alpha(Scale.INTERVAL, near));
	}

	@Test
	void ratingsThatSayNothingAreRefused() {
		assertThat(reason(Scale.NOMINAL, List.of())).contains("nothing to compare");
		assertThat(reason(Scale.NOMINAL, byRater("a b c"))).contains("nothing to compare");
		assertThat(reason(Scale.NOMINAL, List.of(new Rating("x", "u", "a"), new Rating("x", "u", "b")))).contains("twice");
		assertThat(reason(Scale.ORDINAL, byRater("a b", "a b"))).contains("takes numbers");
	}

	private static String reason(Scale scale, List<Rating> ratings) {
		return ((Result.Refused<?>) Agreement.of(scale, ratings)).reason().en();
	}
}
