package org.chushi.internal.ui.packs;

import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Phrase;
import org.chushi.differences.Edit;
import org.chushi.differences.ElementChange;
import org.chushi.differences.FieldChange;
import org.chushi.publishing.PackDifference;
import org.chushi.ui.Status;

/**
 * A difference as it is shown: a line for each part, with its fields as text, and how many are left out. That the version
 * number is another one is no change worth a line.
 *
 * @param left parts that are not shown
 */
record Differing(Bilingual counted, List<Line> lines, int left) {

	/** Parts shown; who wants all of them has the command line. */
	static final int MOST = 60;
	/** Characters of unchanged text around a change. */
	private static final int AROUND = 24;
	private static final int LONGEST = 400;
	private static final String VERSION = "version";

	/** @param fields what changed of it */
	record Line(Status status, Bilingual state, Bilingual what, String file, List<Changed> fields) {
		Line {
			fields = List.copyOf(fields);
		}
	}

	/** @param before what is not there any more stands in brackets @param after what is new does */
	record Changed(Bilingual name, Optional<String> before, Optional<String> after) {
	}

	Differing {
		lines = List.copyOf(lines);
	}

	static Differing of(PackDifference difference) {
		List<ElementChange> all = difference.changes().changes().stream().filter(c -> !numbered(c)).toList();
		long added = all.stream().filter(ElementChange::added).count();
		long removed = all.stream().filter(ElementChange::removed).count();
		return new Differing(Messages.Differing_counted.text(added, all.size() - added - removed, removed),
				all.stream().limit(MOST).map(Differing::line).toList(), Math.max(0, all.size() - MOST));
	}

	private static boolean numbered(ElementChange change) {
		return !change.added() && !change.removed() && !change.moved() && change.fields().stream().allMatch(f -> f.path().equals(VERSION));
	}

	private static Line line(ElementChange change) {
		Phrase state = change.added() ? Messages.Differing_new
				: change.removed() ? Messages.Differing_gone : change.fields().isEmpty() ? Messages.Differing_moved : Messages.Differing_changed;
		Status status = change.added() ? Status.GOOD : change.removed() ? Status.STOP : Status.INFO;
		return new Line(status, state.text(), Messages.Differing_what.text(change.kind(), change.says()), change.file(),
				change.fields().stream().filter(f -> !f.path().equals(VERSION)).map(Differing::field).toList());
	}

	private static Changed field(FieldChange field) {
		List<Edit> edits = field.difference().edits();
		return new Changed(field.field(), field.before().map(b -> said(edits, Edit.Kind.DELETED)), field.after().map(a -> said(edits, Edit.Kind.INSERTED)));
	}

	/** One side of a change: what is only there stands in brackets, what is on both sides is shortened. */
	private static String said(List<Edit> edits, Edit.Kind side) {
		StringBuilder said = new StringBuilder();
		for (int i = 0; i < edits.size() && said.length() < LONGEST; i++) {
			Edit edit = edits.get(i);
			if (edit.kept()) {
				said.append(shortened(edit.text(), i > 0, i < edits.size() - 1));
			} else if (edit.kind() == side) {
				said.append('【').append(cut(edit.text(), LONGEST)).append('】');
			}
		}
		return said.toString().strip().replaceAll("\\s+", " ");
	}

	/** @param before whether a change stands before it @param after whether one comes after it */
	private static String shortened(String text, boolean before, boolean after) {
		int most = (before ? AROUND : 0) + (after ? AROUND : 0);
		if (text.length() <= most + AROUND) {
			return text;
		}
		String end = after ? text.substring(text.offsetByCodePoints(text.length(), -AROUND)) : "";
		return (before ? cut(text, AROUND) : "…") + end;
	}

	private static String cut(String text, int most) {
		return text.codePointCount(0, text.length()) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
	}
}
