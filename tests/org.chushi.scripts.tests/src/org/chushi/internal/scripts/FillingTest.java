package org.chushi.internal.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.model.PlaceholderKind;
import org.chushi.scripts.ScriptField;
import org.chushi.scripts.ScriptMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FillingTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
	private static final Field BUYER = field("buyer", "买家", PlaceholderKind.NAME, true);
	private static final Field MINUTES = field("minutes", "分钟", PlaceholderKind.NUMBER, false);

	private static Field field(String code, String title, PlaceholderKind kind, boolean optional) {
		return Field.of(new ScriptField(code, new Bilingual(title, code), kind, optional, new Bilingual("例", "example")), Stream.of(code, title));
	}

	private static Result<Filling> fill(String body, Map<String, String> values) {
		return Filling.of(body, List.of(BUYER, MINUTES), values, Language.ZH, TODAY);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			您好{买家}，我在。        | 您好，我在。
			{买家}，您好。            | 您好。
			{买家}您好。              | 您好。
			Hello {buyer}, hi.       | Hello, hi.
			{buyer}, hello.          | hello.
			Dear {buyer} hello       | Dear hello
			Thanks {buyer}!          | Thanks!
			A  B {buyer}             | A  B
			""")
	void whatIsLeftOutLeavesNoGapBehind(String body, String said) {
		assertThat(fill(body, Map.of()).value().text()).isEqualTo(said);
	}

	@Test
	void everyPlaceIsFilledByAnyNameAndNothingElseIsTouched() {
		Filling filling = fill("{买家}，{ BUYER }，｛买家｝等 {分钟} 分钟；{ 剩下 ", Map.of("买家", "小满", "minutes", "5")).value();
		assertThat(filling.text()).isEqualTo("小满，小满，小满等 5 分钟；{ 剩下");
		assertThat(filling.filled()).containsExactly("buyer", "minutes");
	}

	@Test
	void aValueIsNeverReadAsAPlaceholderOrAPattern() {
		assertThat(fill("{buyer} {minutes}", Map.of("buyer", "$1\\E{minutes}", "minutes", "1"))).isInstanceOf(Refused.class);
		assertThat(fill("{buyer} {minutes}", Map.of("buyer", "$1\\E", "minutes", "1")).value().text()).isEqualTo("$1\\E 1");
	}

	@Test
	void onlyWhatIsInTheTextIsAskedFor() {
		assertThat(fill("没有要填的", Map.of()).isDone()).isTrue();
		assertThat(((Refused<?>) fill("{分钟}", Map.of())).missing()).hasSize(1);
	}

	@Test
	void messagesArePartedByEmptyLines() {
		assertThat(ScriptMessages.of("一\n二\n\n三\r\n \t\r\n\r\n四\n\n")).containsExactly("一\n二", "三", "四");
		assertThat(ScriptMessages.of("  \n\n ")).isEmpty();
	}
}
