package org.chushi.training;

import java.time.LocalDate;
import java.util.UUID;

import org.chushi.core.Bilingual;

/**
 * Somebody on a programme.
 *
 * @param programme   id of the programme
 * @param title       its title at enrolment
 * @param profile     id of the policy profile that holds for this enrolment
 * @param packVersion version of the pack the programme came from
 * @param start       first working day
 * @param withdrawn   why the enrolment ended; empty while it runs
 */
public record Enrolment(UUID id, UUID person, String programme, Bilingual title, String profile, String packVersion,
		LocalDate start, String withdrawn) {

	public boolean isRunning() {
		return withdrawn.isEmpty();
	}
}
