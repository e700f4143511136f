package org.chushi.internal.ui.mentor;

/** Ids of the pages of this bundle and of those they lead to, as {@link org.chushi.ui.PageContext#navigate} takes them. */
final class Pages {

	static final String HOME = "home.mentor";
	static final String CONFIRMATIONS = "confirmations";
	static final String PAIR_WORK = "pairwork";
	static final String ENTRY = "pairwork.entry";
	static final String LESSON = "lesson";
	static final String EXAM = "exam";
	static final String CAREER = "career";
	static final String CERTIFICATES = "certificates";

	/** Before the id of an entry in the argument of {@link #PAIR_WORK}. */
	static final String ENTRY_PREFIX = "entry:";

	private Pages() {
	}
}
