package org.chushi.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;

class LanguageTest {

	@Test
	void aLanguageTheProgramDoesNotSpeakBecomesChinese() {
		assertThat(Language.of(Locale.FRANCE)).isEqualTo(Language.ZH);
		assertThat(Language.of(Locale.UK)).isEqualTo(Language.EN);
		assertThat(Language.of(Locale.TRADITIONAL_CHINESE)).isEqualTo(Language.ZH);
	}

	@Test
	void aTextShowsEnglishBesideChineseUnlessTheyAreTheSame() {
		assertThat(new Bilingual("师傅", "mentor")).hasToString("师傅 / mentor");
		assertThat(Bilingual.same("H2")).hasToString("H2");
		assertThat(new Bilingual("师傅", "mentor").in(Language.EN)).isEqualTo("mentor");
	}
}
