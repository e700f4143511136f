package org.chushi.review;

import java.time.Instant;
import java.util.UUID;

/**
 * From one state to another: who, when, why.
 *
 * @param hash of the text it was about
 */
public record Turn(ReviewState from, ReviewState to, UUID by, Instant at, String why, String hash) {
}
