package org.chushi.ui;

/** Tells that something was recorded: an OSGi service. */
public interface Changes {

	/** Ends the listening. */
	@FunctionalInterface
	interface Subscription {
		void end();
	}

	/** @param onChange called after new events, in any thread, quickly done */
	Subscription listen(Runnable onChange);
}
