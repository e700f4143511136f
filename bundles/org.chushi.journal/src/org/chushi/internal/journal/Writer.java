package org.chushi.internal.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.chushi.core.Result;
import org.chushi.internal.journal.jdbc.Uninterrupted;
import org.chushi.journal.Append;
import org.chushi.journal.Event;

/**
 * Lets one thread write at a time. While there is no crowd, a caller stores its append itself and pays no change of
 * threads. In a crowd a thread of its own stores all appends that wait together, so that they share one sync.
 */
final class Writer {

	private static final int LARGEST_GROUP = 1_000;

	private final ReentrantLock way = new ReentrantLock();
	private final LinkedBlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
	private final Consumer<List<Waiting>> group;
	private final Thread thread = new Thread(this::serve, "journal");
	private volatile boolean crowd;
	private volatile boolean closed;

	/** @param group stores a group and answers each caller */
	Writer(Consumer<List<Waiting>> group) {
		this.group = group;
		thread.setDaemon(true);
		thread.start();
	}

	Result<List<Event>> append(Append append) {
		refuseProjections();
		Waiting waiting = new Waiting(append);
		if (!crowd && way.tryLock()) {
			try {
				refuseClosed();
				Uninterrupted.call(() -> {
					store(List.of(waiting));
					return null;
				});
			} finally {
				way.unlock();
			}
		} else {
			queue.add(waiting);
			if (closed && queue.remove(waiting)) {
				refuseClosed();
			}
		}
		return answer(waiting);
	}

	/** Runs this between two groups. */
	<T> T alone(Supplier<T> work) {
		refuseProjections();
		way.lock();
		try {
			refuseClosed();
			return Uninterrupted.call(work);
		} finally {
			way.unlock();
		}
	}

	/** Stores what waits, then runs this as the last thing, once. */
	void close(Runnable last) {
		way.lock();
		try {
			if (!closed) {
				closed = true;
				storeWaiting();
				thread.interrupt();
				last.run();
			}
		} finally {
			way.unlock();
		}
	}

	private void serve() {
		while (!closed) {
			try {
				serve(queue.take());
			} catch (InterruptedException e) {
				// closed, or there was no reason to
				continue;
			}
		}
	}

	private void serve(Waiting first) {
		way.lock();
		try {
			if (closed) {
				first.answer().completeExceptionally(closed());
			} else {
				queue.add(first);
				storeWaiting();
			}
		} finally {
			way.unlock();
		}
	}

	private void storeWaiting() {
		List<Waiting> waiting = new ArrayList<>();
		while (queue.drainTo(waiting, LARGEST_GROUP) > 0) {
			crowd = waiting.size() > 1;
			store(waiting);
			waiting = new ArrayList<>();
		}
	}

	private void store(List<Waiting> waiting) {
		try {
			group.accept(waiting);
		} catch (RuntimeException | Error e) {
			waiting.forEach(append -> append.answer().completeExceptionally(e));
		}
	}

	private void refuseProjections() {
		if (way.isHeldByCurrentThread()) {
			throw new IllegalStateException("a projection must not call the journal");
		}
	}

	private void refuseClosed() {
		if (closed) {
			throw closed();
		}
	}

	private static IllegalStateException closed() {
		return new IllegalStateException("the journal is closed");
	}

	private static Result<List<Event>> answer(Waiting waiting) {
		try {
			return waiting.answer().join();
		} catch (CompletionException e) {
			if (e.getCause() instanceof RuntimeException bug) {
				throw bug;
			}
			throw e;
		}
	}
}
