package org.chushi.review;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody answers for a text.
 *
 * @param hash    of exactly this version
 * @param weighed words and marks looked at one by one
 * @param of      words and marks there were
 * @param words   said with it; may be empty
 */
public record Approval(UUID by, Instant at, String hash, int weighed, int of, String words) {
}
