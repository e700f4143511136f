package org.chushi.growth;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.people.Role;

/**
 * Something to speak of in the next 1-on-1.
 *
 * @param with        the part of whom it is for: the lead or the mentor
 * @param readers     names of those who can read it now, besides the person
 * @param words       the person's own, or what is asked for
 * @param requirement id of the endorsement that is asked for; empty for own words
 */
public record AgendaItem(UUID id, UUID person, String personName, Role with, List<String> readers, Bilingual words, String requirement, Instant put) {

	public AgendaItem {
		readers = List.copyOf(readers);
	}

	public boolean isEndorsement() {
		return !requirement.isEmpty();
	}
}
