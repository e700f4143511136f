package org.chushi.internal.kpis;

import static org.assertj.core.api.Assertions.assertThat;

import org.chushi.core.Bilingual;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MessagesTest {

	@ParameterizedTest
	@EnumSource
	void everyTextIsThereInBothLanguagesWithTheSamePlaces(Messages message) {
		Bilingual text = message.text(11, 22, 33, 44);
		assertThat(text.zh()).isNotBlank().isNotEqualTo(text.en()).doesNotContain("{");
		assertThat(text.en()).isNotBlank().doesNotContain("{");
		for (String place : new String[] { "11", "22", "33", "44" }) {
			assertThat(text.zh().contains(place)).isEqualTo(text.en().contains(place));
		}
	}
}
