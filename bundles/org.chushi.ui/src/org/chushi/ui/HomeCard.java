package org.chushi.ui;

import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.swt.widgets.Composite;

/** Something on people's first pages, from a bundle that those pages do not know. A service; adding one touches no other bundle. */
public interface HomeCard {

	/** What is shown, compared by value. */
	interface Part {

		/** Builds it in the column of the page, below its head. */
		void fill(Composite content, PageContext ctx);
	}

	/** How to find out what is to be shown to the person of this page now; called off the UI thread, again whenever something was recorded. */
	Callable<Optional<Part>> reader(PageContext ctx);
}
