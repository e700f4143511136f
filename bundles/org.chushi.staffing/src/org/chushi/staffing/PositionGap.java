package org.chushi.staffing;

import java.util.List;

import org.chushi.core.Bilingual;

/**
 * How far a team is from the competencies of a position.
 *
 * @param needs    how many competencies it asks for
 * @param people   everybody on the team
 * @param complete who lacks none of them
 * @param holders  who has the position
 * @param holdersShort holders who lack some of them
 * @param rarest   the competencies that most people lack, with how many lack them
 */
public record PositionGap(String position, String code, Bilingual title, int level, int needs, int people, int complete, int holders, int holdersShort,
		List<Rare> rarest) {

	public PositionGap {
		rarest = List.copyOf(rarest);
	}

	/**
	 * @param level   wanted
	 * @param lacking people who do not have it
	 */
	public record Rare(String competency, Bilingual title, int level, int lacking) {
	}
}
