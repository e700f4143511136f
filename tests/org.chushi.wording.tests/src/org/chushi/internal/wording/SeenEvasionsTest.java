package org.chushi.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.chushi.wording.PhraseMatcher;
import org.chushi.wording.Sought;
import org.junit.jupiter.api.Test;

/** Evasions as people write them, by kind: {@code evasions.txt}. */
class SeenEvasionsTest {

	private record Seen(boolean hidden, String kind, String phrase, String text) {

		static Seen of(String line) {
			String[] cells = line.substring(line.indexOf('!') + 1).split("\\|", 3);
			return new Seen(line.startsWith("!"), cells[0], cells[1], cells[2]);
		}

		boolean found() {
			return !PhraseMatcher.of(List.of(Sought.of(phrase)), List.of()).find(text).isEmpty();
		}
	}

	private static final List<Seen> ALL = Tables.lines("evasions.txt").map(Seen::of).toList();

	@Test
	void thereAreAHundredOfElevenKinds() {
		assertThat(ALL).hasSizeGreaterThan(100);
		assertThat(ALL.stream().map(Seen::kind).distinct()).hasSize(11);
	}

	@Test
	void allAreFoundButThoseThatTheTableSaysAreNot() {
		assertThat(ALL.stream().filter(s -> s.found() == s.hidden())).isEmpty();
	}

	@Test
	void nineOfTenOfEachKindAreFound() {
		ALL.stream().collect(Collectors.groupingBy(Seen::kind))
				.forEach((kind, all) -> assertThat(all.stream().filter(s -> !s.hidden()).count() * 10).as(kind).isGreaterThanOrEqualTo(all.size() * 9L));
	}
}
