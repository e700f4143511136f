package org.chushi.internal.ui.review;

import java.util.ArrayList;
import java.util.List;

import org.chushi.differences.Edit;
import org.chushi.differences.TextDifference;
import org.chushi.differences.Token;
import org.chushi.internal.ui.review.Run.Kind;

/** Texts as runs. */
final class Runs {

	/**
	 * Something in the margin about a place in the text.
	 *
	 * @param number in the margin
	 * @param start  of its place
	 * @param end    behind it
	 * @param change whether it is other words for it
	 * @param text   these words
	 */
	record Note(int number, int start, int end, boolean change, String text) {

		boolean covers(Token token) {
			return start < token.end() && token.start() < end;
		}
	}

	private Runs() {
	}

	/** A text with what is suggested for it, and the numbers of what is said about it. */
	static List<Run> noted(String text, List<Note> notes) {
		List<Run> runs = new ArrayList<>();
		List<Token> tokens = Token.of(text);
		notes.stream().filter(n -> n.end() == 0).forEach(n -> after(runs, n));
		int word = 0;
		for (Token token : tokens) {
			boolean goes = notes.stream().anyMatch(n -> n.change() && n.covers(token));
			runs.add(new Run(token.text(), goes ? Kind.DELETED : Kind.PLAIN, token.weighed() ? word++ : -1, token.start()));
			notes.stream().filter(n -> n.end() > token.start() && n.end() <= token.end()).forEach(n -> after(runs, n));
		}
		return runs;
	}

	private static void after(List<Run> runs, Note note) {
		if (note.change()) {
			Token.of(note.text()).forEach(t -> runs.add(new Run(t.text(), Kind.INSERTED, -1, note.end())));
		}
		runs.add(new Run(circled(note.number()), Kind.NUMBER, -1, note.end()));
	}

	/** ① to ⑳, then (21). */
	static String circled(int number) {
		return number >= 1 && number <= 20 ? Character.toString('①' + number - 1) : "(" + number + ")";
	}

	static List<Run> of(TextDifference difference) {
		List<Run> runs = new ArrayList<>();
		for (Edit edit : difference.edits()) {
			Kind kind = switch (edit.kind()) {
			case KEPT -> Kind.PLAIN;
			case DELETED -> Kind.DELETED;
			case INSERTED -> Kind.INSERTED;
			};
			Token.of(edit.text()).forEach(t -> runs.add(new Run(t.text(), kind, -1, 0)));
		}
		return runs;
	}
}
