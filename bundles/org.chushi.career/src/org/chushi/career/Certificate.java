package org.chushi.career;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;

/**
 * An issued certificate with what it rests on.
 *
 * @param number      short number for people, unique in the team, for example {@code 2026-00017}
 * @param definition  id of the definition in the content
 * @param skill       key of the skill
 * @param level       1 is the lowest
 * @param packVersion version of the pack of the definition
 * @param validUntil  last day it holds; empty for ever, else an ISO date
 * @param restsOn     every condition with what there was of it, as judged then
 * @param seal        hash of the journal's head when it was issued: ties the certificate to the journal
 * @param revoked     why it was revoked; empty while it was not
 * @param revokedBy   who revoked it
 */
public record Certificate(UUID id, String number, UUID person, String definition, Bilingual title, String skill,
		int level, String packVersion, Instant issued, String validUntil, List<Bilingual> restsOn, String seal,
		String revoked, Optional<UUID> revokedBy) {

	/** A certificate follows the deed that completes it at once, in the same stroke of work. */
	private static final Duration AT_ONCE = Duration.ofMinutes(1);
	/** How long a certificate is news. */
	private static final Duration NEWS = Duration.ofDays(3);

	/** Whether it holds on this day. */
	public boolean holds(LocalDate day) {
		return revoked.isEmpty() && (validUntil.isEmpty() || !day.isAfter(LocalDate.parse(validUntil)));
	}

	/** Whether it was issued because of what was done then: a signature, an exam handed in. */
	public boolean followed(Instant deed) {
		return !issued.isBefore(deed) && issued.isBefore(deed.plus(AT_ONCE));
	}

	/** Whether it stands and was issued in the last days, so that its holder is still told of it. */
	public boolean isNews(Instant now) {
		return revoked.isEmpty() && issued.isAfter(now.minus(NEWS));
	}
}
