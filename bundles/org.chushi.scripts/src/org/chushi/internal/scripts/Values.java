package org.chushi.internal.scripts;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.model.PlaceholderKind;
import org.chushi.scripts.Scripts;

/** What agents type into placeholders, as the customer reads it. Widths of digits and letters do not matter. */
final class Values {

	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,6})?");
	private static final Pattern MONEY = Pattern.compile("(?:¥|RMB|CNY)? ?(\\d{1,9}(?:\\.\\d{1,2})?) ?(?:元|块|yuan)?", Pattern.CASE_INSENSITIVE);
	private static final Pattern FULL_DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
	private static final Pattern SHORT_DAY = Pattern.compile("(\\d{1,2})[-/.月](\\d{1,2})[日号]?");
	private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d -]{5,18}\\d");
	private static final Pattern ORDER = Pattern.compile("[A-Za-z0-9-]{6,32}");
	private static final Pattern TRACKING = Pattern.compile("[A-Za-z0-9]{8,32}");
	private static final int LONGEST_NAME = 40;

	private Values() {
	}

	/**
	 * @param today the day of the team, for a day without a year
	 * @return nothing when the value is not as its kind asks for
	 */
	static Optional<String> read(PlaceholderKind kind, String typed, Language language, LocalDate today) {
		String value = typed.strip();
		if (value.isEmpty() || value.length() > Scripts.LONGEST_VALUE || value.chars().anyMatch(Values::unfit)) {
			return Optional.empty();
		}
		String plain = Normalizer.normalize(value, Normalizer.Form.NFKC);
		return switch (kind) {
		case WORDS -> Optional.of(value);
		case NAME -> value.length() <= LONGEST_NAME ? Optional.of(value) : Optional.empty();
		case NUMBER -> matching(NUMBER, plain.replace(",", ""), 0);
		case MONEY -> matching(MONEY, plain.replace(",", "").replace("￥", "¥"), 1);
		case DAY -> day(plain.replace(" ", ""), today).map(d -> written(d, language, today));
		case LINK -> link(value);
		case PHONE -> matching(PHONE, plain, 0).filter(Values::callable);
		case ORDER_NUMBER -> matching(ORDER, plain.replace(" ", ""), 0);
		case TRACKING_NUMBER -> matching(TRACKING, plain.replaceAll("[ -]", ""), 0).map(t -> t.toUpperCase(Locale.ROOT));
		};
	}

	/** How a value of this kind is typed. */
	static Bilingual form(PlaceholderKind kind) {
		return (switch (kind) {
		case WORDS -> Messages.Values_words;
		case NAME -> Messages.Values_name;
		case NUMBER -> Messages.Values_number;
		case MONEY -> Messages.Values_money;
		case DAY -> Messages.Values_day;
		case LINK -> Messages.Values_link;
		case PHONE -> Messages.Values_phone;
		case ORDER_NUMBER -> Messages.Values_orderNumber;
		case TRACKING_NUMBER -> Messages.Values_trackingNumber;
		}).text();
	}

	/** A line break would part the message, a brace would be a placeholder again, what is invisible hides something. */
	private static boolean unfit(int c) {
		return Character.isISOControl(c) || "{}｛｝\u2028\u2029".indexOf(c) >= 0 || Character.getType(c) == Character.FORMAT && c != '\u200D';
	}

	private static Optional<String> matching(Pattern pattern, String value, int group) {
		Matcher matcher = pattern.matcher(value);
		return matcher.matches() ? Optional.of(matcher.group(group)) : Optional.empty();
	}

	private static boolean callable(String number) {
		long digits = number.chars().filter(Character::isDigit).count();
		return digits >= 7 && digits <= 15;
	}

	private static Optional<String> link(String value) {
		try {
			URI uri = new URI(value);
			boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
			return web && uri.getHost() != null && uri.getUserInfo() == null ? Optional.of(value) : Optional.empty();
		} catch (URISyntaxException e) {
			return Optional.empty();
		}
	}

	/** A day without a year is the next such day from half a year ago on. */
	private static Optional<LocalDate> day(String value, LocalDate today) {
		Matcher full = FULL_DAY.matcher(value);
		Matcher part = SHORT_DAY.matcher(value);
		try {
			if (full.matches()) {
				return Optional.of(LocalDate.of(number(full, 1), number(full, 2), number(full, 3)));
			}
			if (part.matches()) {
				LocalDate day = LocalDate.of(today.getYear(), number(part, 1), number(part, 2));
				return Optional.of(day.isBefore(today.minusMonths(6)) ? day.plusYears(1) : day);
			}
			return Optional.empty();
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

	private static String written(LocalDate day, Language language, LocalDate today) {
		boolean near = day.getYear() == today.getYear();
		String pattern = language == Language.ZH ? near ? "M月d日" : "yyyy年M月d日" : near ? "d MMMM" : "d MMMM yyyy";
		return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
	}
}
