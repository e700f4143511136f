package org.chushi.ui;

import org.chushi.core.Result;

/** The door of the program: an OSGi service. Nobody signs in in the UI thread; signing out waits for nothing. */
public interface SessionGate {

	/** @param password overwritten by the caller afterwards */
	Result<SignedIn> signIn(String name, char[] password);

	/** What was open for this person only is shut. @param who as {@link #signIn} gave it */
	void signOut(SignedIn who);
}
