package org.chushi.internal.honour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.chushi.honour.ProposalKind;
import org.chushi.honour.ProposalState;
import org.junit.jupiter.api.Test;

class KeptTest {

	private static Kept by(int person) {
		return new Kept(new UUID(1, person), somebody(person), Instant.EPOCH, ProposalKind.CONTEST, "t", "w", "y", ProposalState.OPEN, List.of(),
				List.of(), List.of(), List.of());
	}

	private static UUID somebody(int person) {
		return new UUID(0, person);
	}

	@Test
	void aVoiceCountsOnceHoweverOftenItIsGiven() {
		assertThat(by(1).voice(somebody(2), true).voice(somebody(2), true).voices()).containsExactly(somebody(2));
		assertThat(by(1).voice(somebody(2), true).voice(somebody(2), false).voice(somebody(2), false).voices()).isEmpty();
	}

	@Test
	void whoMadeAPartIsNamedAndHeardInTheWhole() {
		Kept whole = by(1).voice(somebody(3), true).joined(by(2).voice(somebody(3), true).voice(somebody(4), true));
		assertThat(whole.partners()).containsExactly(somebody(2));
		assertThat(whole.voices()).containsExactlyInAnyOrder(somebody(2), somebody(3), somebody(4));
	}

	@Test
	void whoMadeTheWholeIsNoVoiceOfItThoughTheySupportedAPart() {
		Kept whole = by(1).joined(by(2).voice(somebody(1), true));
		assertThat(whole.voices()).containsExactly(somebody(2));
		assertThat(by(1).joined(by(1)).voices()).isEmpty();
	}

	@Test
	void partsOfPartsComeAlong() {
		Kept whole = by(1).joined(by(2).joined(by(3).voice(somebody(4), true)));
		assertThat(whole.partners()).containsExactly(somebody(2), somebody(3));
		assertThat(whole.voices()).containsExactlyInAnyOrder(somebody(2), somebody(3), somebody(4));
	}

	/** Whatever is joined with whatever: nobody counts twice, and no voice is lost but those of who made the whole. */
	@Test
	void joiningLosesNobodyAndCountsNobodyTwice() {
		Random random = new Random(9);
		for (int round = 0; round < 300; round++) {
			List<Kept> all = new ArrayList<>();
			for (int p = 0; p < 6; p++) {
				Kept one = by(p);
				for (int i = 0; i < 6; i++) {
					one = random.nextBoolean() && i != p ? one.voice(somebody(i), true) : one;
				}
				all.add(one);
			}
			Kept whole = all.removeFirst();
			Set<UUID> expected = new HashSet<>(whole.voices());
			for (Kept part : all) {
				expected.addAll(part.voices());
				expected.add(part.person());
				whole = whole.joined(part);
			}
			expected.remove(whole.person());
			assertThat(whole.voices()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
		}
	}
}
