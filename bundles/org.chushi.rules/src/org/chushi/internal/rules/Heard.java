package org.chushi.internal.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
	/** Worked out, and asked for by nobody yet. */
	private final List<Change> ready = new ArrayList<>();

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
		List<Change> changes = Stream.concat(ready.stream(), events.stream().flatMap(this::changes)).toList();
		events.clear();
		ready.clear();
		return changes;
	}

	/**
	 * These are settled already, but for what they mean for others.
	 *
	 * @param others what each of them means for others
	 */
	synchronized void settled(List<Event> stored, List<List<Change>> others) {
		for (int i = 0; i < stored.size(); i++) {
			UUID id = stored.get(i).id();
			// what somebody else has taken meanwhile is worked out by them
			if (events.removeIf(e -> e.id().equals(id))) {
				ready.addAll(others.get(i));
			}
		}
	}

	/** What an event changes that is not stored yet; the thread sees its projections with it. */
	List<Change> changed(Event drafted) {
		return changes(drafted).toList();
	}

	synchronized boolean isEmpty() {
		return events.isEmpty() && ready.isEmpty();
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
