package org.chushi.differences;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.chushi.differences.Edit.Kind;
import org.chushi.core.Bilingual;
import org.chushi.internal.differences.Comparison;
import org.chushi.internal.differences.Messages;

/**
 * How one text became another, word by word and mark by mark.
 *
 * @param edits all of both texts, pieces of the same kind never side by side; a deletion comes before what stands in its place
 * @param rough whether the texts were too long and too unlike to be compared word by word everywhere: long stretches are told as replaced then
 */
public record TextDifference(List<Edit> edits, boolean rough) {

	public TextDifference {
		edits = List.copyOf(edits);
	}

	/** The shortest way over words, marks and, where words share some, Chinese characters. */
	public static TextDifference between(String before, String after) {
		boolean[] rough = new boolean[1];
		List<Edit> edits = Comparison.edits(before, after, () -> rough[0] = true);
		return new TextDifference(edits, rough[0]);
	}

	/** What to tell whoever reads it. */
	public Optional<Bilingual> note() {
		return rough ? Optional.of(Messages.TextDifference_rough.text()) : Optional.empty();
	}

	public String before() {
		return joined(Kind.INSERTED);
	}

	public String after() {
		return joined(Kind.DELETED);
	}

	public boolean same() {
		return edits.stream().allMatch(Edit::kept);
	}

	/** How many places changed; what is deleted and what stands instead are one. */
	public int places() {
		int places = 0;
		boolean open = false;
		for (Edit edit : edits) {
			places += edit.kept() || open ? 0 : 1;
			open = !edit.kept();
		}
		return places;
	}

	/** As plain text: {@code [-deleted-]{+inserted+}}, as git's word diff writes it. */
	public String marked() {
		return edits.stream().map(e -> switch (e.kind()) {
		case KEPT -> e.text();
		case DELETED -> "[-" + e.text() + "-]";
		case INSERTED -> "{+" + e.text() + "+}";
		}).collect(Collectors.joining());
	}

	private String joined(Kind without) {
		return edits.stream().filter(e -> e.kind() != without).map(Edit::text).collect(Collectors.joining());
	}
}
