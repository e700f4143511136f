package org.chushi.internal.ui.banks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;

import org.chushi.core.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

	private static final Instant MOMENT = Instant.parse("2026-03-09T09:05:00Z");
	private final Moments moments = new Moments(ZoneOffset.UTC, Language.ZH);

	@ParameterizedTest
	@ValueSource(strings = { "2026-03-09 09:05", " 2026/3/9  9:05 ", "2026.3.9 9:05", "2026年3月9日 9：05", "2026-03-09T09:05" })
	void aMomentIsReadAsPeopleWriteIt(String typed) {
		assertThat(moments.read(typed)).contains(MOMENT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "明天", "2026-02-30x", "2026-13-01 09:00", "09:00", "2026-03-09 25:00" })
	void whatIsNoMomentIsNone(String typed) {
		assertThat(moments.read(typed)).isEmpty();
	}

	@Test
	void aDayAloneIsItsFirstMomentAndWhatStandsInTheFieldIsReadBack() {
		assertThat(moments.read("2026-03-09")).contains(Instant.parse("2026-03-09T00:00:00Z"));
		assertThat(moments.read(moments.typed(MOMENT))).contains(MOMENT);
		assertThat(moments.words(MOMENT)).isEqualTo("3月9日 09:05");
		assertThat(new Moments(ZoneOffset.UTC, Language.EN).words(MOMENT)).isEqualTo("9 Mar, 09:05");
	}
}
