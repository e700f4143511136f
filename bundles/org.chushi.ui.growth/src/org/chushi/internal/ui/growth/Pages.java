package org.chushi.internal.ui.growth;

import java.util.UUID;

import org.chushi.ui.PageContext;

/** Ids of the pages of this bundle and of those they lead to, as {@link PageContext#navigate} takes them. */
final class Pages {

	static final String GROWTH = "growth";
	static final String PLAN = "growth.plan";
	static final String PROSPECTS = "growth.proposals";
	static final String CAREER = "career";
	static final String LESSON = "lesson";
	static final String EXAM = "exam";
	static final String CERTIFICATES = "certificates";
	static final String ACTIVITIES = "activities";
	static final String TRIAL = "trial";
	/** How findings link to what a lead or mentor gives. */
	static final String ENDORSEMENT = "endorsement:";

	private Pages() {
	}

	/** Whom the page is about: the person in its argument, else the one who is signed in. */
	static UUID subject(PageContext ctx) {
		String whose = ctx.argument().replaceFirst(" ?" + ENDORSEMENT + ".*", "");
		return whose.isEmpty() ? ctx.person() : UUID.fromString(whose);
	}

	/** The requirement the page was opened for, an endorsement that is missing; empty for none. */
	static String endorsement(PageContext ctx) {
		int at = ctx.argument().indexOf(ENDORSEMENT);
		return at < 0 ? "" : ctx.argument().substring(at + ENDORSEMENT.length());
	}

	/** The argument of the career map about this person, with the way to a position on it. */
	static String way(PageContext ctx, UUID person, String position) {
		return (about(ctx, person) + " position:" + position).strip();
	}

	/** The argument of a page about this person. */
	static String about(PageContext ctx, UUID person) {
		return person.equals(ctx.person()) ? "" : person.toString();
	}
}
