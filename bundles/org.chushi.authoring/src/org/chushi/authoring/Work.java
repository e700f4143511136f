package org.chushi.authoring;

import org.chushi.core.Progress;

/** Something long that is made on the project's thread, of what the project is then, and run on any other. Run once. */
@FunctionalInterface
public interface Work<T> {

	T run(Progress progress);
}
