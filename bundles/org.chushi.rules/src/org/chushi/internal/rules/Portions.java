package org.chushi.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;

import org.chushi.core.Progress;

/** Many people, some hundreds at a time, on as many threads as the machine has for it. */
record Portions(List<UUID> people, int size) {

	private static final int MOST_THREADS = 4;

	/**
	 * Progress is told, and asked whether to go on, in the calling thread.
	 *
	 * @param work says whether all is done
	 * @return whether all of all is; after the first that is not, and when it is cancelled, no more is begun
	 */
	boolean all(Predicate<List<UUID>> work, Progress progress) {
		progress.at(0, people.size());
		if (people.size() <= size) {
			return progress.cancelled() ? people.isEmpty() : people.isEmpty() || work.test(people);
		}
		try (ExecutorService threads = Executors.newFixedThreadPool(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()),
				Thread.ofPlatform().name("settling-", 1).daemon().factory())) {
			return all(work, progress, threads);
		}
	}

	private boolean all(Predicate<List<UUID>> work, Progress progress, ExecutorService threads) {
		List<Future<Boolean>> begun = new ArrayList<>();
		for (int at = 0; at < people.size(); at += size) {
			List<UUID> portion = people.subList(at, Math.min(people.size(), at + size));
			begun.add(threads.submit(() -> work.test(portion)));
		}
		int done = 0;
		for (Future<Boolean> portion : begun) {
			if (progress.cancelled() || !got(portion, threads)) {
				threads.shutdownNow();
				return false;
			}
			done += size;
			progress.at(Math.min(done, people.size()), people.size());
		}
		return true;
	}

	private static boolean got(Future<Boolean> portion, ExecutorService threads) {
		try {
			return portion.get();
		} catch (ExecutionException e) {
			threads.shutdownNow();
			throw e.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}
}
