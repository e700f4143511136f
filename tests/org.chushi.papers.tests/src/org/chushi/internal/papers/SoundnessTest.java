package org.chushi.internal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.papers.PaperPlan;
import org.chushi.papers.PaperPlan.Quota;
import org.chushi.papers.PaperPlan.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SoundnessTest {

	private static List<Missing> wrong(PaperPlan plan) {
		return Soundness.wrong(plan, Shelf.withABank());
	}

	@Test
	void aSoundPlanHasNothingWrong() {
		assertThat(wrong(Sample.plan())).isEmpty();
	}

	@Test
	void everyNumberOfThePaperIsHeldToItsRange() {
		PaperPlan plan = new PaperPlan("", "no code!", null, null, 0, 101, -1, 101, false, List.of(), List.of("Q-GONE"), List.of("Q-GONE"),
				List.of(List.of("Q-GONE")));
		assertThat(wrong(plan)).extracting(m -> m.what().en()).containsExactly("Code of the paper", "Title of the paper",
				"Time limit (minutes)", "Cut score (%)", "Forms", "Exposure limit (%)", "Anchors", "Critical questions",
				"Questions that must not meet", "Sections");
	}

	private static Section section(String bank, int draw, int points, String wrongPercent, int easiest, int hardest, Quota... quotas) {
		return new Section("", Bilingual.same("s"), bank, draw, List.of(quotas), List.of(), List.of(), easiest, hardest, List.of(), points,
				0, 0, false, false, wrongPercent);
	}

	private static Quota quota(int count, String competency) {
		return new Quota(count, List.of(competency), List.of(), 0, 0);
	}

	static Stream<Arguments> sections() {
		return Stream.of(Arguments.of(section("", 1, 1, "", 0, 0), "Bank of section 1"),
				Arguments.of(section("B-GONE", 1, 1, "", 0, 0), "Bank of section 1"),
				Arguments.of(section("B-ONE", -1, 1, "", 0, 0), "Questions in section 1"),
				Arguments.of(section("B-ONE", 1, 0, "", 0, 0), "Points a question in section 1"),
				Arguments.of(section("B-ONE", 1, 1, "-5", 0, 0), "Taken off for a wrong answer in section 1 (%)"),
				Arguments.of(section("B-ONE", 1, 1, "", 4, 2), "Difficulty in section 1"),
				Arguments.of(section("B-ONE", 1, 1, "", 0, 6), "Difficulty in section 1"),
				Arguments.of(section("B-ONE", 3, 1, "", 0, 0, quota(2, "K-ONE"), quota(2, "K-ONE")), "Quotas of section 1"),
				Arguments.of(section("B-ONE", 3, 1, "", 0, 0, quota(0, "K-ONE")), "Number of a quota in section 1"),
				Arguments.of(section("B-ONE", 3, 1, "", 0, 0, quota(1, "K-GONE")), "Competencies of section 1"));
	}

	@ParameterizedTest
	@MethodSource("sections")
	void whatIsWrongInASectionIsNamed(Section section, String what) {
		assertThat(wrong(Sample.with(10, section))).singleElement().satisfies(m -> {
			assertThat(m.what().en()).isEqualTo(what);
			assertThat(m.next().en()).isNotBlank();
		});
	}

	@Test
	void quotasAloneNeedNoNumberOfTheSection() {
		assertThat(wrong(Sample.with(10, section("B-ONE", 0, 1, "", 0, 0, quota(2, "K-ONE"))))).isEmpty();
	}
}
