package org.chushi.internal.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.career.Certificate;
import org.chushi.core.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateTest {

	@ParameterizedTest
	@CsvSource(textBlock = """
			'',         '',      2099-12-31, true
			'',         'wrong', 2026-03-02, false
			2026-03-02, '',      2026-03-01, true
			2026-03-02, '',      2026-03-02, true
			2026-03-02, '',      2026-03-03, false
			2026-03-02, 'wrong', 2026-03-01, false
			""")
	void itHoldsToItsLastDayUnlessRevoked(String until, String revoked, LocalDate day, boolean holds) {
		assertThat(certificate(until, revoked).holds(day)).isEqualTo(holds);
	}

	@ParameterizedTest
	@CsvSource({ "-1, false", "0, true", "59, true", "60, false" })
	void itFollowsTheDeedThatCompletedItAtOnce(int seconds, boolean followed) {
		assertThat(certificate("", "").followed(Instant.EPOCH.minusSeconds(seconds))).isEqualTo(followed);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-22, 365, 2027-11-21", "2026-11-22, 730, 2028-11-21", "2026-03-01, 30, 2026-03-30", "2026-03-01, 1, 2026-03-01" })
	void aYearEndsTheDayBeforeItBeganInAnyYear(LocalDate first, int days, LocalDate last) {
		assertThat(Issuing.lastDay(first, days)).isEqualTo(last);
	}

	@Test
	void itIsNewsForThreeDaysUnlessRevoked() {
		Instant third = Instant.EPOCH.plus(Duration.ofDays(3));
		assertThat(certificate("", "").isNews(third.minusSeconds(1))).isTrue();
		assertThat(certificate("", "").isNews(third)).isFalse();
		assertThat(certificate("", "wrong").isNews(Instant.EPOCH)).isFalse();
	}

	private static Certificate certificate(String until, String revoked) {
		return new Certificate(new UUID(1, 1), "2026-00001", new UUID(1, 2), "d", Bilingual.same("d"), "skill", 1, "1.0.0",
				Instant.EPOCH, until, List.of(), "0".repeat(64), revoked, Optional.empty());
	}
}
