package org.chushi.internal.ui.career;

import java.util.UUID;

import org.chushi.ui.PageContext;

/** Ids of the pages of this bundle and of those they lead to, as {@link PageContext#navigate} takes them. */
final class Pages {

	static final String CAREER = "career";
	static final String CERTIFICATES = "certificates";
	static final String GROWTH = "growth";
	static final String LESSON = "lesson";
	static final String EXAM = "exam";
	static final String ACTIVITIES = "activities";
	static final String TRIAL = "trial";
	static final String STAFFING = "staffing";
	/** Its board of certificates that lapse. */
	static final String EXPIRING = "expiring";
	private static final String POSITION = "position:";

	private Pages() {
	}

	/** Whom the page is about: the person in its argument, else the one who is signed in. */
	static UUID subject(PageContext ctx) {
		String whose = ctx.argument().replaceFirst(" ?" + POSITION + ".*", "");
		return whose.isEmpty() ? ctx.person() : UUID.fromString(whose);
	}

	/** The position whose way is asked for; empty for none. */
	static String position(PageContext ctx) {
		int at = ctx.argument().indexOf(POSITION);
		return at < 0 ? "" : ctx.argument().substring(at + POSITION.length());
	}

	/** The argument of a page about this person. */
	static String about(PageContext ctx, UUID person) {
		return person.equals(ctx.person()) ? "" : person.toString();
	}
}
