package org.chushi.core;

/** Told of long work that goes on though nobody waits for just that, such as judging everybody after a new policy. A service. */
@FunctionalInterface
public interface Attendant {

	/**
	 * Called from the working thread, quickly done.
	 *
	 * @param what  is done
	 * @param total all there is to do; when {@code done} reaches it, the work is over, whatever came of it
	 */
	void at(Bilingual what, long done, long total);
}
