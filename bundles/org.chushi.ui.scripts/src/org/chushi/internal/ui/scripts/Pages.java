package org.chushi.internal.ui.scripts;

/** Ids of the pages of this bundle. */
final class Pages {

	static final String SCRIPTS = "scripts";
	/** Argument: id of a scenario, or empty for all. */
	static final String DIALOGUES = "scripts.dialogues";
	static final String DESK = "scripts.desk";
	/** Argument: id or code of a script. */
	static final String TRIAL = "scripts.trial";

	private Pages() {
	}
}
