package org.chushi.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A comment on a place, with what was answered.
 *
 * @param located where its place is now
 * @param round   of review it was made in
 */
public record Remark(UUID id, UUID by, Instant at, Anchor anchor, Located located, String words, List<Reply> replies, boolean resolved,
		int round) {

	public Remark {
		replies = List.copyOf(replies);
	}

	/** What somebody answered. */
	public record Reply(UUID by, Instant at, String words) {
	}
}
