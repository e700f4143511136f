package org.chushi.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A cell of a report: a spreadsheet program sorts and counts by what it is. */
public sealed interface TableCell {

	/** Text, which is never a formula. */
	record Words(String text) implements TableCell {
	}

	record Number(BigDecimal value) implements TableCell {
	}

	record Day(LocalDate day) implements TableCell {
	}

	static TableCell of(String text) {
		return new Words(text);
	}

	static TableCell of(long value) {
		return new Number(BigDecimal.valueOf(value));
	}

	static TableCell of(BigDecimal value) {
		return new Number(value);
	}

	static TableCell of(LocalDate day) {
		return new Day(day);
	}
}
