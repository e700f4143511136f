package org.chushi.differences;

import java.util.List;

import org.chushi.internal.differences.Matching;

/**
 * How one state of a pack became another, element by element: matched by id, whatever their names and places.
 *
 * @param changes new and changed ones in the order of the state after, then those that are gone
 */
public record PackDifferences(List<ElementChange> changes) {

	public PackDifferences {
		changes = List.copyOf(changes);
	}

	public static PackDifferences between(PackState before, PackState after) {
		return new PackDifferences(new Matching(before, after).changes());
	}

	public boolean none() {
		return changes.isEmpty();
	}

	public List<ElementChange> added() {
		return changes.stream().filter(ElementChange::added).toList();
	}

	public List<ElementChange> removed() {
		return changes.stream().filter(ElementChange::removed).toList();
	}

	/** Those there before and after. */
	public List<ElementChange> changed() {
		return changes.stream().filter(c -> !c.added() && !c.removed()).toList();
	}
}
