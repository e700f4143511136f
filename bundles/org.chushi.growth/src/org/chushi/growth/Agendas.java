package org.chushi.growth;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.career.Certification.Endorsement;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Role;
import org.chushi.people.Session;

/**
 * What people want to speak of in their next 1-on-1. The person sees all of theirs; a lead what is for the lead of the person, while
 * they are that; a mentor what is for the mentor, while they are bound. Own words are for those alone who had that part when they
 * were written. A service.
 */
public interface Agendas {

	int LONGEST_WORDS = 200;
	/** Open at a time, of one person. */
	int MOST_ITEMS = 12;

	/** What is open, the oldest first. */
	Result<List<AgendaItem>> of(Session session, UUID person);

	/** What is open for the caller as a lead or mentor, of everybody, the oldest first. */
	Result<List<AgendaItem>> forMe(Session session);

	/** Puts something on one's own agenda. @param with the lead or the mentor */
	Result<AgendaItem> put(Session session, Role with, String words);

	/** Asks for an endorsement; asking again for what is asked already gives what is there. @param requirement id of a missing endorsement */
	Result<AgendaItem> ask(Session session, String requirement);

	/** Takes something off one's own agenda. @return what is left */
	Result<List<AgendaItem>> takeBack(Session session, UUID item);

	/** What a requirement asks for of this person; nothing when it is no endorsement or is met. */
	Result<Optional<Wanted>> wanted(Session session, UUID person, String requirement);

	/** Gives the endorsement that a requirement asks for; what was asked for it is off the agenda then. */
	Result<Endorsement> endorse(Session session, UUID person, String requirement, String words);

	/**
	 * An endorsement that is missing.
	 *
	 * @param by     the role that gives it
	 * @param what   what it is for, and whose it is
	 * @param asked  whether it is on the agenda
	 * @param mayGive whether the caller could give it
	 */
	record Wanted(String requirement, Role by, Bilingual what, boolean asked, boolean mayGive) {
	}
}
