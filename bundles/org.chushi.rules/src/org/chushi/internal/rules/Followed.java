package org.chushi.internal.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.chushi.journal.Event;
import org.chushi.journal.Journal;

/**
 * Up to which event everything was heard. The journal tells of what it stores itself, at once; what other machines store in the same
 * database, and what is stored and not told yet, is read.
 */
final class Followed {

	/** The last event that was heard, with all before it. @param sequence 0 for none */
	record Place(long sequence, String hash) {

		private static final Place BEGINNING = new Place(0, "");

		static Place of(Optional<Event> last) {
			return last.map(Place::of).orElse(BEGINNING);
		}

		private static Place of(Event event) {
			return new Place(event.sequence(), event.hash());
		}
	}

	private final Journal journal;
	private final Heard heard;
	private Place place = Place.BEGINNING;
	/** Sequences behind the place that were told. */
	private final Set<Long> told = new HashSet<>();

	Followed(Journal journal, Heard heard) {
		this.journal = journal;
		this.heard = heard;
	}

	/** Goes on from here. */
	synchronized void from(long sequence, String hash) {
		place = new Place(sequence, hash);
		look();
	}

	/** All that is there is looked at otherwise. */
	synchronized void fromNow() {
		place = Place.of(journal.last());
		told.removeIf(t -> t <= place.sequence());
	}

	/** Quick, since the one who stored them waits. */
	synchronized void told(List<Event> events) {
		events.stream().map(Event::sequence).filter(s -> s > place.sequence()).forEach(told::add);
		heard.heard(events);
	}

	/** Reads on to the end. */
	synchronized void look() {
		try (Stream<Event> since = journal.events(place.sequence())) {
			since.forEach(event -> {
				if (!told.remove(event.sequence())) {
					heard.heard(List.of(event));
				}
				place = Place.of(event);
			});
		}
	}

	synchronized Place place() {
		return place;
	}
}
