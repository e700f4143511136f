package org.chushi.staffing;

import java.time.LocalDate;

import org.chushi.career.Certificate;
import org.chushi.career.Certificate.Standing;

/**
 * A certificate that loses its rights soon or lost them lately: its last day is near, or what changed is to be learnt by a day.
 *
 * @param standing as it stands today
 * @param until    the next day after which something is lost: its last day, that of its days of grace, or to learn what is new. Of one
 *                 that lapsed the last day to learn, of one that has expired the last day of grace
 * @param days     to that day; negative when it has gone by
 */
public record Expiring(Certificate certificate, String name, Standing standing, LocalDate until, long days) {
}
