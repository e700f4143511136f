package org.chushi.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

final class BilingualTest {

	private static final Bilingual TEA = new Bilingual("茶", "tea");

	@Test
	void textsAreJoinedInEachLanguage() {
		assertThat(Bilingual.joined(List.of(TEA, Bilingual.same("A"), TEA), new Bilingual("、", ", ")))
				.isEqualTo(new Bilingual("茶、A、茶", "tea, A, tea"));
		assertThat(Bilingual.joined(List.of(), TEA)).isEqualTo(Bilingual.same(""));
		assertThat(TEA.with(Bilingual.same("!"))).isEqualTo(new Bilingual("茶!", "tea!"));
	}

	@Test
	void whatCanBeReadInOneLanguageIsNotBlank() {
		assertThat(Bilingual.same(" ").blank()).isTrue();
		assertThat(new Bilingual("", "tea").blank()).isFalse();
		assertThat(new Bilingual("茶", "").blank()).isFalse();
	}
}
