package org.chushi.internal.differences;

import java.util.ArrayList;
import java.util.List;

import org.chushi.differences.Edit;
import org.chushi.differences.Edit.Kind;
import org.chushi.differences.Token;
import org.chushi.internal.differences.Sequences.Change;

/** Compares two texts: lines, then words and marks in lines that differ, then characters of Chinese words that differ. */
public final class Comparison {

	private Comparison() {
	}

	/** @param rough told when stretches too long to be compared word by word are told as replaced */
	public static List<Edit> edits(String before, String after, Runnable rough) {
		Edits edits = new Edits();
		List<String> a = lines(before);
		List<String> b = lines(after);
		int at = 0;
		for (Change change : Sequences.changes(a, b, rough)) {
			edits.keep(a.subList(at, change.from()));
			words(edits, tokens(change.gone(a)), tokens(change.come(b)), rough);
			at = change.to();
		}
		edits.keep(a.subList(at, a.size()));
		return edits.made();
	}

	/** Each with its line break. */
	private static List<String> lines(String text) {
		List<String> lines = new ArrayList<>();
		int from = 0;
		for (int to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
			lines.add(text.substring(from, to + 1));
			from = to + 1;
		}
		if (from < text.length()) {
			lines.add(text.substring(from));
		}
		return lines;
	}

	private static List<String> tokens(List<String> lines) {
		return Token.of(String.join("", lines)).stream().map(Token::text).toList();
	}

	private static void words(Edits edits, List<String> a, List<String> b, Runnable rough) {
		int at = 0;
		for (Change change : Sequences.changes(a, b, rough)) {
			edits.keep(a.subList(at, change.from()));
			characters(edits, change.gone(a), change.come(b));
			at = change.to();
		}
		edits.keep(a.subList(at, a.size()));
	}

	/** Finer only where most of the shorter side is kept: two sentences that share a few characters are two sentences. */
	private static void characters(Edits edits, List<String> gone, List<String> come) {
		List<String> a = gone.stream().flatMap(t -> Segments.characters(t).stream()).toList();
		List<String> b = come.stream().flatMap(t -> Segments.characters(t).stream()).toList();
		List<Change> changes = Sequences.changes(a, b);
		int kept = a.size() - changes.stream().mapToInt(c -> c.to() - c.from()).sum();
		if (2 * kept < Math.min(a.size(), b.size())) {
			edits.replace(gone, come);
			return;
		}
		int at = 0;
		for (Change change : changes) {
			edits.keep(a.subList(at, change.from()));
			edits.replace(change.gone(a), change.come(b));
			at = change.to();
		}
		edits.keep(a.subList(at, a.size()));
	}

	/** Pieces of the same kind become one. */
	private static final class Edits {

		private final List<Edit> made = new ArrayList<>();
		private final StringBuilder kept = new StringBuilder();
		private final StringBuilder deleted = new StringBuilder();
		private final StringBuilder inserted = new StringBuilder();
		private int before;
		private int after;

		void keep(List<String> pieces) {
			if (!pieces.isEmpty()) {
				flushChange();
				pieces.forEach(kept::append);
			}
		}

		void replace(List<String> gone, List<String> come) {
			if (!gone.isEmpty() || !come.isEmpty()) {
				flushKept();
				gone.forEach(deleted::append);
				come.forEach(inserted::append);
			}
		}

		List<Edit> made() {
			flushChange();
			flushKept();
			return made;
		}

		private void flushKept() {
			add(Kind.KEPT, kept);
		}

		private void flushChange() {
			add(Kind.DELETED, deleted);
			add(Kind.INSERTED, inserted);
		}

		private void add(Kind kind, StringBuilder text) {
			if (!text.isEmpty()) {
				made.add(new Edit(kind, text.toString(), before, after));
				before += kind == Kind.INSERTED ? 0 : text.length();
				after += kind == Kind.DELETED ? 0 : text.length();
				text.setLength(0);
			}
		}
	}
}
