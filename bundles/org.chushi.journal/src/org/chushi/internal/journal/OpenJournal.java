package org.chushi.internal.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.chushi.core.Diagnostic;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.internal.journal.jdbc.Database;
import org.chushi.internal.journal.jdbc.DatabaseFailure;
import org.chushi.internal.journal.jdbc.Events;
import org.chushi.internal.journal.jdbc.Trouble;
import org.chushi.journal.Append;
import org.chushi.journal.Documents;
import org.chushi.journal.Event;
import org.chushi.journal.Journal;
import org.chushi.journal.Projection;
import org.chushi.journal.Seal;
import org.chushi.journal.Verification;

/** The journal on a database. */
final class OpenJournal implements Journal {

	private static final System.Logger LOG = System.getLogger(OpenJournal.class.getName());

	private final Database database;
	private final Device device;
	private final Seals seals;
	private final Sealer sealer;
	private final Clock clock;
	private final Upcasters upcasters;
	private final List<Projection> projections;
	private final Ledger ledger;
	private final Backups backups;
	private final Rebuild rebuild;
	private final Durability durability;
	private final Runnable closed;
	private final String place;
	private final Writer writer;
	private final Together together;
	private volatile Optional<Result.Refused<Void>> hold;
	private final List<Consumer<List<Event>>> listeners = new CopyOnWriteArrayList<>();

	/** @param hold why nothing is to be written, if so */
	OpenJournal(Parts parts, Ledger ledger, Sealer sealer, Optional<Result.Refused<Void>> hold) {
		this.hold = hold;
		this.database = parts.database();
		this.device = parts.device();
		this.seals = parts.seals();
		this.clock = parts.clock();
		this.upcasters = parts.upcasters();
		this.projections = parts.projections();
		this.place = parts.place();
		this.backups = parts.backups();
		this.rebuild = parts.rebuild();
		this.durability = parts.durability();
		this.closed = parts.closed();
		this.ledger = ledger;
		this.sealer = sealer;
		this.together = new Together(database);
		this.writer = new Writer(group -> {
			ledger.store(group);
			sealer.reached(ledger.chained(), ledger.hash());
		});
	}

	@Override
	public Result<List<Event>> append(Append append) {
		Optional<Result<List<Event>>> looking = together.answer(append);
		if (looking.isPresent()) {
			return looking.get();
		}
		Optional<Result.Refused<Void>> refused = hold;
		if (refused.isPresent()) {
			return refused.get().as();
		}
		Result<List<Event>> result = writer.append(append);
		result.peek(events -> listeners.forEach(listener -> tell(listener, events)));
		return result;
	}

	@Override
	public boolean moved(Result<?> result) {
		return result instanceof Result.Refused<?> refused && refused.reason().equals(Ledger.MOVED);
	}

	@Override
	public long version(String stream) {
		return together.now().map(g -> g.version(stream)).orElseGet(() -> database.read(session -> Events.version(session, stream)));
	}

	@Override
	public List<Event> stream(String stream) {
		return database.read(session -> Events.stream(session, stream)).stream().map(upcasters::read).toList();
	}

	@Override
	public Stream<Event> events(long afterSequence) {
		return new Pages(database, afterSequence).stream().map(upcasters::read);
	}

	@Override
	public Optional<Event> last() {
		return database.read(session -> Events.last(session)).map(upcasters::read);
	}

	@Override
	public Documents documents(String projection) {
		if (projections.stream().noneMatch(known -> known.name().equals(projection))) {
			throw new IllegalArgumentException("no projection " + projection);
		}
		return new StoredDocuments(database, projection, together);
	}

	@Override
	public <T> T together(Collection<String> values, Supplier<T> work) {
		return together.run(values, work);
	}

	@Override
	public boolean wouldAppend(Runnable work) {
		return together.tries(work);
	}

	@Override
	public Result<List<Event>> atOnce(Collection<String> values, Runnable work, Consumer<List<Event>> drafted) {
		Draft draft = together.drafts(values, gathered -> draft(gathered, drafted), work);
		return draft.isEmpty() ? Result.done(List.of()) : append(draft.whole());
	}

	private Draft draft(Gathered gathered, Consumer<List<Event>> drafted) {
		long head = database.read(Events::head);
		return new Draft(device.id(), head, clock::instant, stream -> database.read(session -> Events.version(session, stream, head)),
				event -> apply(upcasters.read(event), gathered), drafted);
	}

	private Event apply(Event event, Gathered gathered) {
		projections.forEach(p -> p.apply(event, gathered.writable(p.name())));
		return event;
	}

	@Override
	public UUID device() {
		return device.id();
	}

