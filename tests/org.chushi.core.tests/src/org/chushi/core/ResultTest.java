package org.chushi.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.chushi.core.Result.Done;
import org.chushi.core.Result.Refused;
import org.junit.jupiter.api.Test;

class ResultTest {

	private static final Bilingual REASON = new Bilingual("不行", "no");
	private static final Diagnostic NOTE = new Diagnostic(Severity.INFO, REASON, "here", REASON);

	@Test
	void aRefusalPassesThroughEveryStep() {
		Result<Integer> end = Result.<String>refused(REASON).map(String::length).then(n -> Result.done(n + 1));
		assertThat(end).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.reason()).isEqualTo(REASON));
	}

	@Test
	void theNotesOfAllStepsAreKept() {
		Result<Integer> end = Result.done("ab", List.of(NOTE)).then(s -> Result.done(s.length(), List.of(NOTE)));
		assertThat(end).isInstanceOfSatisfying(Done.class, d -> {
			assertThat(d.value()).isEqualTo(2);
			assertThat(d.notes()).hasSize(2);
		});
	}

	@Test
	void theValueOfARefusalIsABugThatSaysWhatWasRefused() {
		assertThatThrownBy(() -> Result.refused(REASON).value()).isInstanceOf(IllegalStateException.class)
				.hasMessageContaining("不行");
	}

	@Test
	void onlyWhatWasDoneIsLookedAt() {
		StringBuilder seen = new StringBuilder();
		Result.done("x").peek(seen::append);
		Result.<String>refused(REASON).peek(seen::append);
		assertThat(seen).hasToString("x");
	}
}
