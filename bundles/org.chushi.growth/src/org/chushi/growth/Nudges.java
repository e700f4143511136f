package org.chushi.growth;

import java.util.List;

import org.chushi.core.Result;
import org.chushi.people.Session;

/** Says to a person, and to their lead, what has come to a stand. A service. */
public interface Nudges {

	/**
	 * Days without any step after which a plan is spoken of: three weeks. A goal is usually worked at week by week; one week of
	 * leave or of a sale with a week on each side is no standstill.
	 */
	int STALL_DAYS = 21;

	/** How long one can put off what one is told, in days, at most: then the two had better talk. */
	int LONGEST_PAUSE = 30;

	/** What is to be told to the caller today, the most pressing first; without what was put off. */
	Result<List<Nudge>> today(Session session);

	/**
	 * Puts it off: it is not told again before so many days have passed. Whoever has read it puts it off by one day, so that
	 * it is told once a day at most.
	 */
	Result<List<Nudge>> later(Session session, String key, int days);
}
