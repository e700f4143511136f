package org.chushi.ui;

import org.chushi.core.Result;

/** The door of the program: an OSGi service. Not called in the UI thread. */
public interface SessionGate {

	/** @param password overwritten by the caller afterwards */
	Result<SignedIn> signIn(String name, char[] password);

	void signOut();
}
