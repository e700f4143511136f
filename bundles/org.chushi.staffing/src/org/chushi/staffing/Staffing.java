package org.chushi.staffing;

import java.util.List;
import java.util.Map;

import org.chushi.core.Result;
import org.chushi.people.Placements;
import org.chushi.people.Session;

/** The sections of a team: who is in them, how many there should be, and what is missing. Who is put where: {@link Placements}. A service. */
public interface Staffing {

	/** Longest note, in characters. */
	int LONGEST_WORDS = 500;
	/** Most heads of a section. */
	int MOST_HEADS = 9_999;
	/** Days after its last day in which a certificate that has expired is still told of. */
	int LATELY = 90;

	/** The sections of the team's policy with everybody who is active. */
	Result<Roster> roster(Session session);

	/**
	 * Sets how many people sections are to have. Sections that are not named keep what was planned for them.
	 *
	 * @param heads by id, code or title of the section, 0 to {@link #MOST_HEADS}
	 * @param note  stays on record; may be empty
	 */
	Result<Plan> plan(Session session, Map<String, Integer> heads, String note);

	/** All plans, newest first. */
	Result<List<Plan>> plans(Session session);

	/** Sections that lack heads or certificates, with who is nearest to fill them. */
	Result<List<SectionGap>> gaps(Session session);

	/**
	 * Certificates that lapse within so many days, those that have expired lately, and all that lapsed, which stand again once what
	 * changed is learnt; the first to lapse first.
	 */
	Result<List<Expiring>> expiring(Session session, int days);

	/** Everybody against what the policy asks of a mentor: those who may and have room first, then who lacks least. */
	Result<List<Eligible>> mentors(Session session);

	/** Everybody against what the policy asks of an inspector: those who may first, then who lacks least. */
	Result<List<Eligible>> inspectors(Session session);
}
