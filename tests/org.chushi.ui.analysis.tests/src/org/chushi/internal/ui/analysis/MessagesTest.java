package org.chushi.internal.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

	@ParameterizedTest
	@EnumSource(Messages.class)
	void everyTextIsThereInBothLanguages(Messages message) {
		Object[] arguments = { "11", "22", "33", "44", "55" };
		assertThat(message.text(arguments).zh()).isNotBlank().doesNotContain("{");
		assertThat(message.text(arguments).en()).isNotBlank().doesNotContain("{").doesNotContainPattern("\\p{IsHan}");
		for (Object place : arguments) {
			assertThat(message.text(arguments).zh().contains(place.toString()))
					.isEqualTo(message.text(arguments).en().contains(place.toString()));
		}
	}
}
