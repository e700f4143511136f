package org.chushi.rules;

import java.util.Set;

/** What changed about a person. */
public record Facts(Set<Fact> changed) {

	/** Nobody knows what changed. */
	public static final Facts ALL = new Facts(Set.of(Fact.EVERYTHING));

	public Facts {
		changed = Set.copyOf(changed);
	}

	/** Whether what rests on these facts may come out otherwise now. */
	public boolean touch(Set<Fact> restsOn) {
		return changed.contains(Fact.EVERYTHING) || restsOn.contains(Fact.UNKNOWN)
				|| restsOn.stream().anyMatch(r -> changed.stream().anyMatch(c -> c.touches(r)));
	}
}
