package org.chushi.internal.assessment;

/**
 * What was noticed about an attempt, counted.
 *
 * @param away      the window has not the focus now
 * @param losses    how often it lost it
 * @param resumes   how often the page was opened again
 * @param turns     how often the clock was turned
 * @param incidents notes of invigilators
 */
record Watched(boolean away, int losses, int resumes, int turns, int incidents) {

	static final Watched NOTHING = new Watched(false, 0, 0, 0, 0);

	Watched left() {
		return new Watched(true, losses + 1, resumes, turns, incidents);
	}

	Watched back(boolean resumed) {
		return new Watched(false, losses, resumes + (resumed ? 1 : 0), turns, incidents);
	}

	Watched turned() {
		return new Watched(away, losses, resumes, turns + 1, incidents);
	}

	Watched incident() {
		return new Watched(away, losses, resumes, turns, incidents + 1);
	}
}
