package org.chushi.internal.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chushi.wording.Span;

/** Addresses of web pages in a text. */
final class Links {

	/** With a scheme, or a name that ends as names of hosts do. */
	private static final Pattern LINK = Pattern.compile(
			"(?:https?://|www\\.)[\\w\\-.~%:/?#@!$&'()*+,;=]+|(?<![\\w@.-])(?:[a-z0-9-]{1,40}\\.){1,4}(?:com|cn|net|org|top|shop|xyz|cc|vip|io|me|link|site|store|tb)(?![\\w-])(?:/[\\w\\-.~%/?#&=]*)?",
			Pattern.CASE_INSENSITIVE);

	/** Two sentences without a blank between: Thanks.Me too */
	private static final Pattern SENTENCES = Pattern.compile("\\w+\\.\\p{Lu}\\p{Ll}+");

	private Links() {
	}

	static List<Span> in(String text) {
		if (!dotted(text)) {
			return List.of();
		}
		List<Span> found = new ArrayList<>();
		Matcher link = LINK.matcher(text);
		while (link.find()) {
			if (!SENTENCES.matcher(link.group()).matches()) {
				found.add(new Span(link.start(), link.end()));
			}
		}
		return found;
	}

	/** Whether a dot or a colon stands before another sign of an address: nearly no text for customers has one, and this is quick to see. */
	private static boolean dotted(String text) {
		for (int i = text.length() - 2; i >= 0; i--) {
			char next = text.charAt(i + 1);
			if ((text.charAt(i) == '.' || text.charAt(i) == ':') && next > ' ' && next < 0x7F) {
				return true;
			}
		}
		return false;
	}

	/** The host of an address, in lower case. */
	static String host(String link) {
		return link.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "").replaceFirst("[/:?#].*$", "");
	}
}
