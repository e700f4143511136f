package org.chushi.internal.ui.author.scripts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.chushi.core.Bilingual;

/** The days on which a script holds, and how that is said. */
record Days(Optional<LocalDate> from, Optional<LocalDate> until) {

	/** As the model writes them; what is no day is none. */
	static Days of(String from, String until) {
		return new Days(day(from), day(until));
	}

	static Optional<LocalDate> day(String written) {
		try {
			return Optional.ofNullable(written).filter(w -> !w.isBlank()).map(String::strip).map(LocalDate::parse);
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}

	/** Whether it ends before it begins. */
	boolean turned() {
		return from.isPresent() && until.isPresent() && until.get().isBefore(from.get());
	}

	Bilingual says() {
		if (turned()) {
			return Messages.Days_turned.text();
		}
		if (from.isPresent() && until.isPresent()) {
			return Messages.Days_both.text(from.get().toString(), until.get().toString(), until.get().plusDays(1).toString());
		}
		return from.map(f -> Messages.Days_from.text(f.toString())).or(() -> until.map(u -> Messages.Days_until.text(u.toString(), u.plusDays(1).toString())))
				.orElseGet(Messages.Days_always::text);
	}
}
