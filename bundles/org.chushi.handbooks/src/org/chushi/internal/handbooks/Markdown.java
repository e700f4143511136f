package org.chushi.internal.handbooks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.chushi.internal.handbooks.Inline.Words;

/** Writes inlines so that CommonMark reads the same words again, and no others. */
final class Markdown {

	private static final Pattern SPECIAL = Pattern.compile("[\\\\`*\\[\\]<|]|&(?=#|\\w)|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|~(?=~)|(?<=~)~");
	private static final Pattern START = Pattern.compile("^([#+=>-])");
	private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");
	private static final String LINE_END = "\u2028";

	private Markdown() {
	}

	/** As a block of its own: one or more lines; empty when there is nothing to read. */
	static String block(List<Inline> inlines) {
		List<String> lines = new ArrayList<>();
		for (String line : inline(inlines, LINE_END).split(LINE_END)) {
			if (!line.isBlank()) {
				lines.add(NUMBER.matcher(START.matcher(line.strip()).replaceFirst("\\\\$1")).replaceFirst("$1\\\\$2"));
			}
		}
		return String.join("\\\n", lines);
	}

	/** In one line: a heading, a cell. */
	static String line(List<Inline> inlines) {
		return inline(inlines, " ").replaceAll("\\s+", " ").strip();
	}

	private static String inline(List<Inline> inlines, String lineEnd) {
		List<Inline> merged = merged(inlines);
		StringBuilder out = new StringBuilder();
		boolean[] starred = { false };
		for (int i = 0; i < merged.size(); i++) {
			boolean after = starred[0];
			starred[0] = false;
			switch (merged.get(i)) {
			case Words words when !words.link().isEmpty() -> {
				int last = i;
				while (last + 1 < merged.size() && merged.get(last + 1) instanceof Words more && more.link().equals(words.link())) {
					last++;
				}
				link(out, merged.subList(i, last + 1), words.link());
				i = last;
			}
			case Words words -> starred[0] = words(out, words, next(merged, i), after);
			case Inline.Picture picture -> out.append("![").append(escaped(picture.alt())).append("](").append(address(picture.path())).append(')');
			case Inline.Break end -> out.append(lineEnd);
			case Inline.Note note -> out.append("\\[").append(note.number()).append("\\]");
			}
		}
		return out.toString();
	}

	private static List<Inline> merged(List<Inline> inlines) {
		List<Inline> merged = new ArrayList<>();
		for (Inline each : inlines) {
			if (each instanceof Words words && !merged.isEmpty() && merged.getLast() instanceof Words before && words.like(before)) {
				merged.set(merged.size() - 1, before.and(words));
			} else if (!(each instanceof Words words && words.text().isEmpty())) {
				merged.add(each);
			}
		}
		return merged;
	}

	/** What follows, as far as it matters to the end of an emphasis: a space when nothing does. */
	private static int next(List<Inline> inlines, int at) {
		return at + 1 >= inlines.size() ? ' ' : switch (inlines.get(at + 1)) {
		case Words words when !words.link().isEmpty() -> '[';
		case Words words -> words.text().codePointAt(0);
		case Inline.Picture picture -> '!';
		case Inline.Break end -> ' ';
		case Inline.Note note -> '[';
		};
	}

	private static void link(StringBuilder out, List<Inline> inside, String target) {
		List<Inline> bare = inside.stream().<Inline>map(i -> i instanceof Words w ? new Words(w.text(), w.bold(), w.italic(), w.code(), "") : i)
				.toList();
		String words = inline(bare, " ").strip();
		if (words.isEmpty()) {
			return;
		}
		out.append('[').append(words).append("](").append(address(target)).append(')');
	}

	private static String address(String target) {
		return target.matches("[^\\s()<>\\\\]+") ? target : "<" + target.replace("<", "%3C").replace(">", "%3E").replaceAll("\\s", "%20") + ">";
	}

	/** @return whether it ends with a mark of emphasis */
	private static boolean words(StringBuilder out, Words words, int next, boolean afterMark) {
		if (words.code() && !words.text().isBlank()) {
			code(out, words.text());
			return false;
		}
		String text = words.text();
		String mark = afterMark ? "" : words.bold() && words.italic() ? "***" : words.bold() ? "**" : words.italic() ? "*" : "";
		int from = 0;
		int to = text.length();
		while (!mark.isEmpty() && from < to && !opens(before(out, text, from), text.codePointAt(from))) {
			from += Character.charCount(text.codePointAt(from));
		}
		while (!mark.isEmpty() && to > from && !closes(text.codePointBefore(to), to < text.length() ? text.codePointAt(to) : next)) {
			to -= Character.charCount(text.codePointBefore(to));
		}
		boolean marked = !mark.isEmpty() && to > from;
		out.append(escaped(text.substring(0, from))).append(marked ? mark : "").append(escaped(text.substring(from, to)))
				.append(marked ? mark : "").append(escaped(text.substring(to)));
		return marked && to == text.length();
	}

	private static int before(StringBuilder out, String text, int from) {
		return from > 0 ? text.codePointBefore(from) : out.isEmpty() ? ' ' : out.codePointBefore(out.length());
	}

	/** Left-flanking (CommonMark 6.2). */
	private static boolean opens(int before, int first) {
		return !space(first) && (!mark(first) || space(before) || mark(before));
	}

	/** Right-flanking. */
	private static boolean closes(int last, int after) {
		return !space(last) && (!mark(last) || space(after) || mark(after));
	}

	private static boolean space(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	private static boolean mark(int c) {
		return switch (Character.getType(c)) {
		case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
				Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION, Character.MATH_SYMBOL,
				Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL -> true;
		default -> false;
		};
	}

	private static void code(StringBuilder out, String text) {
		String plain = text.replace('|', '¦');
		int run = 0;
		int longest = 0;
		for (char c : plain.toCharArray()) {
			run = c == '`' ? run + 1 : 0;
			longest = Math.max(longest, run);
		}
		String fence = "`".repeat(longest + 1);
		// CommonMark takes one away on both sides when both are there
		boolean spaced = plain.startsWith(" ") && plain.endsWith(" ") && !plain.isBlank();
		String pad = plain.startsWith("`") || plain.endsWith("`") || spaced ? " " : "";
		out.append(fence).append(pad).append(plain).append(pad).append(fence);
	}

	static String escaped(String text) {
		return SPECIAL.matcher(text).replaceAll("\\\\$0");
	}
}
