package org.chushi.internal.ui.author.grid;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.impl.factory.primitive.IntLists;

/**
 * Lets Eclipse Collections, which the table stands on, find its implementations: it asks the loader of the thread for them, and
 * in OSGi that one knows nothing of them. Each factory asks once, so they are all made here.
 */
final class Factories {

	private static final boolean FOUND = find();

	private Factories() {
	}

	/** Before the first table. */
	static void ready() {
		if (!FOUND) {
			throw new IllegalStateException("Eclipse Collections is not whole");
		}
	}

	private static boolean find() {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(IntLists.class.getClassLoader());
		try {
			return Lists.mutable.empty().isEmpty() && Sets.mutable.empty().isEmpty() && Maps.mutable.empty().isEmpty()
					&& Lists.immutable.empty().isEmpty() && Sets.immutable.empty().isEmpty() && Maps.immutable.empty().isEmpty();
		} finally {
			thread.setContextClassLoader(before);
		}
	}
}
