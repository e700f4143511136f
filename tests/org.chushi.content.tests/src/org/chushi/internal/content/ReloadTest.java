package org.chushi.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.chushi.content.Library;
import org.junit.jupiter.api.Test;

class ReloadTest {

	@Test
	void whoAsksWhilePacksAreReadAgainGetsTheLibraryBefore() throws InterruptedException {
		CountDownLatch reading = new CountDownLatch(2);
		CountDownLatch go = new CountDownLatch(1);
		PackShelf shelf = new PackShelf(List.of(() -> {
			reading.countDown();
			if (reading.getCount() == 0) {
				await(go);
			}
			return List.of(new SamplePack());
		}), List.of());
		Library before = shelf.library();
		Thread reload = Thread.ofVirtual().start(shelf::reload);
		reading.await();
		assertThat(shelf.library()).isSameAs(before);
		go.countDown();
		reload.join();
		assertThat(shelf.library()).isNotSameAs(before);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}
}
