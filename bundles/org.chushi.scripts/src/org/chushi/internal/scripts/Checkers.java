package org.chushi.internal.scripts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.model.ChannelLength;
import org.chushi.model.ReviewPolicy;
import org.chushi.wording.TextChecker;
import org.chushi.wording.TextChecks;

/** The checks of texts with the lists of the library as it is now and the limits of somebody's policy; made once for each. */
final class Checkers {

	private final Packs packs;
	private final TextChecks checks;
	private final Terms terms;
	private final Map<List<ChannelLength>, TextChecker> made = new HashMap<>();
	private Library library;

	Checkers(Packs packs, TextChecks checks, Terms terms) {
		this.packs = packs;
		this.checks = checks;
		this.terms = terms;
	}

	synchronized TextChecker of(UUID person) {
		Library now = packs.library();
		if (now != library) {
			made.clear();
			library = now;
		}
		List<ChannelLength> lengths = terms.of(person).map(ReviewPolicy::getLengths).map(List::copyOf).orElse(List.of());
		return made.computeIfAbsent(lengths, l -> checks.with(now, l));
	}
}
