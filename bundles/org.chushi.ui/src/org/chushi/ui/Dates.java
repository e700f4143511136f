package org.chushi.ui;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chushi.core.Bilingual;

/** Days and moments as people write and read them. */
public final class Dates {

	private static final DateTimeFormatter DAY_ZH = chinese("M月d日");
	private static final DateTimeFormatter DAY_EN = english("d MMM");
	private static final DateTimeFormatter MOMENT_ZH = chinese("M月d日 HH:mm");
	private static final DateTimeFormatter MOMENT_EN = english("d MMM, HH:mm");
	private static final DateTimeFormatter RECORD_ZH = chinese("y年M月d日 HH:mm");
	private static final DateTimeFormatter RECORD_EN = english("d MMM y, HH:mm");
	private static final Pattern TYPED = Pattern.compile("(?:(\\d{4})[-/.年])?(\\d{1,2})[-/.月](\\d{1,2})日?");

	private Dates() {
	}

	/** A day of these weeks, without its year. */
	public static Bilingual day(LocalDate day) {
		return new Bilingual(DAY_ZH.format(day), DAY_EN.format(day));
	}

	/** A moment of these weeks, without its year. */
	public static Bilingual moment(Instant instant, ZoneId zone) {
		return new Bilingual(MOMENT_ZH.format(instant.atZone(zone)), MOMENT_EN.format(instant.atZone(zone)));
	}

	/** From when on something can be done, to the next full minute: who comes then does not come too early. */
	public static Bilingual from(Instant instant, ZoneId zone) {
		return moment(instant.plusSeconds(59), zone);
	}

	/** A moment that stays on record, with its year. */
	public static Bilingual onRecord(Instant instant, ZoneId zone) {
		return new Bilingual(RECORD_ZH.format(instant.atZone(zone)), RECORD_EN.format(instant.atZone(zone)));
	}

	/** Reads {@code 2026-3-2}, {@code 2026/3/2}, {@code 3-2} or {@code 3月2日}; without a year the last such day. */
	public static Optional<LocalDate> typed(String text, LocalDate today) {
		Matcher matcher = TYPED.matcher(text.strip());
		if (!matcher.matches()) {
			return Optional.empty();
		}
		int month = Integer.parseInt(matcher.group(2));
		int day = Integer.parseInt(matcher.group(3));
		try {
			if (matcher.group(1) != null) {
				return Optional.of(LocalDate.of(Integer.parseInt(matcher.group(1)), month, day));
			}
			LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
			return Optional.of(thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear);
		} catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

	private static DateTimeFormatter chinese(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.SIMPLIFIED_CHINESE);
	}

	private static DateTimeFormatter english(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
	}
}