	@Override
	public AutoCloseable listen(Consumer<List<Event>> listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	@Override
	public Verification verify(Progress progress) {
		Verifier.Scope scope = writer.alone(() -> {
			sealer.settle();
			List<Seals.Line> lines = seals.lines();
			return database
					.read(session -> new Verifier.Scope(lines, Events.head(session), Events.count(session), List.of(),
							Acceptance.all(session)));
		});
		Verification found = new Verifier(database, Optional.of(device), seals, Optional.empty()).run(scope, progress);
		// what is damaged may not be readable for another question
		return found.isIntact() ? unread().map(found::and).orElse(found) : found;
	}

	@Override
	public Optional<Diagnostic> unread() {
		return new Unread(projections).note(database.read(Events::kinds));
	}

	@Override
	public Optional<Result.Refused<Void>> hold() {
		return hold;
	}

	@Override
	public Result<Long> accept(String actor, String reason, Progress progress) {
		return alone(() -> {
			if (hold.isEmpty() || reason.isBlank()) {
				return Result.refused((hold.isEmpty() ? Messages.Accept_nothing : Messages.Accept_noReason).text());
			}
			// the views may still show what the records have lost
			backups.automatic(clock.instant());
			return recorded(actor, reason).then(done -> {
				hold = Optional.empty();
				ledger.forget();
				Result<Long> rebuilt = rebuild.run(projections, progress);
				ledger.forget();
				sealRest();
				return rebuilt;
			});
		});
	}

	private Result<List<Event>> recorded(String actor, String reason) {
		Continuity continuity = new Continuity(database.writer(), device, seals);
		Waiting waiting = new Waiting(Append.of(actor, Acceptance.TYPE.on(Acceptance.STREAM,
				new Acceptance.RecordsAccepted(reason.strip(), continuity.breaks(), continuity.broken()))));
		ledger.store(List.of(waiting));
		return waiting.answer().join();
	}

	@Override
	public Seal seal() {
		if (hold.isPresent()) {
			throw new IllegalStateException("the records are on hold");
		}
		if (together.draft().isPresent()) {
			return together.draft().get().seal(this::sealHead);
		}
		if (together.now().isPresent()) {
			// for an append that is refused
			Optional<Event> last = ownLast();
			return new Seal(device.id(), number(last), hash(last), clock.instant(), "", "");
		}
		return sealHead();
	}

	private Seal sealHead() {
		return writer.alone(() -> {
			Optional<Event> last = ownLast();
			return sealer.seal(number(last), hash(last));
		});
	}

	@Override
	public Result<Long> backup(Path file) {
		return alone(() -> {
			sealRest();
			return backups.to(file);
		});
	}

	@Override
	public Result<Long> rebuild(Progress progress) {
		return alone(() -> {
			if (hold.isPresent()) {
				return hold.get().as();
			}
			try {
				sealRest();
				backups.automatic(clock.instant());
				return rebuild.run(projections, progress);
			} finally {
				ledger.forget();
			}
		});
	}

	@Override
	public Result<Long> export(Path file, Progress progress) {
		return guarded(() -> Export.open(database, projections).to(file, backups.folder(), progress));
	}

	@Override
	public void close() {
		writer.close(() -> {
			try {
				sealRest();
				sealer.close();
			} finally {
				durability.close();
				closed.run();
			}
		});
	}

	/** After a crash the last events have no seal yet. */
	void sealAfterCrash() {
		writer.alone(this::sealRest);
	}

	private Void sealRest() {
		if (hold.isPresent()) {
			return null;
		}
		try {
			Optional<Event> last = ownLast();
			sealer.finish(number(last), hash(last));
		} catch (DatabaseFailure e) {
			LOG.log(System.Logger.Level.WARNING, "no seal", e);
		}
		return null;
	}

	private Optional<Event> ownLast() {
		return database.read(session -> Events.last(session, device.id()));
	}

	private static long number(Optional<Event> last) {
		return last.map(Event::deviceSequence).orElse(0L);
	}

	private static String hash(Optional<Event> last) {
		return last.map(Event::hash).orElse(Canonical.NO_HASH);
	}

	private interface Work<T> {
		Result<T> run() throws IOException;
	}

	private <T> Result<T> alone(Work<T> work) {
		return writer.alone(() -> guarded(work));
	}

	private <T> Result<T> guarded(Work<T> work) {
		try {
			return work.run();
		} catch (UnusableEvent e) {
			database.writer().rollback();
			return Refusal.event(e);
		} catch (IOException | UncheckedIOException | DatabaseFailure e) {
			return Refusal.of(e, Trouble.of(e), place);
		}
	}

	private static void tell(Consumer<List<Event>> listener, List<Event> events) {
		try {
			listener.accept(events);
		} catch (RuntimeException e) {
			// the events are stored: the caller must not take them for refused
			LOG.log(System.Logger.Level.ERROR, "a listener failed", e);
		}
	}
}
