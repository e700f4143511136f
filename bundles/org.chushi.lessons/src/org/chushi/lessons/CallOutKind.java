package org.chushi.lessons;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.internal.lessons.Messages;

/** What a call-out is for. Written as GitHub's alerts are: {@code > [!NOTE]} on a line of its own. */
public enum CallOutKind {
	NOTE, TIP, IMPORTANT, WARNING, CAUTION;

	private static final Pattern MARK = Pattern.compile("\\[!([A-Za-z]+)\\]\\s*");

	/** What stands over it. */
	public Bilingual title() {
		return (switch (this) {
		case NOTE -> Messages.CallOutKind_note;
		case TIP -> Messages.CallOutKind_tip;
		case IMPORTANT -> Messages.CallOutKind_important;
		case WARNING -> Messages.CallOutKind_warning;
		case CAUTION -> Messages.CallOutKind_caution;
		}).text();
	}

	/** Its first line without the {@code >}. */
	public String mark() {
		return "[!" + name() + "]";
	}

	/** The kind that a first line asks for; none when it is no mark of a call-out. Capitals do not matter. */
	public static Optional<CallOutKind> of(String line) {
		Matcher mark = MARK.matcher(line);
		return !mark.matches() ? Optional.empty()
				: Stream.of(values()).filter(k -> k.name().equals(mark.group(1).toUpperCase(Locale.ROOT))).findFirst();
	}
}
