package org.chushi.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.chushi.model.Placeholder;

/**
 * The placeholders of a script: {@code {buyer}} or <code>｛买家｝</code>. Braces may be of either width, also mixed. A name is 1 to
 * {@value #LONGEST} chars on one line without a brace; it is the code of a placeholder or one of its titles, and case, width and
 * spaces do not matter. There is no escape: a brace that is part of no placeholder is {@link Stray} and is sent as it stands.
 */
public final class Placeholders {

	/** Chars of the longest name. */
	public static final int LONGEST = 60;

	private static final String OPENING = "{｛";
	private static final String CLOSING = "}｝";
	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

	private Placeholders() {
	}

	/** A piece of a script. All pieces in their order are the whole text. */
	public sealed interface Piece {
		Span span();
	}

	/** What is sent as it stands. */
	public record Words(Span span) implements Piece {
	}

	/**
	 * What is filled in.
	 *
	 * @param span with the braces
	 * @param name as it is written, without spaces at the ends
	 */
	public record Named(Span span, String name) implements Piece {
		public Named {
			Objects.requireNonNull(name);
		}
	}

	/** A brace without its partner, or a pair without a name in it. */
	public record Stray(Span span) implements Piece {
	}

	/** The pieces of a text; none of an empty one. */
	public static List<Piece> of(String text) {
		List<Piece> pieces = new ArrayList<>();
		int words = 0;
		for (int at = 0; at < text.length();) {
			Piece piece = brace(text, at);
			if (piece == null) {
				at++;
				continue;
			}
			if (words < at) {
				pieces.add(new Words(new Span(words, at)));
			}
			pieces.add(piece);
			at = piece.span().to();
			words = at;
		}
		if (words < text.length()) {
			pieces.add(new Words(new Span(words, text.length())));
		}
		return pieces;
	}

	/** The placeholders of a text in their order, each as often as it is there. */
	public static List<Named> named(String text) {
		return of(text).stream().filter(Named.class::isInstance).map(Named.class::cast).toList();
	}

	/** The placeholder that a name means: by code, else by a title; the first one among equals. */
	public static Optional<Placeholder> find(String name, Collection<? extends Placeholder> known) {
		String wanted = key(name);
		if (wanted.isEmpty()) {
			return Optional.empty();
		}
		return Stream.<Placeholder>concat(known.stream().filter(p -> key(p.getCode()).equals(wanted)),
				known.stream().filter(p -> titles(p).anyMatch(t -> key(t).equals(wanted)))).findFirst();
	}

	/** Two names with the same key mean the same. */
	public static String key(String name) {
		if (name == null) {
			return "";
		}
		StringBuilder key = new StringBuilder(name.length());
		for (int i = 0; i < name.length(); i++) {
			char c = name.charAt(i);
			if (c >= 'A' && c <= 'Z') {
				key.append((char) (c + 'a' - 'A'));
			} else if (c > ' ' && c < 0x7F || c >= 0x4E00 && c <= 0x9FA5) {
				key.append(c);
			} else if (c != ' ') {
				// seldom: nearly all names are of letters that normalization leaves as they are
				return BLANKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).replaceAll("");
			}
		}
		return key.toString();
	}

	private static Stream<String> titles(Placeholder placeholder) {
		return placeholder.getTitle() == null ? Stream.of()
				: Stream.of(placeholder.getTitle().getZh(), placeholder.getTitle().getEn()).filter(t -> t != null && !t.isBlank());
	}

	/** What begins with the brace at a place; null when no brace is there. */
	private static Piece brace(String text, int at) {
		char here = text.charAt(at);
		if (CLOSING.indexOf(here) >= 0) {
			return new Stray(new Span(at, at + 1));
		}
		if (OPENING.indexOf(here) < 0) {
			return null;
		}
		int end = end(text, at + 1);
		if (end < 0) {
			return new Stray(new Span(at, at + 1));
		}
		String name = text.substring(at + 1, end).strip();
		Span span = new Span(at, end + 1);
		return key(name).isEmpty() ? new Stray(span) : new Named(span, name);
	}

	/** Where the brace is that closes a name; -1 without one. */
	private static int end(String text, int from) {
		for (int at = from; at < text.length() && at - from <= LONGEST; at++) {
			char here = text.charAt(at);
			if (CLOSING.indexOf(here) >= 0) {
				return at;
			}
			if (OPENING.indexOf(here) >= 0 || here == '\n' || here == '\r') {
				return -1;
			}
		}
		return -1;
	}
}
