package org.chushi.internal.journal;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.core.Result;
import org.chushi.internal.journal.jdbc.Database;
import org.chushi.internal.journal.jdbc.DatabaseFailure;
import org.chushi.internal.journal.jdbc.Events;
import org.chushi.internal.journal.jdbc.Meta;
import org.chushi.internal.journal.jdbc.ProjectionRows;
import org.chushi.internal.journal.jdbc.ProjectionRows.ProjectionRow;
import org.chushi.internal.journal.jdbc.Session;
import org.chushi.internal.journal.jdbc.Trouble;
import org.chushi.journal.Append;
import org.chushi.journal.Event;
import org.chushi.journal.Json;
import org.chushi.journal.NewEvent;

/**
 * Stores groups of appends, each append whole or not at all, the group in one transaction with all projections. Events
 * and documents are kept in memory until the group is complete, so an append that fails is taken back without touching
 * the database. Only for the writing thread.
 */
final class Ledger {

	/** Somebody else was faster. */
	static final Bilingual MOVED = Messages.Append_moved.text();

	private final Database database;
	private final Device device;
	private final Clock clock;
	private final Ids ids;
	private final Upcasters upcasters;
	private final Views views;
	private final Heads heads;
	private final Durability durability;
	private final LongSupplier freeSpace;
	private final String place;
	/** The appends of the group that go through, each with its events. */
	private final List<List<Event>> pending = new ArrayList<>();

	/**
	 * @param freeSpace in bytes where the database grows
	 * @param place     of the database, as told to people
	 */
	Ledger(Database database, Device device, Clock clock, Ids ids, Upcasters upcasters, Views views,
			Durability durability, LongSupplier freeSpace, String place) {
		this.database = database;
		this.device = device;
		this.clock = clock;
		this.ids = ids;
		this.upcasters = upcasters;
		this.views = views;
		this.durability = durability;
		this.freeSpace = freeSpace;
		this.place = place;
		this.heads = new Heads(device.id());
	}

	/** Number of events in the chain of this device, as far as it is known. */
	long chained() {
		return heads.chained();
	}

	String hash() {
		return heads.hash();
	}

	void store(List<Waiting> group) {
		if (freeSpace.getAsLong() < Refusal.RESERVE) {
			answer(group, Refusal.of(Trouble.FULL, place));
			return;
		}
		List<Runnable> answers = new ArrayList<>();
		try {
			durability.prepare();
			Optional<ProjectionRow> newer = begin();
			if (newer.isPresent()) {
				session().rollback();
				forget();
				answer(group, Refusal.newer(place, newer.get(), views.projections()));
				return;
			}
			group.forEach(waiting -> answers.add(add(waiting)));
			Events.insert(session(), pending.stream().flatMap(List::stream).toList());
			views.flush();
			durability.commit(pending);
		} catch (UnusableEvent stored) {
			// another machine has written what this one cannot read
			forget();
			session().rollback();
			answer(group, Refusal.event(stored));
			return;
		} catch (DatabaseFailure | UncheckedIOException failure) {
			forget();
			if (!durability.wasStored(pending)) {
				answer(group, refusal(failure));
				return;
			}
		} catch (RuntimeException | Error bug) {
			forget();
			durability.wasStored(pending);
			throw bug;
		} finally {
			pending.clear();
		}
		answers.forEach(Runnable::run);
	}

	/** Forgets what it knows of the database; it is read anew before the next group. */
	void forget() {
		heads.forget();
		views.forget();
	}

	/** Applies to the projections what was stored without them. */
	void catchUp() {
		begin();
		session().commit();
	}

	/** @return a projection that another machine has brought to a higher version, which forbids writing */
	private Optional<ProjectionRow> begin() {
		if (database.isEmbedded() && heads.sequence() >= 0) {
			return Optional.empty();
		}
		if (!database.isEmbedded()) {
			Meta.lock(session());
		}
		boolean moved = heads.refresh(session());
		Map<String, ProjectionRow> rows = ProjectionRows.all(session());
		Optional<ProjectionRow> newer = Views.newer(views.projections(), rows);
		if (newer.isEmpty()) {
			views.refresh(session(), rows, heads.sequence(), moved);
		}
		return newer;
	}

	private Runnable add(Waiting waiting) {
		Append append = waiting.append();
		boolean moved = append.expected().entrySet().stream()
				.anyMatch(e -> heads.version(session(), e.getKey()) != e.getValue());
		if (moved) {
			return () -> waiting.answer().complete(Result.refused(MOVED));
		}
		List<Event> stored = new ArrayList<>();
		views.mark();
		try {
			List<Event> seen = new ArrayList<>();
			for (NewEvent event : append.events()) {
				Event next = next(append.actor(), event);
				stored.add(next);
				heads.add(next);
				Event current = upcasters.read(next);
				seen.add(current);
				views.apply(current);
			}
			if (!stored.isEmpty()) {
				pending.add(stored);
			}
			return () -> waiting.answer().complete(Result.done(List.copyOf(seen)));
		} catch (DatabaseFailure failure) {
			throw failure;
		} catch (RuntimeException | Error bug) {
			views.rollback();
			stored.reversed().forEach(heads::remove);
			return () -> waiting.answer().completeExceptionally(bug);
		}
	}

	private Event next(String actor, NewEvent event) {
		return Canonical.sealed(new Event(heads.sequence() + 1, ids.next(), event.stream(),
				heads.version(session(), event.stream()) + 1, event.type().name(), event.type().version(), actor,
				device.id(), heads.chained() + 1, clock.instant().truncatedTo(ChronoUnit.MICROS),
				Json.write(event.payload()), heads.hash(), ""));
	}

	private Result<List<Event>> refusal(RuntimeException failure) {
		Trouble trouble = Trouble.of(failure);
		Result.Refused<List<Event>> refused = (Result.Refused<List<Event>>) Refusal.<List<Event>>of(failure, trouble,
				place);
		return trouble == Trouble.FULL ? refused
				: Result.refused(Messages.Append_broken.text(refused.reason()), refused.missing());
	}

	private Session session() {
		return database.writer();
	}

	private static void answer(List<Waiting> group, Result<List<Event>> answer) {
		group.forEach(waiting -> waiting.answer().complete(answer));
	}
}
