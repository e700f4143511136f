package org.chushi.staffing;

import org.chushi.career.Certificate;

/**
 * A certificate whose last day is near or was lately, without a newer one of its kind.
 *
 * @param days until its last day; negative when that has gone by
 */
public record Expiring(Certificate certificate, String name, long days) {
}
