package org.chushi.internal.ui.author.lessons;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.chushi.lessons.CallOutKind;

/** What the buttons above a page do to its Markdown. Pure. @param from where the choice begins @param to where it ends */
record Marks(String text, int from, int to) {

	private static final Pattern HEADING = Pattern.compile("^(#{1,6}) +");
	private static final Pattern ITEM = Pattern.compile("^(\\s*)([-*+]|(\\d{1,9})([.)])) +(.*)$");
	private static final Pattern QUOTE = Pattern.compile("^(> ?)(.*)$");
	private static final int INDENT = 2;

	private int start() {
		return text.lastIndexOf('\n', from - 1) + 1;
	}

	private int end() {
		int end = text.indexOf('\n', Math.max(to, from));
		return end < 0 ? text.length() : end;
	}

	private String chosen() {
		return text.substring(from, to);
	}

	/** Words become a heading, then a lower one, then words again. */
	Edit heading() {
		int end = text.indexOf('\n', start());
		String line = text.substring(start(), end < 0 ? text.length() : end);
		Matcher heading = HEADING.matcher(line);
		int level = heading.find() ? heading.group(1).length() : 0;
		String words = level == 0 ? line.strip() : line.substring(heading.end());
		String now = (level == 0 || level == 1 ? "## " : level == 2 ? "### " : "") + words;
		return Edit.put(start(), start() + line.length(), now);
	}

	Edit bold() {
		return around("**");
	}

	Edit italic() {
		return around("*");
	}

	/** Spaces stay outside; what is marked already is marked no more. */
	private Edit around(String mark) {
		int length = mark.length();
		boolean outside = from >= length && to + length <= text.length() && text.startsWith(mark, from - length) && text.startsWith(mark, to)
				&& !(length == 1 && (text.startsWith("**", from - 2) || text.startsWith("**", to)));
		if (outside) {
			return new Edit(from - length, to + length, chosen(), from - length, to - length);
		}
		String words = chosen();
		int lead = words.length() - words.stripLeading().length();
		String inner = words.strip();
		String tail = words.substring(Math.min(words.length(), lead + inner.length()));
		return new Edit(from, to, words.substring(0, lead) + mark + inner + mark + tail, from + lead + length, from + lead + length + inner.length());
	}

	/** Each line becomes an item, or words again. */
	Edit list(boolean ordered) {
		String block = text.substring(start(), end());
		Pattern mark = Pattern.compile(ordered ? "^\\d+[.)] " : "^[-*+] ");
		boolean all = block.lines().filter(l -> !l.isBlank()).allMatch(l -> mark.matcher(l).find()) && !block.isBlank();
		int[] number = { 0 };
		UnaryOperator<String> change = line -> all ? mark.matcher(line).replaceFirst("")
				: line.isBlank() && block.contains("\n") ? line : (ordered ? ++number[0] + ". " : "- ") + line;
		String now = Arrays.stream(block.split("\n", -1)).map(change).collect(Collectors.joining("\n"));
		return Edit.put(start(), end(), now);
	}

	/** The chosen lines in a call-out, or a new one. @param words put in where nothing is chosen */
	Edit callOut(CallOutKind kind, String words) {
		String inner = chosen().isBlank() ? words : chosen().strip();
		String block = "> " + kind.mark() + "\n> " + inner.replace("\n", "\n> ");
		Edit edit = block(block);
		int at = edit.from() + edit.text().indexOf(block) + block.length();
		return chosen().isBlank() ? new Edit(edit.from(), edit.to(), edit.text(), at - inner.length(), at) : edit;
	}

	/** A table of two columns and two rows. @param cell what stands in the head */
	Edit table(String cell) {
		String block = "| " + cell + " 1 | " + cell + " 2 |\n| --- | --- |\n|  |  |\n|  |  |";
		Edit edit = block(block);
		int at = edit.from() + edit.text().indexOf(block) + 2;
		return new Edit(edit.from(), edit.to(), edit.text(), at, at + cell.length() + 2);
	}

	/** Something that stands by itself: empty lines before and behind, and none too many. */
	Edit block(String block) {
		boolean instead = !chosen().isBlank();
		int at = instead ? from : lineEnd(from);
		int until = instead ? to : at;
		String before = text.substring(0, at);
		String behind = text.substring(until);
		String lead = before.isBlank() ? "" : before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
		String tail = behind.startsWith("\n\n") ? "" : behind.startsWith("\n") ? "\n" : behind.isEmpty() ? "\n" : "\n\n";
		return Edit.put(at, until, lead + block.stripTrailing() + tail);
	}

	private int lineEnd(int at) {
		int end = text.indexOf('\n', at);
		return end < 0 ? text.length() : end;
	}

	/** The chosen words lead somewhere; the address is to be typed. */
	Edit link(String words) {
		String shown = chosen().isBlank() ? words : chosen().strip();
		int at = from + shown.length() + 3;
		return new Edit(from, to, "[" + shown + "](https://)", at, at + "https://".length());
	}

	Edit picture(String path, String words) {
		String target = path.matches("[^\\s()<>]+") ? path : "<" + path + ">";
		return block("![" + words.replaceAll("[\\[\\]\\\\]", "") + "](" + target + ")");
	}

	/** Enter in a list or a quotation goes on with it; in an empty item it ends it. */
	Optional<Edit> enter() {
		String line = text.substring(start(), from);
		Matcher item = ITEM.matcher(line);
		if (item.matches()) {
			String next = item.group(3) == null ? item.group(2) : Long.parseLong(item.group(3)) + 1 + item.group(4);
			return Optional.of(item.group(5).isBlank() ? Edit.put(start(), to, "") : Edit.put(from, to, "\n" + item.group(1) + next + " "));
		}
		Matcher quote = QUOTE.matcher(line);
		if (quote.matches()) {
			return Optional.of(quote.group(2).isBlank() ? Edit.put(start(), to, "\n") : Edit.put(from, to, "\n> "));
		}
		return Optional.empty();
	}

	/** Moves the items of the chosen lines in or out; none when they are no items. */
	Optional<Edit> indent(boolean in) {
		String block = text.substring(start(), end());
		if (!block.lines().allMatch(l -> ITEM.matcher(l + " x").matches())) {
			return Optional.empty();
		}
		String now = Arrays.stream(block.split("\n", -1)).map(l -> in ? " ".repeat(INDENT) + l : l.replaceFirst("^ {1," + INDENT + "}", ""))
				.collect(Collectors.joining("\n"));
		int moved = from + (in ? INDENT : Math.max(-INDENT, now.length() - block.length()));
		int caret = Math.max(start(), moved);
		return Optional.of(new Edit(start(), end(), now, caret, caret));
	}
}
