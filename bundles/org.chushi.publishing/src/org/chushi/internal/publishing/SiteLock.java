package org.chushi.internal.publishing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.chushi.core.Result;

/**
 * Lets one publisher at a time write to a folder, on this machine or on another that shares it. The system lets go of the lock
 * of one that dies. Where a disk knows no locks work goes on without: whoever writes looks afterwards whether it is still there.
 *
 * @param patience how long to wait for another
 */
record SiteLock(Path folder, Duration patience) {

	static final String FILE = ".publishing";
	/** The system locks for whole programs only. */
	private static final Semaphore HERE = new Semaphore(1, true);

	<T> Result<T> holding(Supplier<Result<T>> work) {
		boolean mine = false;
		try {
			mine = HERE.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
			return mine ? locked(work) : busy();
		} catch (IOException e) {
			return Refusals.disk(folder.toString(), e);
		} catch (TimeoutException e) {
			return busy();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return busy();
		} finally {
			if (mine) {
				HERE.release();
			}
		}
	}

	private <T> Result<T> busy() {
		return Refusals.because(Messages.SiteLock_busy.text(), folder.toString(), Messages.SiteLock_busyNext.text());
	}

	private <T> Result<T> locked(Supplier<Result<T>> work) throws IOException, InterruptedException, TimeoutException {
		Files.createDirectories(folder);
		try (FileChannel channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			lock(channel);
			return work.get();
		}
	}

	/** Waits for it on a thread of its own, which ends when the channel is closed. */
	private void lock(FileChannel channel) throws InterruptedException, TimeoutException {
		FutureTask<?> waiting = new FutureTask<>(channel::lock);
		Thread.ofPlatform().daemon().name("site lock").start(waiting);
		try {
			waiting.get(patience.toMillis(), TimeUnit.MILLISECONDS);
		} catch (ExecutionException e) {
			if (!(e.getCause() instanceof IOException)) {
				throw new IllegalStateException(e.getCause());
			}
			System.getLogger(SiteLock.class.getName()).log(System.Logger.Level.INFO, "no locks in " + folder, e.getCause());
		}
	}
}
