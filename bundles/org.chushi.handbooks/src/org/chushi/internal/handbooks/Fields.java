package org.chushi.internal.handbooks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields that are open (ECMA-376 part 1, 17.16); they may go over many paragraphs and into each other. */
final class Fields {

	private static final Pattern LINK = Pattern.compile("(?i)^\\s*HYPERLINK\\s+(?:\"([^\"]*)\"|([^\\s\\\\]\\S*))");

	/** Deeper ones are passed over: nobody writes them, and each run asks all that are open. */
	private static final int DEEPEST = 20;

	private static final class Field {
		private final StringBuilder instruction = new StringBuilder();
		private boolean result;
		private boolean contents;
		private String link = "";

		private void read() {
			contents = contents(instruction.toString());
			link = Fields.link(instruction.toString());
		}
	}

	private final Deque<Field> open = new ArrayDeque<>();
	private long deeper;

	void begin() {
		if (open.size() == DEEPEST) {
			deeper++;
		} else {
			open.push(new Field());
		}
	}

	void instruction(String text) {
		if (deeper == 0 && !open.isEmpty() && !open.peek().result) {
			open.peek().instruction.append(text);
			open.peek().read();
		}
	}

	void separate() {
		if (deeper == 0 && !open.isEmpty()) {
			open.peek().result = true;
		}
	}

	void end() {
		if (deeper > 0) {
			deeper--;
		} else {
			open.poll();
		}
	}

	/** Whether text here is read: not among instructions, and not in a table of contents. */
	boolean shown() {
		return open.stream().allMatch(f -> f.result && !f.contents) && deeper == 0;
	}

	boolean contents() {
		return open.stream().anyMatch(f -> f.contents);
	}

	private static boolean contents(String instruction) {
		return instruction.strip().toUpperCase(Locale.ROOT).matches("(?s)(TOC|INDEX|TOA)\\b.*");
	}

	/** The address of the innermost link; empty when there is none. */
	String link() {
		return open.stream().map(f -> f.link).filter(l -> !l.isEmpty()).findFirst().orElse("");
	}

	static String link(String instruction) {
		Matcher link = LINK.matcher(instruction);
		return !link.find() ? "" : link.group(1) != null ? link.group(1) : link.group(2);
	}
}
