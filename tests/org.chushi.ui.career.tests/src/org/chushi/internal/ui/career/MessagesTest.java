package org.chushi.internal.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.chushi.core.Bilingual;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

	private static final Pattern MARK = Pattern.compile("(?<!\\d)(11|22|33|44)(?!\\d)");

	@ParameterizedTest
	@EnumSource(Messages.class)
	void everyTextIsThereInBothLanguagesWithTheSameArguments(Messages message) {
		Bilingual text = message.text(11, 22, 33, 44);
		assertThat(text.zh()).isNotBlank();
		assertThat(text.en()).isNotBlank();
		assertThat(marks(text.zh())).isEqualTo(marks(text.en()));
	}

	private static TreeSet<String> marks(String text) {
		return new TreeSet<>(Arrays.asList(MARK.matcher(text).results().map(MatchResult::group).toArray(String[]::new)));
	}
}
