package org.chushi.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

	@ParameterizedTest
	@EnumSource(Messages.class)
	void everyTextIsThereInBothLanguages(Messages message) {
		assertThat(message.text("a").zh()).isNotBlank().doesNotContain("{");
		assertThat(message.text("a").en()).isNotBlank().doesNotContain("{");
	}
}
