package org.chushi.internal.ui.exams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class MessagesTest {

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "ExtraTimeView_percent")
	void everyTextIsThereInBothLanguages(Messages message) {
		Object[] arguments = { "a", "b", "c", "d" };
		assertThat(message.text(arguments).zh()).isNotBlank().isNotEqualTo(message.text(arguments).en());
		assertThat(message.text(arguments).en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
	}
}
