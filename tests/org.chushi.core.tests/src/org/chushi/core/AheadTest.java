package org.chushi.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class AheadTest {

	private static List<Integer> all(Ahead<Integer> ahead) throws IOException {
		List<Integer> all = new ArrayList<>();
		for (Optional<Integer> piece = ahead.next(); piece.isPresent(); piece = ahead.next()) {
			all.add(piece.get());
		}
		return all;
	}

	@Test
	void piecesComeInTheirOrderFromAnotherThread() throws IOException {
		List<Thread> threads = new ArrayList<>();
		try (Ahead<Integer> ahead = new Ahead<>(out -> {
			threads.add(Thread.currentThread());
			for (int i = 0; i < 1_000; i++) {
				out.put(i);
			}
		})) {
			assertThat(all(ahead)).hasSize(1_000).isSorted();
		}
		assertThat(threads).singleElement().isNotEqualTo(Thread.currentThread());
	}

	@Test
	void onlyAFewPiecesWait() throws Exception {
		AtomicInteger made = new AtomicInteger();
		CountDownLatch full = new CountDownLatch(5);
		try (Ahead<Integer> ahead = new Ahead<>(out -> {
			while (true) {
				full.countDown();
				out.put(made.getAndIncrement());
			}
		})) {
			full.await();
			assertThat(ahead.next()).contains(0);
			assertThat(made.get()).isLessThan(10);
		}
		assertThat(made.get()).as("closed, it ends").isLessThan(10);
	}

	@Test
	void whatEndsTheWorkIsThrownAfterWhatWasMadeBefore() throws IOException {
		for (Exception failure : List.of(new IOException("disk"), new IllegalStateException("bug"))) {
			try (Ahead<Integer> ahead = new Ahead<>(out -> {
				out.put(1);
				if (failure instanceof IOException io) {
					throw io;
				}
				throw (RuntimeException) failure;
			})) {
				assertThat(ahead.next()).contains(1);
				assertThatThrownBy(ahead::next).isSameAs(failure);
			}
		}
	}
}
