package org.chushi.internal.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.chushi.core.Language;
import org.chushi.model.PlaceholderKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What agents type into placeholders; it is 22 November 2026. */
class ValuesTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static String read(PlaceholderKind kind, String typed, Language language) {
		return Values.read(kind, typed, language, TODAY).orElse("-");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			WORDS           | ' 保湿面霜 50 克 ' | 保湿面霜 50 克
			NAME            | 小满              | 小满
			NUMBER          | ２４              | 24
			NUMBER          | 1,200             | 1200
			NUMBER          | -1.5              | -1.5
			NUMBER          | three             | -
			MONEY           | ￥39.90           | 39.90
			MONEY           | 30 元             | 30
			MONEY           | 30.999            | -
			MONEY           | -3                | -
			DAY             | 11-30             | 11月30日
			DAY             | 11月30号          | 11月30日
			DAY             | 2026/11/30        | 11月30日
			DAY             | 1-5               | 2027年1月5日
			DAY             | 2026-02-30        | -
			DAY             | 明天              | -
			LINK            | https://shop.example/item/18 | https://shop.example/item/18
			LINK            | javascript:alert(1) | -
			LINK            | https://user@shop.example/ | -
			LINK            | shop.example      | -
			PHONE           | +86 138-0000-0000 | +86 138-0000-0000
			PHONE           | 12345             | -
			ORDER_NUMBER    | 2026 1122 00018   | 20261122 00018
			TRACKING_NUMBER | dx2026-1122 001   | DX20261122001
			TRACKING_NUMBER | dx                | -
			""")
	void aValueIsReadAsItsKindAsksFor(PlaceholderKind kind, String typed, String said) {
		assertThat(read(kind, typed, Language.ZH)).isEqualTo(said.replace("20261122 00018", "2026112200018"));
	}

	@Test
	void aDayIsWrittenAsTheLanguageWritesIt() {
		assertThat(read(PlaceholderKind.DAY, "11-30", Language.EN)).isEqualTo("30 November");
		assertThat(read(PlaceholderKind.DAY, "2027-01-05", Language.EN)).isEqualTo("5 January 2027");
		assertThat(read(PlaceholderKind.DAY, "6-1", Language.ZH)).as("not long past").isEqualTo("6月1日");
	}

	@ParameterizedTest
	@EnumSource(PlaceholderKind.class)
	void nothingThatHidesOrBreaksTheMessageIsTaken(PlaceholderKind kind) {
		for (String bad : new String[] { "", " ", "a\nb", "12345678\u202E", "{buyer}", "1234567890\u200B", "x".repeat(201) }) {
			assertThat(Values.read(kind, bad, Language.ZH, TODAY)).as(bad).isEmpty();
		}
		assertThat(Values.form(kind).blank()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "😀", "👩\u200D🔬", "Ann O’Neill" })
	void aNameMayHaveWhatNamesHave(String name) {
		assertThat(read(PlaceholderKind.NAME, name, Language.ZH)).isEqualTo(name);
	}
}
