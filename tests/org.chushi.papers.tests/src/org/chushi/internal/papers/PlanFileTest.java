package org.chushi.internal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.journal.Json;
import org.chushi.papers.PaperPlan;
import org.junit.jupiter.api.Test;

class PlanFileTest {

	private static Refused<PaperPlan> refused(String json) {
		return (Refused<PaperPlan>) PlanFile.read(json);
	}

	@Test
	void aPlanThatWasWrittenIsReadTheSame() {
		assertThat(PlanFile.read(Json.write(Sample.plan())).value()).isEqualTo(Sample.plan());
	}

	@Test
	void aTextMayBeAStringAndWhatIsLeftOutIsNothing() {
		PaperPlan plan = PlanFile.read("\uFEFF{\"code\":\"P\",\"title\":\"月考\",\"sections\":[{\"bank\":\"B\",\"draw\":3}]}").value();
		assertThat(plan.title()).isEqualTo(Bilingual.same("月考"));
		assertThat(plan.sections().getFirst().draw()).isEqualTo(3);
		assertThat(plan.anchors()).isEmpty();
	}

	@Test
	void everySlipOfThePenIsNamedWithItsPlace() {
		Refused<PaperPlan> refused = refused("""
				{"code": 5, "titel": "x", "title": {"zh": "only"}, "minutes": "45", "startCode": "yes", "anchors": "Q",
				 "sections": [{"draw": 1.5, "quotas": [{"cuont": 1}]}, "text"]}""");
		assertThat(refused.missing()).extracting(m -> m.what().en()).containsExactly("code", "titel", "title", "minutes", "startCode",
				"anchors", "sections[0].draw", "sections[0].quotas[0].cuont", "sections[1]");
		assertThat(refused.missing().get(7).want().en()).contains("count");
	}

	@Test
	void whatIsNoJsonIsRefusedWithThePlace() {
		assertThat(refused("{\n\"code\": }").reason().en()).contains("2:");
		assertThat(refused("").missing()).isNotNull();
		assertThat(refused("[]").missing()).hasSize(1);
		assertThat(refused("null").missing()).hasSize(1);
	}

	@Test
	void noFileMakesItThrow() {
		Random random = new Random(5);
		String whole = Json.write(Sample.plan());
		for (int i = 0; i < 3_000; i++) {
			StringBuilder text = new StringBuilder(whole);
			for (int n = random.nextInt(4); n >= 0; n--) {
				int at = random.nextInt(text.length());
				text.replace(at, at + 1, String.valueOf("{}[]\",:0eE-.nul \u4e2d".charAt(random.nextInt(17))));
			}
			Result<PaperPlan> read = PlanFile.read(text.toString());
			assertThat(read).isNotNull();
		}
	}
}
