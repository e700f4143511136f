package org.chushi.internal.handbooks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chushi.core.Diagnostic;
import org.chushi.core.Phrase;

/** What was not taken over, each with its place: the paragraph, counted from 1, and the heading it is below. */
final class Losses {

	private static final int LISTED = 500;

	private final List<Diagnostic> found = new ArrayList<>();
	private final Set<String> once = new HashSet<>();
	private int more;
	private int paragraph;
	private String heading = "";

	void paragraph() {
		paragraph++;
	}

	int paragraphs() {
		return paragraph;
	}

	void heading(String now) {
		heading = now;
	}

	void tell(Phrase what, Phrase remedy, Object... arguments) {
		if (found.size() < LISTED) {
			found.add(Diagnostic.warning("¶" + paragraph + (heading.isEmpty() ? "" : " · " + heading), what.text(arguments), remedy.text()));
		} else {
			more++;
		}
	}

	/** At its first place only. */
	void tellOnce(Phrase what, Phrase remedy) {
		if (once.add(what.name())) {
			tell(what, remedy);
		}
	}

	List<Diagnostic> all() {
		List<Diagnostic> all = new ArrayList<>(found);
		if (more > 0) {
			all.add(Diagnostic.warning("", Messages.Losses_more.text(more), Messages.Losses_moreRemedy.text()));
		}
		return all;
	}
}
