package org.chushi.ui;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
	private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
	private static final Pattern DAY = Pattern.compile("(?:(\\d{4})[-/.年])?(\\d{1,2})[-/.月](\\d{1,2})日?");
	private static final Pattern MOMENT = Pattern.compile("(?:(" + DAY + ")(?:(?<=日)|(?!\\d)))?[\\sT]*(?:(\\d{1,2}):(\\d{2}))?");

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

	/** A moment as it stands in a field; {@link #typedMoment} reads it. */
	public static String inField(Instant instant, ZoneId zone) {
		return FIELD.format(instant.atZone(zone));
	}

	/** Reads {@code 2026-3-2}, {@code 2026/3/2}, {@code 3-2} or {@code 3月2日}; without a year the last such day. */
	public static Optional<LocalDate> typed(String text, LocalDate today) {
		return day(text, today.getYear(), day -> day.isAfter(today) ? day.minusYears(1) : day);
	}

	/** The same for a day ahead; without a year the coming such day, which may be today. */
	public static Optional<LocalDate> coming(String text, LocalDate today) {
		return day(text, today.getYear(), day -> day.isBefore(today) ? day.plusYears(1) : day);
	}

	/**
	 * Reads a day and a time, in half or full width: {@code 2026-3-2 14:00}; {@code 3-2 14:00}, the nearest such day;
	 * {@code 14:00}, today; {@code 2026-3-2}, the first moment of the day.
	 */
	public static Optional<Instant> typedMoment(String text, ZonedDateTime now) {
		Matcher found = MOMENT.matcher(plain(text));
		if (!found.matches() || found.group(1) == null && found.group(5) == null) {
			return Optional.empty();
		}
		LocalDate today = now.toLocalDate();
		return (found.group(1) == null ? Optional.of(today) : day(found.group(1), today.getYear(), day -> nearest(day, today)))
				.flatMap(day -> time(found.group(5), found.group(6)).map(time -> day.atTime(time).atZone(now.getZone()).toInstant()));
	}

	private static LocalDate nearest(LocalDate day, LocalDate today) {
		return day.isAfter(today.plusMonths(6)) ? day.minusYears(1) : day.isBefore(today.minusMonths(6)) ? day.plusYears(1) : day;
	}

	private static Optional<LocalTime> time(String hour, String minute) {
		if (hour == null) {
			return Optional.of(LocalTime.MIDNIGHT);
		}
		return Integer.parseInt(hour) < 24 && Integer.parseInt(minute) < 60
				? Optional.of(LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute))) : Optional.empty();
	}

	/** @param moved from the day of that year to the one that is meant */
	private static Optional<LocalDate> day(String text, int year, UnaryOperator<LocalDate> moved) {
		Matcher found = DAY.matcher(plain(text));
		if (!found.matches()) {
			return Optional.empty();
		}
		int month = Integer.parseInt(found.group(2));
		int day = Integer.parseInt(found.group(3));
		try {
			return Optional.of(found.group(1) == null ? moved.apply(LocalDate.of(year, month, day))
					: LocalDate.of(Integer.parseInt(found.group(1)), month, day));
		} catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
	}

	private static DateTimeFormatter chinese(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.SIMPLIFIED_CHINESE);
	}

	private static DateTimeFormatter english(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
	}
}
