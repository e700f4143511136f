package org.chushi.internal.workspace;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** While a folder is open: settles what another day brings, and keeps how far everything is settled, at its end too. */
final class Days implements AutoCloseable {

	private static final System.Logger LOG = System.getLogger(Days.class.getName());
	private static final long MINUTES = 15;
	private static final long PATIENCE = 30;

	private final Desk desk;
	private final SettledFile file;
	private final ScheduledExecutorService thread = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("settling").daemon().factory());

	Days(Desk desk, SettledFile file) {
		this.desk = desk;
		this.file = file;
		keep();
		thread.scheduleWithFixedDelay(this::look, MINUTES, MINUTES, TimeUnit.MINUTES);
	}

	private void look() {
		try {
			desk.dayPassed();
			keep();
		} catch (RuntimeException e) {
			LOG.log(System.Logger.Level.ERROR, "not settled, tried again later", e);
		}
	}

	private void keep() {
		desk.mark().ifPresent(file::write);
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
