package org.chushi.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.chushi.differences.FieldChange;

/**
 * A text as it was kept.
 *
 * @param number  from 1
 * @param by      who changed it
 * @param why     said with it; which suggestion, when it was one
 * @param changes since the version before
 */
public record TextVersion(int number, String hash, UUID by, Instant at, String why, List<Passage> passages, List<FieldChange> changes) {

	public TextVersion {
		passages = List.copyOf(passages);
		changes = List.copyOf(changes);
	}
}
