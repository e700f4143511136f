package org.chushi.internal.honour;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.honour.ProposalKind;
import org.chushi.honour.ProposalState;

/**
 * A proposal as it is kept.
 *
 * @param voices   without the one who made it
 * @param partners who made those that became a part of it
 * @param verdicts oldest first
 */
record Kept(UUID id, UUID person, Instant made, ProposalKind kind, String title, String what, String why, ProposalState state,
		List<UUID> voices, List<UUID> partners, List<Said> said, List<Verdict> verdicts) {

	record Said(UUID person, String words, Instant when) {
	}

	record Verdict(ProposalState verdict, UUID by, String reason, Optional<UUID> into, Instant when) {
	}

	Kept {
		voices = List.copyOf(voices);
		partners = List.copyOf(partners);
		said = List.copyOf(said);
		verdicts = List.copyOf(verdicts);
	}

	Kept now(ProposalState next) {
		return new Kept(id, person, made, kind, title, what, why, next, voices, partners, said, verdicts);
	}

	Kept voice(UUID somebody, boolean supports) {
		Set<UUID> all = new LinkedHashSet<>(voices);
		if (supports) {
			all.add(somebody);
		} else {
			all.remove(somebody);
		}
		return heard(all);
	}

	Kept comment(Said words) {
		return new Kept(id, person, made, kind, title, what, why, state, voices, partners, with(said, words), verdicts);
	}

	Kept decided(Verdict verdict) {
		return new Kept(id, person, made, kind, title, what, why, verdict.verdict(), voices, partners, said, with(verdicts, verdict));
	}

	/** With the voices of the part, and of who made it; nobody counts twice, and who made this one does not count. */
	Kept joined(Kept part) {
		Set<UUID> all = new LinkedHashSet<>(voices);
		all.addAll(part.voices);
		all.add(part.person);
		all.addAll(part.partners);
		all.remove(person);
		Set<UUID> together = new LinkedHashSet<>(partners);
		together.add(part.person);
		together.addAll(part.partners);
		together.remove(person);
		return new Kept(id, person, made, kind, title, what, why, state, List.copyOf(all), List.copyOf(together), said, verdicts);
	}

	private Kept heard(Set<UUID> all) {
		return new Kept(id, person, made, kind, title, what, why, state, List.copyOf(all), partners, said, verdicts);
	}

	Optional<Verdict> last() {
		return verdicts.isEmpty() ? Optional.empty() : Optional.of(verdicts.getLast());
	}

	private static <T> List<T> with(List<T> before, T more) {
		List<T> all = new ArrayList<>(before);
		all.add(more);
		return all;
	}
}
