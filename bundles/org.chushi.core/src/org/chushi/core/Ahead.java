package org.chushi.core;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Work that a thread of its own does ahead of the one that needs it. Pieces come in their order; a few wait, so that memory
 * does not grow with the work.
 */
public final class Ahead<T> implements AutoCloseable {

	/** Hands over what is ready. */
	public interface Out<T> {
		/** @throws IOException when nobody takes any more */
		void put(T piece) throws IOException;
	}

	/** What is done ahead. */
	public interface Work<T> {
		void run(Out<T> out) throws IOException;
	}

	private static final int WAITING = 4;

	private final BlockingQueue<Optional<T>> queue = new ArrayBlockingQueue<>(WAITING);
	private final Thread thread;
	/** Written before the end is put into the queue. */
	private Throwable failure;

	public Ahead(Work<T> work) {
		thread = Thread.ofPlatform().daemon().name("chushi-ahead").start(() -> run(work));
	}

	private void run(Work<T> work) {
		try {
			try {
				work.run(this::put);
			} catch (IOException | RuntimeException | Error e) {
				failure = e;
			}
			queue.put(Optional.empty());
		} catch (InterruptedException e) {
			// nobody waits for the end
			Thread.currentThread().interrupt();
		}
	}

	private void put(T piece) throws IOException {
		try {
			queue.put(Optional.of(piece));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		}
	}

	/** Empty at the end. @throws IOException that ended the work */
	public Optional<T> next() throws IOException {
		try {
			Optional<T> piece = queue.take();
			if (piece.isEmpty()) {
				rethrow();
			}
			return piece;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		}
	}

	private void rethrow() throws IOException {
		switch (failure) {
		case null -> {
			// all was done
		}
		case IOException e -> throw e;
		case RuntimeException e -> throw e;
		default -> throw (Error) failure;
		}
	}

	/** Ends the work, if it goes on. */
	@Override
	public void close() {
		thread.interrupt();
		boolean interrupted = false;
		while (thread.isAlive()) {
			try {
				thread.join();
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
