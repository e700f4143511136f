package org.chushi.staffing;

import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.staffing.Roster.Member;

/**
 * What a section lacks.
 *
 * @param heads       who is in it now
 * @param planned     heads wanted by the plan, 0 when nothing is planned
 * @param uncertified who works in it without a certificate it asks for
 * @param nearest     who could fill it soonest: those in it who lack the certificate when nobody is missing, else people from elsewhere
 */
public record SectionGap(String section, Bilingual title, int heads, int planned, List<Member> uncertified, List<Nearest> nearest) {

	public SectionGap {
		uncertified = List.copyOf(uncertified);
		nearest = List.copyOf(nearest);
	}

	/** Heads that are missing. */
	public int missing() {
		return Math.max(0, planned - heads);
	}
}
