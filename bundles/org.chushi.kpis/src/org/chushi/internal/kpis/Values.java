package org.chushi.internal.kpis;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chushi.core.Result;
import org.chushi.kpis.Figure;
import org.chushi.kpis.Kpis;

/** Days and values as people and their tools write them. */
public final class Values {

	private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,3}(,\\d{3})+|\\d{1,15})(\\.\\d{1,12})?");
	private static final Pattern OTHER_UNIT = Pattern.compile("([+-]?[\\d,]{1,15}(?:\\.\\d{1,12})?)(\\s*[\\p{L}%‰°/]{1,12})");
	private static final List<Pattern> DAYS = List.of(Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})([ T].*)?"),
			Pattern.compile("(\\d{4})(年)(\\d{1,2})月(\\d{1,2})日?(.*)"), Pattern.compile("(20\\d{2})()(\\d{2})(\\d{2})()"));
	/** A spreadsheet counts days from here; the first it can mean is in 1982, the last in 2119. */
	private static final LocalDate SERIAL = LocalDate.of(1899, 12, 30);
	private static final Pattern SERIALS = Pattern.compile("([3-7]\\d{4})(\\.\\d+)?");
	private static final List<String> NOTHING = List.of("", "-", "—", "–", "--", "/", "n/a", "na", "null", "无");

	private Values() {
	}

	static String plain(String said) {
		return Normalizer.normalize(said, Form.NFKC).replace('\u2212', '-').strip();
	}

	static boolean nothing(String said) {
		return NOTHING.contains(plain(said).toLowerCase(Locale.ROOT));
	}

	/** {@code 2026-03-02}, {@code 2026/3/2}, {@code 2026年3月2日}, {@code 20260302}, with or without a time; or the day as a spreadsheet keeps it. */
	static Optional<LocalDate> day(String said) {
		String plain = plain(said);
		for (Pattern each : DAYS) {
			Matcher found = each.matcher(plain);
			if (found.matches()) {
				return day(found.group(1), found.group(3), found.group(4));
			}
		}
		Matcher serial = SERIALS.matcher(plain);
		return serial.matches() ? Optional.of(SERIAL.plusDays(Long.parseLong(serial.group(1)))) : Optional.empty();
	}

	private static Optional<LocalDate> day(String year, String month, String day) {
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/** A number, with or without the unit of its figure behind it: {@code 96.5%}, {@code 28秒}, {@code 1,234}. */
	static Optional<BigDecimal> value(String said, Figure figure) {
		String plain = plain(said);
		String lower = plain.toLowerCase(Locale.ROOT);
		for (String unit : List.of(figure.unit().zh(), figure.unit().en())) {
			String end = plain(unit).toLowerCase(Locale.ROOT);
			if (!end.isEmpty() && lower.endsWith(end)) {
				plain = plain.substring(0, plain.length() - end.length()).strip();
				break;
			}
		}
		return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain.replace(",", ""))).filter(Values::fits) : Optional.empty();
	}

	/** The same with what is wrong; a number with other words behind it is one in another unit. */
	public static Result<BigDecimal> read(String said, Figure figure) {
		Optional<BigDecimal> value = value(said, figure);
		if (value.isPresent()) {
			return Result.done(value.get());
		}
		Matcher other = OTHER_UNIT.matcher(plain(said));
		return Result.refused(!other.matches() ? Messages.Values_none.text(said, Integer.toString(Kpis.FINEST))
				: figure.unit().blank() ? Messages.Values_noUnit.text(said, figure.title(), other.group(1))
						: Messages.Values_otherUnit.text(said, figure.title(), figure.unit(), other.group(2).strip()));
	}

	/** A finer value than is kept is none: it would not be what the file says. */
	static boolean fits(BigDecimal value) {
		return value.abs().compareTo(Kpis.LARGEST) <= 0 && value.stripTrailingZeros().scale() <= Kpis.FINEST;
	}
}
