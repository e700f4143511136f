package org.chushi.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CatalogueTest {

	/** Texts lie beside it, in this folder of the tests. */
	private enum Messages implements Phrase {
		Catalogue_bare, Catalogue_choice, Catalogue_number, Catalogue_quoted
	}

	static Stream<Object> arguments() {
		return Stream.of(0, 7, -7, 999, -999, 1_000, -1_000, 1_234_567, Integer.MIN_VALUE, 12L, 12_345L, 0.5, "", "7", "三", LocalDate.of(2026, 2, 28));
	}

	@ParameterizedTest
	@MethodSource("arguments")
	void anArgumentIsWrittenAsTheFormatOfTheLanguageWritesIt(Object argument) {
		assertThat(Messages.Catalogue_bare.text(argument, "x")).isEqualTo(new Bilingual(written("有 {0} 个，{1}", Language.ZH, argument, "x"),
				written("{1}: {0} of them", Language.EN, argument, "x")));
	}

	@Test
	void aPatternThatSaysHowANumberIsWrittenIsFollowed() {
		assertThat(Messages.Catalogue_choice.text(1).en()).isEqualTo("one lesson");
		assertThat(Messages.Catalogue_choice.text(12).en()).isEqualTo("12 lessons");
		assertThat(Messages.Catalogue_number.text(7).en()).isEqualTo("007");
	}

	@Test
	void aTextInBothLanguagesAppearsInThatOfTheText() {
		assertThat(Messages.Catalogue_bare.text(new Bilingual("茶", "tea"), 3)).isEqualTo(new Bilingual("有 茶 个，3", "3: tea of them"));
	}

	@Test
	void anArgumentThatIsMissingShows() {
		assertThat(Messages.Catalogue_bare.text(3).en()).isEqualTo("{1}: 3 of them");
	}

	@Test
	void quotesAreThoseOfThePattern() {
		assertThat(Messages.Catalogue_quoted.text(7)).isEqualTo(new Bilingual("{7}", "it's"));
	}

	private static String written(String pattern, Language language, Object... arguments) {
		return new MessageFormat(pattern, language.locale()).format(arguments);
	}
}
