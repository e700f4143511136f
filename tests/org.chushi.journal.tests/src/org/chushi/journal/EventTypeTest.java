package org.chushi.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class EventTypeTest {

	record Plain(String name, Optional<Plain> inner, List<Integer> numbers) {
	}

	record Hidden(Map<String, List<Deep>> parts) {
	}

	record Deep(Double weight) {
	}

	@Test
	void aTypeIsNamedAfterItsPayload() {
		assertThat(EventType.of(Plain.class)).isEqualTo(new EventType<>("Plain", 1, Plain.class));
	}

	@Test
	void floatingPointIsRefusedAtAnyDepth() {
		assertThatIllegalArgumentException().isThrownBy(() -> EventType.of(Hidden.class))
				.withMessageContaining("Hidden.parts.weight");
	}

	@Test
	void aPayloadOfAnotherTypeIsABug() {
		assertThatExceptionOfType(ClassCastException.class)
				.isThrownBy(() -> new NewEvent("s/1", EventType.of(Plain.class), new Hidden(Map.of())));
	}
}
