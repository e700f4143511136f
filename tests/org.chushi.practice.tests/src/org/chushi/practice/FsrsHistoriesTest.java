package org.chushi.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.practice.Memory.Phase;
import org.junit.jupiter.api.Test;

/** Made-up histories with hours between reviews; what is expected was worked out with the reference implementation. */
final class FsrsHistoriesTest {

	@Test
	void everyReviewOfTheHistoriesComesOutAsInTheReferenceImplementation() throws IOException {
		Fsrs fsrs = new Fsrs(FsrsSettings.STANDARD);
		Map<String, Memory> memories = new HashMap<>();
		List<String> lines = lines();
		assertThat(lines).hasSizeGreaterThan(40);
		for (String line : lines) {
			String[] cells = line.split(",");
			Optional<Memory> before = Optional.ofNullable(memories.get(cells[0]));
			Instant at = before.map(m -> m.reviewed().plus(Duration.ofHours(Long.parseLong(cells[2])))).orElse(Instant.EPOCH);
			Memory now = fsrs.review(before, Rating.values()[Integer.parseInt(cells[1]) - 1], at);
			assertThat(now.phase()).as(line).isEqualTo(Phase.valueOf(cells[3]));
			assertThat(now.stability()).as(line).isCloseTo(Double.parseDouble(cells[4]), within(1e-8));
			assertThat(now.difficulty()).as(line).isCloseTo(Double.parseDouble(cells[5]), within(1e-8));
			assertThat(Duration.between(at, now.due()).toSeconds()).as(line).isEqualTo(Long.parseLong(cells[6]));
			memories.put(cells[0], now);
		}
	}

	private static List<String> lines() throws IOException {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(
				FsrsHistoriesTest.class.getResourceAsStream("histories.csv"), StandardCharsets.UTF_8))) {
			return reader.lines().skip(1).toList();
		}
	}
}
