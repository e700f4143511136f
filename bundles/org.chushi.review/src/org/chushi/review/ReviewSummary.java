package org.chushi.review;

import java.time.Instant;
import java.util.UUID;

import org.chushi.core.Bilingual;

/**
 * A review in a list.
 *
 * @param changed     the text is another one than was asked about or approved
 * @param asker       who asked last
 * @param since       of the last thing that happened
 * @param remarks     that are not resolved
 * @param suggestions that are open
 * @param approvals   of the text as it is, by people who did not write it
 * @param needed      by the policy
 */
public record ReviewSummary(String element, String pack, Bilingual kind, Bilingual says, ReviewState state, boolean changed, int round,
		UUID asker, Instant since, int remarks, int suggestions, int approvals, int needed) {
}
