package org.chushi.internal.ui.banks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

import org.chushi.core.Language;

/** Moments as people here read and write them. */
record Moments(ZoneId zone, Language language) {

	private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.SIMPLIFIED_CHINESE);
	private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);
	private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
	private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("yyyy-M-d H:mm");
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-M-d");

	String words(Instant moment) {
		return (language == Language.ZH ? ZH : EN).format(moment.atZone(zone));
	}

	/** As it stands in a field. */
	String typed(Instant moment) {
		return TYPED.format(moment.atZone(zone));
	}

	/** A day alone, its first moment; slashes, dots and wide colons are fine. */
	Optional<Instant> read(String said) {
		String plain = said.strip().replace('：', ':').replaceAll("[/.年月]", "-").replaceAll("日", "").replaceAll("[\\s\\u3000T]+", " ");
		try {
			LocalDateTime moment = plain.contains(":") ? LocalDateTime.parse(plain, READ) : LocalDate.parse(plain, DAY).atStartOfDay();
			return Optional.of(moment.atZone(zone).toInstant());
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}
}
