package org.chushi.internal.ui.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

	@ParameterizedTest
	@EnumSource(Messages.class)
	void everyTextIsThereInBothLanguages(Messages message) {
		Object[] arguments = message == Messages.PersonView_opened || message == Messages.PersonView_closed
				? new Object[] { new Date(0) }
				: new Object[] { "a", "b", "c", "d" };
		assertThat(message.text(arguments).zh()).isNotBlank().isNotEqualTo(message.text(arguments).en());
		assertThat(message.text(arguments).en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
	}
}
