package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.chushi.ui.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {

	@ParameterizedTest
	@CsvSource({ "lesson:L1,lesson,L1", "exam:P,exam,P", "activity:S,activities,S", "pairwork:X,trial,''",
			"certificate:C,certificates,''", "gate:trial-shift,trial,''", "endorsement:R,growth,endorsement:R" })
	void whatIsMissingLeadsToThePageThatGivesIt(String link, String page, String argument) {
		Target target = Targets.of(Samples.finding(false, link)).orElseThrow();

		assertThat(target.page()).isEqualTo(page);
		assertThat(target.argument()).isEqualTo(argument);
		assertThat(target.label().zh()).isNotBlank();
	}

	@Test
	void whatOnlyOthersCanDoLeadsNowhere() {
		assertThat(Targets.of(Samples.finding(false, ""))).isEmpty();
		assertThat(Targets.of(Samples.finding(false, "unheard-of:1"))).isEmpty();
	}
}
