package org.chushi.staffing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;

/**
 * How many people each section is to have.
 *
 * @param by name of who set it
 */
public record Plan(List<Heads> heads, String note, Instant when, String by) {

	public Plan {
		heads = List.copyOf(heads);
	}

	/** Wanted heads of a section; empty when the plan says nothing of it. */
	public Optional<Integer> of(String section) {
		return heads.stream().filter(h -> h.section().equals(section)).findFirst().map(Heads::wanted);
	}

	/** @param section id in the content */
	public record Heads(String section, Bilingual title, int wanted) {
	}
}
