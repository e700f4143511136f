package org.chushi.internal.ui.exams;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and moments as people type them, in half or full width. */
final class Typed {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
	private static final Pattern MOMENT = Pattern
			.compile("(?:(?:(\\d{4})[-/.年])?(\\d{1,2})[-/.月](\\d{1,2})日?[\\sT]+)?(\\d{1,2}):(\\d{2})");

	private Typed() {
	}

	/** A number from 0 to {@code most}; nothing typed is 0. */
	static OptionalInt number(String text, int most) {
		String plain = plain(text);
		if (plain.isEmpty()) {
			return OptionalInt.of(0);
		}
		return NUMBER.matcher(plain).matches() && Integer.parseInt(plain) <= most ? OptionalInt.of(Integer.parseInt(plain))
				: OptionalInt.empty();
	}

	/** {@code 14:00} of today, {@code 3-2 14:00} of this year, {@code 2026-03-02 14:00}; nothing typed is now. */
	static Optional<Instant> moment(String text, ZonedDateTime now) {
		String plain = plain(text);
		if (plain.isEmpty()) {
			return Optional.of(now.toInstant());
		}
		Matcher found = MOMENT.matcher(plain);
		if (!found.matches()) {
			return Optional.empty();
		}
		try {
			LocalDate day = found.group(2) == null ? now.toLocalDate()
					: LocalDate.of(found.group(1) == null ? now.getYear() : Integer.parseInt(found.group(1)),
							Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
			LocalTime time = LocalTime.of(Integer.parseInt(found.group(4)), Integer.parseInt(found.group(5)));
			return Optional.of(LocalDateTime.of(day, time).atZone(now.getZone()).toInstant());
		} catch (DateTimeException noSuchMoment) {
			return Optional.empty();
		}
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
	}
}
