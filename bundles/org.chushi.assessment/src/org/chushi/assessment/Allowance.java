package org.chushi.assessment;

import java.time.Instant;
import java.util.UUID;

/**
 * Extra time that somebody gets whenever they begin a paper.
 *
 * @param paper  id of the paper; empty for all
 * @param reason as the one who gave it wrote
 * @param by     who gave it
 */
public record Allowance(UUID person, String paper, ExtraTime extra, String reason, UUID by, Instant given) {
}
