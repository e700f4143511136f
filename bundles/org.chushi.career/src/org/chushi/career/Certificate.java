package org.chushi.career;

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

	/** Whether it holds on this day. */
	public boolean holds(LocalDate day) {
		return revoked.isEmpty() && (validUntil.isEmpty() || !day.isAfter(LocalDate.parse(validUntil)));
	}
}
