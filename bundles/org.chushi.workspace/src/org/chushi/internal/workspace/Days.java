package org.chushi.internal.workspace;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.chushi.rules.Settled.Mark;

/** While a folder is open: settles what another day brings, and keeps how far everything is settled, at its end too. */
final class Days implements AutoCloseable {

	private static final System.Logger LOG = System.getLogger(Days.class.getName());
	static final Duration QUARTER = Duration.ofMinutes(15);
	private static final long PATIENCE = 30;

	private final Runnable settle;
	private final Supplier<Optional<Mark>> mark;
	private final SettledFile file;
	private final ScheduledExecutorService thread = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("settling").daemon().factory());

	/**
	 * @param settle what has become due
	 * @param mark   how far everything is settled; nothing while not everything is
	 * @param every  so often it is looked; the first time after so long
	 */
	Days(Runnable settle, Supplier<Optional<Mark>> mark, SettledFile file, Duration every) {
		this.settle = settle;
		this.mark = mark;
		this.file = file;
		keep();
		thread.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
	}

	private void look() {
		try {
			settle.run();
			keep();
		} catch (RuntimeException e) {
			LOG.log(System.Logger.Level.ERROR, "not settled, tried again later", e);
		}
	}

	private void keep() {
		mark.get().ifPresent(file::write);
	}

	@Override
	public void close() {
		thread.submit(this::look);
		thread.shutdown();
		try {
			if (!thread.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
				thread.shutdownNow();
			}
		} catch (InterruptedException e) {
			thread.shutdownNow();
			Thread.currentThread().interrupt();
		}
	}
}
