package org.chushi.internal.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.chushi.core.Result;
import org.chushi.journal.Append;
import org.chushi.journal.Event;
import org.chushi.journal.Json;
import org.chushi.journal.NewEvent;
import org.chushi.journal.Seal;

/**
 * What one thread appends as if it were stored. Versions of streams are those of the moment it began, so that what was read since
 * is never older than the versions it is stored on.
 */
final class Draft {

	private final UUID device;
	private final long head;
	private final Supplier<Instant> now;
	private final Function<String, Long> stored;
	private final UnaryOperator<Event> views;
	private final Consumer<List<Event>> told;
	private final Map<String, Long> began = new HashMap<>();
	private final Map<String, Long> added = new HashMap<>();
	private final List<NewEvent> events = new ArrayList<>();
	private String actor;
	private Seal seal;

	/**
	 * @param head   sequence of the last event when it began
	 * @param stored version of a stream at that moment
	 * @param views  takes an event up in the projections of this thread, and gives it as it is read
	 */
	Draft(UUID device, long head, Supplier<Instant> now, Function<String, Long> stored, UnaryOperator<Event> views, Consumer<List<Event>> told) {
		this.device = device;
		this.head = head;
		this.now = now;
		this.stored = stored;
		this.views = views;
		this.told = told;
	}

	long version(String stream) {
		return began.computeIfAbsent(stream, stored) + added.getOrDefault(stream, 0L);
	}

	Result<List<Event>> append(Append append) {
		if (append.expected().entrySet().stream().anyMatch(e -> version(e.getKey()) != e.getValue())) {
			return Result.refused(Ledger.MOVED);
		}
		if (!append.events().isEmpty() && actor != null && !actor.equals(append.actor())) {
			throw new IllegalArgumentException("what is stored at once is by one actor, not by " + actor + " and " + append.actor());
		}
		List<Event> drafted = append.events().stream().map(e -> add(append.actor(), e)).toList();
		if (!drafted.isEmpty()) {
			told.accept(drafted);
		}
		return Result.done(drafted);
	}

	private Event add(String who, NewEvent event) {
		actor = who;
		long version = version(event.stream()) + 1;
		events.add(event);
		added.merge(event.stream(), 1L, Long::sum);
		Event drafted = new Event(head + events.size(), new UUID(0, events.size()), event.stream(), version, event.type().name(),
				event.type().version(), who, device, events.size(), now.get().truncatedTo(ChronoUnit.MICROS), Json.write(event.payload()), "", "");
		return views.apply(drafted);
	}

	/** The head is signed once for all. */
	Seal seal(Supplier<Seal> make) {
		if (seal == null) {
			seal = make.get();
		}
		return seal;
	}

	boolean isEmpty() {
		return events.isEmpty();
	}

	/** All of it, on condition that no stream moved that somebody asked for. */
	Append whole() {
		return new Append(actor, events, began);
	}
}
