package org.chushi.internal.ui.author.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.chushi.model.ModelFactory;
import org.chushi.model.Move;
import org.chushi.model.Position;
import org.chushi.model.Track;
import org.junit.jupiter.api.Test;

class PickedTest {

	private final Position agent = ModelFactory.eINSTANCE.createPosition();
	private final Position lead = ModelFactory.eINSTANCE.createPosition();
	private final Move move = ModelFactory.eINSTANCE.createMove();
	private final Track track = ModelFactory.eINSTANCE.createTrack();
	private final Picked picked = new Picked();

	@Test
	void theLastOneChosenHasTheKeyboard() {
		picked.only(agent);
		picked.more(lead);
		assertThat(picked.last()).contains(lead);
		picked.more(agent);
		assertThat(picked.last()).contains(agent);
		assertThat(picked.positions()).containsExactly(lead, agent);
	}

	@Test
	void onlyOneThatIsChosenAloneIsWritten() {
		picked.only(move);
		assertThat(picked.move()).contains(move);
		assertThat(picked.position()).isEmpty();
		picked.more(agent);
		assertThat(picked.move()).isEmpty();
		assertThat(picked.position()).isEmpty();
	}

	@Test
	void aTrackIsAlwaysChosenAlone() {
		picked.only(track);
		assertThat(picked.track()).contains(track);
		picked.toggle(agent);
		assertThat(picked.all()).containsExactly(agent);
		picked.only(track);
		picked.more(lead);
		assertThat(picked.all()).containsExactly(lead);
	}

	@Test
	void toggledTwiceItIsAsBefore() {
		picked.only(agent);
		picked.toggle(lead);
		picked.toggle(lead);
		assertThat(picked.all()).containsExactly(agent);
	}

	@Test
	void whoListensIsToldOfChangesAndOfNothingElse() {
		int[] told = { 0 };
		picked.listen(() -> told[0]++);
		picked.only(agent);
		picked.only(agent);
		assertThat(told[0]).isOne();
		picked.keep(List.of(agent, lead));
		assertThat(told[0]).isOne();
		picked.keep(List.of(lead));
		assertThat(told[0]).isEqualTo(2);
		assertThat(picked.all()).isEmpty();
		picked.nothing();
		assertThat(told[0]).isEqualTo(2);
	}
}
