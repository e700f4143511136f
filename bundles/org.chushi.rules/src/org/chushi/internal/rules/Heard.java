package org.chushi.internal.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.people.Directory;
import org.chushi.rules.Fact;
import org.chushi.rules.FactSource;
import org.chushi.rules.FactSource.Change;

/** Events that were stored, until somebody asks what they changed. */
final class Heard {

	private final List<FactSource> sources = new CopyOnWriteArrayList<>();
	private final Directory directory;
	private final Deque<Event> events = new ArrayDeque<>();

	Heard(Directory directory) {
		this.directory = directory;
	}

	void add(FactSource source) {
		sources.add(source);
	}

	void remove(FactSource source) {
		sources.remove(source);
	}

	/** Quick, since the one who stored them waits. */
	synchronized void heard(List<Event> stored) {
		stored.stream().filter(this::matters).forEach(events::add);
	}

	/** Every event is worked out before anybody else is answered, so that nobody misses one that another took. */
	synchronized List<Change> changes() {
		List<Change> changes = events.stream().flatMap(this::changes).toList();
		events.clear();
		return changes;
	}

	synchronized boolean isEmpty() {
		return events.isEmpty();
	}

	private boolean matters(Event event) {
		return directory.changed(event).isPresent() || sources.stream().anyMatch(s -> reads(s.reads(), event));
	}

	private static boolean reads(Set<EventType<?>> types, Event event) {
		return types.stream().anyMatch(event::is);
	}

	private Stream<Change> changes(Event event) {
		return Stream.concat(directory.changed(event).map(p -> Change.of(p, Fact.EVERYTHING)).stream(),
				sources.stream().filter(s -> reads(s.reads(), event)).flatMap(s -> s.changes(event).stream()));
	}
}
