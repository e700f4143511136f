package org.chushi.internal.ui.banks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.chushi.core.Bilingual;
import org.chushi.core.Severity;
import org.chushi.exchange.Finding;
import org.chushi.exchange.Place;
import org.chushi.exchange.Reading;
import org.junit.jupiter.api.Test;

class FindingListTest {

	private static Finding finding(Severity severity, int line) {
		return new Finding(severity, Finding.Kind.PROBLEM, "X_x", new Place("f", line), Bilingual.same("m"), Bilingual.same("r"));
	}

	@Test
	void errorsComeFirstInTheOrderOfTheFile() {
		FindingList list = FindingList.of(new Reading("csv", Map.of(), List.of(finding(Severity.INFO, 1), finding(Severity.ERROR, 2),
				finding(Severity.WARNING, 3), finding(Severity.ERROR, 4)), Map.of()));
		assertThat(list.shown()).extracting(f -> f.place().line()).containsExactly(2, 4, 3, 1);
		assertThat(List.of(list.errors(), list.warnings(), list.notes(), list.rest())).containsExactly(2L, 1L, 1L, 0L);
	}

	@Test
	void whatIsNotShownIsCountedWithWhatWasNotEvenListed() {
		FindingList list = FindingList.of(new Reading("csv", Map.of(),
				IntStream.range(0, 250).mapToObj(i -> finding(Severity.WARNING, i)).toList(), Map.of("X_x", 40L)));
		assertThat(list.shown()).hasSize(FindingList.SHOWN);
		assertThat(list.rest()).isEqualTo(90);
	}
}
