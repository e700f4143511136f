package org.chushi.internal.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.chushi.journal.Seal;

/**
 * Seals the head of this device's chain, in a thread of its own, so that nobody waits for a signature who did not ask
 * for one.
 */
final class Sealer implements AutoCloseable {

	/** At most about so many events of this device are without a seal. */
	static final long EVERY = 256;

	private static final System.Logger LOG = System.getLogger(Sealer.class.getName());

	private final Device device;
	private final Seals seals;
	private final Clock clock;
	private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
		Thread made = new Thread(work, "journal seals");
		made.setDaemon(true);
		return made;
	});
	private long asked;

	/** @param sealed number of the last event that has a seal */
	Sealer(Device device, Seals seals, Clock clock, long sealed) {
		this.device = device;
		this.seals = seals;
		this.clock = clock;
		this.asked = sealed;
	}

	/** Told of every new head; seals now and then. That a seal cannot be written must not stop the work. */
	void reached(long number, String hash) {
		if (number - asked >= EVERY) {
			asked = number;
			thread.execute(() -> {
				try {
					write(number, hash);
				} catch (UncheckedIOException e) {
					LOG.log(System.Logger.Level.WARNING, "no seal", e);
				}
			});
		}
	}

	/** Seals this head and waits for it. */
	Seal seal(long number, String hash) {
		asked = number;
		try {
			return CompletableFuture.supplyAsync(() -> write(number, hash), thread).join();
		} catch (CompletionException e) {
			throw e.getCause() instanceof UncheckedIOException io ? io : e;
		}
	}

	/** Seals this head, unless it has been. */
	void finish(long number, String hash) {
		if (number > asked) {
			try {
				seal(number, hash);
			} catch (UncheckedIOException e) {
				LOG.log(System.Logger.Level.WARNING, "no seal", e);
			}
		}
		settle();
	}

	/** Waits until what was asked for is written. */
	void settle() {
		CompletableFuture.supplyAsync(() -> asked, thread).join();
	}

	@Override
	public void close() {
		thread.close();
	}

	private Seal write(long number, String hash) {
		try {
			Seal seal = device.seal(number, hash, clock.instant().truncatedTo(ChronoUnit.MICROS));
			seals.add(seal);
			device.sealed();
			return seal;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
