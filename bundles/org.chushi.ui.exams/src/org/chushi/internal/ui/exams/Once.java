package org.chushi.internal.ui.exams;

import java.util.Optional;
import java.util.concurrent.Callable;

import org.chushi.core.Result;

/**
 * Reads once for the life of a page what takes long and hardly changes: a page is told of every answer that anybody saves.
 * A refusal is tried again.
 */
final class Once<T> implements Callable<Result<T>> {

	private final Callable<Result<T>> read;
	private Optional<Result<T>> done = Optional.empty();

	Once(Callable<Result<T>> read) {
		this.read = read;
	}

	@Override
	public synchronized Result<T> call() throws Exception {
		if (done.isEmpty()) {
			Result<T> result = read.call();
			done = Optional.of(result).filter(Result::isDone);
			return result;
		}
		return done.get();
	}
}
