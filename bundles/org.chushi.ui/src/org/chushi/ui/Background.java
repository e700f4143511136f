package org.chushi.ui;

import org.chushi.core.Attendant;

/** Tells of long work that goes on behind the pages: an OSGi service. */
public interface Background {

	/** @param attendant called in any thread; at once when something goes on already */
	Changes.Subscription listen(Attendant attendant);
}
