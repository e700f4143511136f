package org.chushi.internal.ui.author;

import java.util.ArrayList;
import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.differences.Edit;
import org.chushi.differences.TextDifference;

/** What was changed in a text, in a line. */
public final class ChangedWords {

	/** Places that are named; the rest is counted. */
	private static final int PLACES = 3;
	/** Characters of a place. */
	private static final int LONGEST = 24;
	/** Characters of a whole text where the mouse rests. */
	private static final int WHOLE = 400;

	private ChangedWords() {
	}

	/** “A” became “B”, “C” is gone, … */
	public static Bilingual of(String was, String now) {
		List<Bilingual> places = new ArrayList<>();
		List<Edit> edits = TextDifference.between(was, now).edits();
		for (int i = 0; i < edits.size(); i++) {
			Edit edit = edits.get(i);
			boolean replaced = edit.kind() == Edit.Kind.DELETED && i + 1 < edits.size() && edits.get(i + 1).kind() == Edit.Kind.INSERTED;
			if (replaced) {
				i++;
				places.add(Messages.ChangedWords_became.text(cut(edit.text(), LONGEST), cut(edits.get(i).text(), LONGEST)));
			} else if (!edit.kept()) {
				places.add((edit.kind() == Edit.Kind.DELETED ? Messages.ChangedWords_gone : Messages.ChangedWords_more).text(cut(edit.text(), LONGEST)));
			}
		}
		Bilingual named = Bilingual.joined(places.stream().limit(PLACES).toList(), Messages.ChangedWords_between.text());
		return places.size() <= PLACES ? Messages.ChangedWords_change.text(named) : Messages.ChangedWords_changes.text(named, places.size());
	}

	/** Both texts one below the other. */
	public static Bilingual whole(String was, String now) {
		return Messages.ChangedWords_whole.text(cut(was, WHOLE), cut(now, WHOLE));
	}

	private static String cut(String words, int longest) {
		return words.codePointCount(0, words.length()) <= longest ? words : words.substring(0, words.offsetByCodePoints(0, longest)) + "…";
	}
}
