package org.chushi.internal.handbooks;

import java.util.ArrayDeque;
import java.util.Deque;

import org.chushi.internal.handbooks.Numbering.Place;

/** Writes items that follow each other, each level indented by what is before the words of the one above (CommonMark 5.2). */
final class Lists {

	/**
	 * A list that is being written.
	 *
	 * @param mark   what stands before, or after, the number: lists that meet must differ in it
	 * @param indent spaces before the mark
	 * @param inner  spaces before the words
	 */
	private record Level(String list, int depth, boolean ordered, char mark, int indent, int inner) {

		boolean goesOn(Place place) {
			return place.list().equals(list) && ordered == place.number() > 0;
		}
	}

	private final Deque<Level> open = new ArrayDeque<>();

	/** Something else comes: the next item begins a list. */
	void end() {
		open.clear();
	}

	/** The item as lines, without the end of the last one; after an empty one where it would be taken for more of the words before. @param text of one or more lines */
	String item(Place place, String text) {
		boolean going = !open.isEmpty();
		boolean apart = false;
		char before = 0;
		while (!open.isEmpty() && (open.peek().depth() > place.level() || open.peek().depth() == place.level() && !open.peek().goesOn(place))) {
			Level closed = open.pop();
			before = closed.depth() == place.level() ? closed.mark() : before;
		}
		if (open.isEmpty() || open.peek().depth() < place.level()) {
			open.push(begun(place, before));
			apart = going && (open.size() == 1 || place.number() > 1);
		}
		Level level = open.peek();
		String mark = level.ordered() ? place.number() + String.valueOf(level.mark()) : String.valueOf(level.mark());
		open.pop();
		open.push(new Level(level.list(), level.depth(), level.ordered(), level.mark(), level.indent(), level.indent() + mark.length() + 1));
		return (apart ? "\n" : "") + " ".repeat(level.indent()) + mark + " " + text.replace("\n", "\n" + " ".repeat(level.indent() + mark.length() + 1));
	}

	private Level begun(Place place, char before) {
		int indent = open.isEmpty() ? 0 : open.peek().inner();
		char mark = place.number() > 0 ? before == '.' ? ')' : '.' : before == '-' ? '*' : '-';
		return new Level(place.list(), place.level(), place.number() > 0, mark, indent, indent + 2);
	}
}
