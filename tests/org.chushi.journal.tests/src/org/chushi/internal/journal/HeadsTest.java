package org.chushi.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;

import org.chushi.journal.Event;
import org.junit.jupiter.api.Test;

class HeadsTest {

	private static final UUID DEVICE = new UUID(0, 1);

	private static Event event(long sequence, String previousHash) {
		return Canonical.sealed(new Event(sequence, new UUID(0, sequence), "s/1", sequence, "T", 1, "a", DEVICE, sequence,
				Instant.EPOCH, "{}", previousHash, ""));
	}

	@Test
	void whatIsTakenBackLeavesNoTrace() {
		Heads heads = new Heads(DEVICE);
		Event first = event(1, Canonical.NO_HASH);
		Event second = event(2, first.hash());
		heads.add(first);
		heads.add(second);
		heads.remove(second);
		assertThat(heads.hash()).isEqualTo(first.hash());
		assertThat(heads.chained()).isEqualTo(1);
		assertThat(heads.sequence()).isEqualTo(1);
		heads.remove(first);
		assertThat(heads.hash()).isEqualTo(Canonical.NO_HASH);
	}

	@Test
	void afterAFailureNoHeadIsKnownThatCouldBeSealed() {
		Heads heads = new Heads(DEVICE);
		heads.add(event(1, Canonical.NO_HASH));
		heads.forget();
		assertThat(heads.chained()).isZero();
		assertThat(heads.hash()).isEqualTo(Canonical.NO_HASH);
	}
}
