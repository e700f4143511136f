package org.chushi.people;

import org.chushi.core.Bilingual;

/**
 * The part of a team somebody works in, for example pre-sales.
 *
 * @param id      in the content, empty for {@link #NONE}; of a section that the team's policy does not define, what the records say
 * @param code    short and readable; empty where it is not defined
 * @param title   as the policy calls it now, else as the records call it
 * @param defined whether the team's policy defines it
 */
public record TeamSection(String id, String code, Bilingual title, boolean defined) {

	/** In no section. */
	public static final TeamSection NONE = new TeamSection("", "", Messages.TeamSection_none.text(), false);

	public static TeamSection defined(String id, String code, Bilingual title) {
		return new TeamSection(id, code, title, true);
	}

	/** What records name and the policy does not define: it is shown as it is written. */
	public static TeamSection written(String id, Bilingual title) {
		return new TeamSection(id, "", title, false);
	}

	public boolean none() {
		return id.isEmpty();
	}

	/** Whether both are one section; {@link #NONE} is nobody's. */
	public boolean same(TeamSection other) {
		return !none() && id.equalsIgnoreCase(other.id);
	}

	/** As on a list: nothing for {@link #NONE}. */
	public Bilingual shown() {
		return none() ? Bilingual.same("") : title;
	}
}
