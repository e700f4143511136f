package org.chushi.internal.app;

/** What is before somebody who is not signed in. UI thread only. */
interface Entrance {

	/** Shows how things stand now. */
	void show();

	void focus();

	/** The key's action, null when it has none here. */
	default Runnable action(int key) {
		return null;
	}
}
