package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.chushi.assessment.ExamChoice;
import org.junit.jupiter.api.Test;

class ResponsesTest {

	private final List<ExamChoice> choices = Samples.exam(1).questions().getFirst().choices();

	@Test
	void placesBecomeKeysInTheirOrder() {
		assertThat(Responses.keys(choices, List.of(2, 0))).containsExactly("C", "A");
	}

	@Test
	void keysBecomePlacesInTheirOrder() {
		assertThat(Responses.places(List.of("A", "B", "C"), List.of("C", "B"))).containsExactly(2, 1);
	}

	@Test
	void aKeyThatIsNotThereIsLeftOut() {
		assertThat(Responses.places(List.of("A"), List.of("X", "A"))).containsExactly(0);
	}
}
