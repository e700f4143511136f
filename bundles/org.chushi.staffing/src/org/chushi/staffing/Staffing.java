package org.chushi.staffing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.chushi.core.Result;
import org.chushi.people.Session;

/** The sections of a team: who is in them, how many there should be, and what is missing. A service. */
public interface Staffing {

	/** Longest reason or note, in characters. */
	int LONGEST_WORDS = 500;
	/** Most heads of a section. */
	int MOST_HEADS = 9_999;
	/** Days after its last day in which a certificate is still told of. */
	int LATELY = 90;

	/** The sections of the team's policy with everybody who is active. */
	Result<Roster> roster(Session session);

	/**
	 * Puts somebody into a section.
	 *
	 * @param sectionIdOrCode empty to take them out of all
	 * @param reason          stays on record; may be empty
	 */
	Result<Placement> put(Session session, UUID person, String sectionIdOrCode, String reason);

	/** The sections somebody was in, newest first. */
	Result<List<Placement>> history(Session session, UUID person);

	/**
	 * Sets how many people sections are to have. Sections that are not named keep what was planned for them.
	 *
	 * @param heads by id or code of the section, 0 to {@link #MOST_HEADS}
	 * @param note  stays on record; may be empty
	 */
	Result<Plan> plan(Session session, Map<String, Integer> heads, String note);

	/** All plans, newest first. */
	Result<List<Plan>> plans(Session session);

	/** Sections that lack heads or certificates, with who is nearest to fill them. */
	Result<List<SectionGap>> gaps(Session session);

	/** Certificates that lapse within so many days, and those that have lapsed lately; the first to lapse first. */
	Result<List<Expiring>> expiring(Session session, int days);

	/** Everybody against what the policy asks of a mentor: those who may and have room first, then who lacks least. */
	Result<List<Eligible>> mentors(Session session);

	/** Everybody against what the policy asks of an inspector: those who may first, then who lacks least. */
	Result<List<Eligible>> inspectors(Session session);
}
