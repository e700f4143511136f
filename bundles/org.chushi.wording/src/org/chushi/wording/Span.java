package org.chushi.wording;

/**
 * A place in a text, in UTF-16 chars as {@link String} counts them.
 *
 * @param from the first char
 * @param to   the char behind the last one; the same as {@code from} for a place between two chars
 */
public record Span(int from, int to) implements Comparable<Span> {

	public Span {
		if (from < 0 || to < from) {
			throw new IllegalArgumentException("a span from " + from + " to " + to);
		}
	}

	public int length() {
		return to - from;
	}

	/** What stands there. */
	public String in(String text) {
		return text.substring(from, to);
	}

	/** The same place in code points, for whoever counts characters above U+FFFF once. */
	public Span codePoints(String text) {
		int before = text.codePointCount(0, from);
		return new Span(before, before + text.codePointCount(from, to));
	}

	public boolean overlaps(Span other) {
		return from < other.to && other.from < to;
	}

	/** Whether the other one lies wholly in this one. */
	public boolean covers(Span other) {
		return from <= other.from && other.to <= to;
	}

	/** By the first char; the longer one first among those that begin together. */
	@Override
	public int compareTo(Span other) {
		return from != other.from ? Integer.compare(from, other.from) : Integer.compare(other.to, to);
	}
}
