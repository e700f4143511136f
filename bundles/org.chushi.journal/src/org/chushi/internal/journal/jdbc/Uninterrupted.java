package org.chushi.internal.journal.jdbc;

import java.util.function.Supplier;

/** Holds an interrupt back for a while: an interrupted thread would close the database file under everybody. */
public final class Uninterrupted {

	private Uninterrupted() {
	}

	public static <T> T call(Supplier<T> work) {
		boolean interrupted = Thread.interrupted();
		try {
			return work.get();
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}
}
