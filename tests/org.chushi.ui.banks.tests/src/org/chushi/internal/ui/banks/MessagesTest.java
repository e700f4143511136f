package org.chushi.internal.ui.banks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

	@ParameterizedTest
	@EnumSource(Messages.class)
	void everyTextIsThereInBothLanguages(Messages message) {
		Object[] arguments = { 11, 22, 33, 44 };
		assertThat(message.text(arguments).zh()).isNotBlank().isNotEqualTo(message.text(arguments).en());
		assertThat(message.text(arguments).en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
	}
}
