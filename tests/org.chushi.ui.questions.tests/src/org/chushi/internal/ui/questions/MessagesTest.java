package org.chushi.internal.ui.questions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

	@ParameterizedTest
	@EnumSource(Messages.class)
	void everyTextIsThereInBothLanguages(Messages message) {
		assertThat(message.text("a", "b", "c", "d", "e").zh()).isNotEmpty();
		assertThat(message.text("a", "b", "c", "d", "e").en()).isNotEmpty();
	}
}
