package org.chushi.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;

import org.chushi.core.Language;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferencesTest {

	private final Node node = new Node();
	private final Preferences preferences = node.preferences();

	@Test
	void theFirstLanguageIsTheOneOfTheSystem() {
		assertThat(preferences.language()).isEqualTo(Preferences.first(System.getenv(), Locale.getDefault()));
		assertThat(Preferences.first(Map.of(), Locale.US)).isEqualTo(Language.EN);
		assertThat(Preferences.first(Map.of(), Locale.CHINA)).isEqualTo(Language.ZH);
		assertThat(Preferences.first(Map.of("LANG", "C.UTF-8"), Locale.ENGLISH)).as("the locale C is nobody's choice").isEqualTo(Language.ZH);
		assertThat(Preferences.first(Map.of("LANG", "zh_CN.UTF-8"), Locale.US)).as("wished for, not installed").isEqualTo(Language.ZH);
		assertThat(Preferences.first(Map.of("LC_ALL", "en_GB.UTF-8", "LANG", "zh_CN.UTF-8"), Locale.CHINA)).isEqualTo(Language.EN);
	}

	@Test
	void whatWasChosenIsKept() {
		preferences.language(Language.EN);
		preferences.dark(true);
		preferences.percent(150);
		preferences.windowSize(new Point(1500, 900));
		Preferences later = node.preferences();
		assertThat(later.language()).isEqualTo(Language.EN);
		assertThat(later.theme().isDark()).isTrue();
		assertThat(later.percent()).isEqualTo(150);
		assertThat(later.windowSize()).isEqualTo(new Point(1500, 900));
	}

	@ParameterizedTest
	@CsvSource({ "75, 100", "100, 100", "125, 125", "200, 200", "225, 200" })
	void lettersStayBetweenOnceAndTwiceTheirSize(int wanted, int kept) {
		preferences.percent(wanted);
		assertThat(preferences.percent()).isEqualTo(kept);
	}

	@Test
	void nonsenseInTheStoreIsTheDefault() {
		node.values.putAll(java.util.Map.of("language", "xx", "percent", "many", "width", "-5", "height", "9"));
		assertThat(preferences.language()).isEqualTo(Language.ZH);
		assertThat(preferences.percent()).isEqualTo(100);
		assertThat(preferences.windowSize()).isEqualTo(WorkbenchSetup.LEAST);
	}
}
