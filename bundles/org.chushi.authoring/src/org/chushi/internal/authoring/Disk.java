package org.chushi.internal.authoring;

import java.io.IOException;

import org.chushi.core.Result;

/** Asks the disk, which may refuse. */
final class Disk {

	/** What is asked. */
	@FunctionalInterface
	interface Question<T> {
		T ask() throws IOException;
	}

	private Disk() {
	}

	static <T> Result<T> asked(Question<T> question) {
		try {
			return Result.done(question.ask());
		} catch (IOException e) {
			return Result.refused(Messages.Disk_failed.text(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
		}
	}
}
