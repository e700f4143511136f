package org.chushi.internal.ui.learn;

import java.util.Set;

/** Ids of the pages that these pages lead to, as {@link org.chushi.ui.PageContext#navigate} takes them. */
final class Pages {

	static final String HOME = "home.newcomer";
	static final String COURSES = "courses";
	static final String LESSON = "lesson";
	static final String EXAM = "exam";
	static final String RESULT = "exam.result";
	static final String ACTIVITIES = "activities";
	static final String TRIAL = "trial";
	static final String ENTRY = "pairwork.entry";
	static final String CERTIFICATES = "certificates";
	static final String GROWTH = "growth";
	static final String ACCOUNT = "account";

	private Pages() {
	}

	/** Whose rail holds the pages of learning: those who learn their work or learn to guide others. */
	static boolean learns(Set<String> roles) {
		return roles.contains("newcomer") || roles.contains("mentor");
	}
}
