package org.chushi.internal.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.chushi.rules.Settled.Mark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While a folder is open, and at its end, what is due is settled and how far is kept. */
class DaysTest {

	@TempDir
	private Path folder;
	private SettledFile file;

	@BeforeEach
	void find() {
		file = new SettledFile(folder.resolve("settled.json"));
	}

	private static Optional<Mark> mark(long sequence) {
		return Optional.of(new Mark(1, "content", sequence, "ab", LocalDate.of(2026, 3, 2), Map.of()));
	}

	@Test
	void howFarItIsSettledIsKeptAtTheBeginningAndAfterTheLastLook() {
		AtomicInteger looks = new AtomicInteger();
		try (Days days = new Days(looks::incrementAndGet, () -> mark(looks.get()), file, Days.QUARTER)) {
			assertThat(file.read()).isEqualTo(mark(0));
		}
		assertThat(looks).hasValue(1);
		assertThat(file.read()).isEqualTo(mark(1));
	}

	@Test
	void whileNotEverythingIsSettledTheMarkOfBeforeStays() {
		AtomicReference<Optional<Mark>> now = new AtomicReference<>(mark(7));
		try (Days days = new Days(() -> now.set(Optional.empty()), now::get, file, Days.QUARTER)) {
			assertThat(file.read()).isEqualTo(mark(7));
		}
		assertThat(file.read()).isEqualTo(mark(7));
	}

	@Test
	void aLookThatFailsIsFollowedByTheNext() throws InterruptedException {
		CountDownLatch looks = new CountDownLatch(3);
		Runnable failing = () -> {
			looks.countDown();
			if (looks.getCount() > 0) {
				throw new IllegalStateException("the disk is gone for a moment");
			}
		};
		try (Days days = new Days(failing, () -> mark(3 - looks.getCount()), file, Duration.ofMillis(1))) {
			looks.await();
		}
		assertThat(file.read().orElseThrow().sequence()).isEqualTo(3);
	}
}
