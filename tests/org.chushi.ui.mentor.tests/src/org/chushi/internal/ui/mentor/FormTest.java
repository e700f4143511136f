package org.chushi.internal.ui.mentor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;

import org.chushi.training.PairWork.Draft;
import org.chushi.ui.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private final Form form = Form.fresh("X", TODAY).seen(Set.of("a"));

	@ParameterizedTest
	@CsvSource({ "2026-03-01,2026-03-01", "2026/3/1,2026-03-01", "3-1,2026-03-01", "3月1日,2026-03-01",
			"12-31,2025-12-31" })
	void aDayIsReadAsPeopleWriteIt(String typed, LocalDate day) {
		assertThat(Dates.typed(typed, TODAY)).contains(day);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "yesterday", "2026-13-01", "2-30", "2026" })
	void whatIsNoDayIsRefused(String typed) {
		assertThat(Dates.typed(typed, TODAY)).isEmpty();
		assertThat(form.typed(typed, "60", "", "").problems(false, TODAY).day()).isPresent();
	}

	@Test
	void aDayToComeIsRefused() {
		assertThat(form.typed("2026-03-03", "60", "", "").draft(false, TODAY)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "721", "-5", "an hour", "" })
	void minutesOutsideOfTheRangeAreRefused(String minutes) {
		assertThat(form.typed("3-1", minutes, "", "").problems(false, TODAY).minutes()).isPresent();
	}

	@Test
	void onlyAHandoverNeedsItsAccount() {
		assertThat(form.problems(true, TODAY).subject()).isPresent();
		assertThat(form.problems(false, TODAY).any()).isFalse();
	}

	@Test
	void anAccountTypedForAHandoverIsNotKeptForAnotherKind() {
		Form typed = form.typed("3-1", "60", " pre-sales 3 ", "");
		assertThat(typed.draft(true, TODAY)).get().extracting(Draft::subject).isEqualTo("pre-sales 3");
		assertThat(typed.draft(false, TODAY)).get().extracting(Draft::subject).isEqualTo("");
	}

	@Test
	void anotherChecklistBeginsWithNothingSeen() {
		assertThat(form.on("Y").observed()).isEmpty();
		assertThat(form.on("X").observed()).containsExactly("a");
	}
}
