package org.chushi.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

import org.chushi.core.Progress;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.journal.Upcaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.node.ObjectNode;

class UpcastersTest {

	/** As {@link Tally.Earned} may look one day. */
	record EarnedLater(String who, String section, int points) {
	}

	private static final EventType<EarnedLater> LATER = new EventType<>("Earned", 3, EarnedLater.class);
	private static final List<Upcaster> UPCASTERS = List.of(new Step("Earned", 2, old -> {
		old.set("section", old.remove("team"));
		return old;
	}), new Step("Earned", 1, old -> {
		old.set("who", old.remove("person"));
		return old;
	}));

	private record Step(String type, int from, UnaryOperator<ObjectNode> change) implements Upcaster {
		@Override
		public ObjectNode upcast(ObjectNode payload) {
			return change.apply(payload);
		}
	}

	@Test
	void anOldEventIsReadAsTheNewestVersionAndStaysAsItIs(@TempDir Path folder) {
		Event old;
		try (Journal journal = EmbeddedPlaces.at(folder).open()) {
			old = journal.append(JournalContract.append(JournalContract.earned("a", "t", 4))).value().getFirst();
		}
		try (Journal journal = Place.opener(List.of(), UPCASTERS)
				.open(JournalLocation.embedded(folder), Progress.SILENT).value()) {
			journal.append(JournalContract.append(LATER.on("person/a", new EarnedLater("a", "u", 5)))).value();
			assertThat(journal.events(0)).map(event -> event.as(LATER)).containsExactly(
					new EarnedLater("a", "t", 4), new EarnedLater("a", "u", 5));
			Event read = journal.stream("person/a").getFirst();
			assertThat(read.typeVersion()).isEqualTo(3);
			assertThat(read.payload()).isEqualTo("{\"points\":4,\"section\":\"t\",\"who\":\"a\"}");
			assertThat(read.hash()).isEqualTo(old.hash());
			assertThat(journal.verify(Progress.SILENT).findings()).isEmpty();
		}
	}

	@Test
	void twoUpcastersForOneVersionAreABug() {
		assertThatIllegalArgumentException().isThrownBy(
				() -> new Upcasters(List.of(UPCASTERS.getFirst(), UPCASTERS.getFirst()))).withMessageContaining("Earned");
	}
}
