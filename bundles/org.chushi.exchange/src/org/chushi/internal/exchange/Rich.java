package org.chushi.internal.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTML as plain text: paragraphs become lines, entities characters. Questions of the program are plain text; what cannot
 * be shown in it is named in {@link #lost}.
 */
public final class Rich {

	private static final Pattern TAG = Pattern
			.compile("<!--.{0,100000}?-->|</?([A-Za-z][A-Za-z0-9:-]*)((?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+)/?>", Pattern.DOTALL);
	private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});");
	private static final Pattern ALT = Pattern.compile("\\balt\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')", Pattern.CASE_INSENSITIVE);
	private static final Pattern KNOWN = Pattern.compile(
			"</?(p|br|div|span|b|i|em|strong|u|ul|ol|li|img|a|table|tr|td|th|sub|sup|h[1-6]|pre|code|font|hr|blockquote|script|style|math)\\b[^<>]*>",
			Pattern.CASE_INSENSITIVE);
	private static final Set<String> LINES = Set.of("p", "div", "br", "li", "tr", "ul", "ol", "table", "h1", "h2", "h3", "h4",
			"h5", "h6", "pre", "blockquote", "hr", "dl", "dt", "dd", "section", "figure");
	private static final Set<String> SILENT = Set.of("p", "div", "br", "span", "li", "ul", "ol", "tbody", "thead", "body",
			"html", "pre", "code", "blockquote", "section", "font", "dl", "dt", "dd", "td", "th", "tr", "figure");
	private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("lt", "<"), Map.entry("lbrace", "{"), Map.entry("rbrace", "}"), Map.entry("gt", ">"),
			Map.entry("amp", "&"), Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("nbsp", " "),
			Map.entry("ndash", "–"), Map.entry("mdash", "—"), Map.entry("lsquo", "‘"), Map.entry("rsquo", "’"),
			Map.entry("ldquo", "“"), Map.entry("rdquo", "”"), Map.entry("hellip", "…"), Map.entry("times", "×"),
			Map.entry("middot", "·"), Map.entry("copy", "©"), Map.entry("reg", "®"), Map.entry("deg", "°"),
			Map.entry("plusmn", "±"), Map.entry("le", "≤"), Map.entry("ge", "≥"), Map.entry("ne", "≠"), Map.entry("yen", "¥"),
			Map.entry("euro", "€"), Map.entry("eacute", "é"), Map.entry("egrave", "è"), Map.entry("agrave", "à"),
			Map.entry("auml", "ä"), Map.entry("ouml", "ö"), Map.entry("uuml", "ü"), Map.entry("szlig", "ß"));

	private final Set<String> lost = new TreeSet<>();

	/** Names of the elements whose meaning a plain text does not show, since it was last asked for. */
	public Set<String> lost() {
		if (lost.isEmpty()) {
			return Set.of();
		}
		Set<String> now = new TreeSet<>(lost);
		lost.clear();
		return now;
	}

	/** Notes something that is not shown. */
	public void lose(String name) {
		lost.add(name);
	}

	/** Plain text is given back as it is: for texts of which nobody says whether they are HTML. */
	public String maybe(String text) {
		if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
			return text;
		}
		return KNOWN.matcher(text).find() || ENTITY.matcher(text).find() ? plain(text) : text;
	}

	public String plain(String html) {
		StringBuilder out = new StringBuilder(html.length());
		Matcher tags = TAG.matcher(html);
		int from = 0;
		String hidden = null;
		while (tags.find()) {
			if (hidden == null) {
				out.append(html, from, tags.start());
			}
			from = tags.end();
			if (tags.group(1) == null) {
				continue;
			}
			String name = tags.group(1).toLowerCase(Locale.ROOT);
			boolean closes = tags.group().startsWith("</");
			if (hidden != null) {
				hidden = closes && name.equals(hidden) ? null : hidden;
			} else {
				hidden = tag(out, name, closes, tags.group(2));
			}
		}
		if (hidden == null) {
			out.append(html, from, html.length());
		}
		return tidy(entities(out.toString()));
	}

	/** @return the name of the element whose content is hidden */
	private String tag(StringBuilder out, String name, boolean closes, String attributes) {
		if (!SILENT.contains(name)) {
			lost.add(name);
		}
		if (LINES.contains(name)) {
			out.append('\n');
		} else if (name.equals("td") || name.equals("th")) {
			out.append(closes ? " " : "");
		} else if (name.equals("img")) {
			Matcher alt = ALT.matcher(attributes);
			out.append('[').append(alt.find() ? alt.group(1) != null ? alt.group(1) : alt.group(2) : "").append(']');
		}
		return !closes && (name.equals("script") || name.equals("style")) ? name : null;
	}

	private static String entities(String text) {
		return text.indexOf('&') < 0 ? text
				: ENTITY.matcher(text).replaceAll(m -> Matcher.quoteReplacement(entity(m.group(1), m.group())));
	}

	private static String entity(String name, String whole) {
		if (name.charAt(0) != '#') {
			return NAMED.getOrDefault(name, whole);
		}
		boolean hex = Character.toLowerCase(name.charAt(1)) == 'x';
		int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
		return Character.isValidCodePoint(code) && !Character.isISOControl(code) ? Character.toString(code) : whole;
	}

	/** Runs of spaces as one, runs of empty lines as none. */
	public static String tidy(String text) {
		return text.replaceAll("[ \\t\\u00A0]+", " ").replaceAll(" ?[\\r\\n]+[\\s]*", "\n").strip();
	}
}
