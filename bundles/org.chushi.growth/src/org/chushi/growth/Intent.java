package org.chushi.growth;

import java.util.List;
import java.util.UUID;

/**
 * What a person wants now, and wanted before.
 *
 * @param wishes  at most one for each direction, the strongest first; {@link Direction#STAY} alone or not at all
 * @param history all that was ever said, the last first
 */
public record Intent(UUID person, List<Wish> wishes, List<Wish> history) {

	public Intent {
		wishes = List.copyOf(wishes);
		history = List.copyOf(history);
	}

	/** Whether they want to stay what they are. */
	public boolean stays() {
		return wishes.stream().anyMatch(w -> w.direction() == Direction.STAY);
	}
}
