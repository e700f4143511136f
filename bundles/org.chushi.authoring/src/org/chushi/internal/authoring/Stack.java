package org.chushi.internal.authoring;

import org.eclipse.emf.common.command.BasicCommandStack;

/** Commands, and which of them is saved. */
final class Stack extends BasicCommandStack {

	/** What was taken for saved is not, whatever is undone. */
	void neverSaved() {
		saveIndex = -2;
	}
}
