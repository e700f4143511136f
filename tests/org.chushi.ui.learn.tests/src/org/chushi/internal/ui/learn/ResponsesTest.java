package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.chushi.assessment.ExamChoice;
import org.chushi.assessment.Response;
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
	void ofAnOrderingEachPlaceTakesEveryKeyThatMayStandThere() {
		assertThat(Responses.groups(List.of("A", "B=C", "D"))).containsExactly(List.of("A"), List.of("B", "C"),
				List.of("C", "B"), List.of("D"));
	}

	@Test
	void aResponseIsSaidInWords() {
		assertThat(Responses.lines("short-answer", Response.text("seven days"))).containsExactly("seven days");
		assertThat(Responses.lines("matching", Response.parts(Map.of("1", "B", "2", "A")))).containsExactly("1 = B", "2 = A");
		assertThat(Responses.lines("typing-drill", Response.parts(Map.of("text", "hello", "millis", "900"))))
				.containsExactly("hello");
	}

	@Test
	void aKeyThatIsNotThereIsLeftOut() {
		assertThat(Responses.places(List.of("A"), List.of("X", "A"))).containsExactly(0);
	}
}
