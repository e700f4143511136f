package org.chushi.internal.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.internal.journal.jdbc.Database;
import org.chushi.internal.journal.jdbc.DatabaseFailure;
import org.chushi.internal.journal.jdbc.Events;
import org.chushi.internal.journal.jdbc.ProjectionRows;
import org.chushi.internal.journal.jdbc.ProjectionRows.ProjectionRow;
import org.chushi.internal.journal.jdbc.Schema;
import org.chushi.internal.journal.jdbc.Trouble;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.journal.Journals;
import org.chushi.journal.Projection;
import org.chushi.journal.Upcaster;
import org.chushi.journal.Verification;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Opens journals with the projections and upcasters there are. */
@Component
public final class JournalOpener implements Journals {

	private final Clock clock;
	private final Ids ids;
	private final List<Projection> projections;
	private final Upcasters upcasters;
	/** Folders of open journals: even looking at the file of one would take its lock away (POSIX). */
	private final Set<Path> open = ConcurrentHashMap.newKeySet();

	@Activate
	public JournalOpener(@Reference Clock clock, @Reference Ids ids,
			@Reference(policyOption = ReferencePolicyOption.GREEDY) List<Projection> projections,
			@Reference(policyOption = ReferencePolicyOption.GREEDY) List<Upcaster> upcasters) {
		this.clock = clock;
		this.ids = ids;
		this.projections = projections.stream().sorted(Comparator.comparing(Projection::name)).toList();
		this.upcasters = new Upcasters(upcasters);
	}

	/** Address of an embedded database with all settings; for measuring against it. */
	public static String embeddedUrl(Path file) {
		return Database.embeddedUrl(file);
	}

	@Override
	public Result<Journal> open(JournalLocation location, Progress progress) {
		return open(location, progress, location.folder().toFile()::getUsableSpace);
	}

	/** @param freeSpace in bytes where the database grows; only asked for an embedded one */
	Result<Journal> open(JournalLocation location, Progress progress, LongSupplier freeSpace) {
		String place = place(location);
		Path folder = location.folder().toAbsolutePath().normalize();
		if (!open.add(folder)) {
			return Refusal.of(Trouble.LOCKED, place);
		}
		boolean done = false;
		try {
			Result<Journal> result = new Opening(location, freeSpace).prepare(place)
					.orElseGet(() -> connect(location, place, freeSpace, progress));
			done = result.isDone();
			return result;
		} finally {
			if (!done) {
				open.remove(folder);
			}
		}
	}

	@Override
	public Optional<Result.Refused<Void>> absent(JournalLocation location) {
		return new Opening(location, () -> 0).absent(place(location));
	}

	@Override
	public Result<Verification> verify(JournalLocation location, Optional<Path> against, Progress progress) {
		if (open.contains(location.folder().toAbsolutePath().normalize())) {
			return Refusal.of(Trouble.LOCKED, place(location));
		}
		return against.map(Witness::in).map(read -> read.map(Optional::of))
				.orElseGet(() -> Result.done(Optional.empty()))
				.then(witness -> new Inspection(location, place(location), new Unread(projections)).run(witness, progress));
	}

	@Override
	public Result<Verification> restore(Path backup, JournalLocation location, Progress progress) {
		return new Restoring(backup.toAbsolutePath(), location,
				there -> new Inspection(there, there.folder().toString(), new Unread(projections)).run(Optional.empty(), progress)).run();
	}

	private static String place(JournalLocation location) {
		return location.url().map(JournalOpener::withoutParameters)
				.orElse(location.folder().toAbsolutePath().normalize().toString());
	}

	private Result<Journal> connect(JournalLocation location, String place, LongSupplier freeSpace,
			Progress progress) {
		Opening opening = new Opening(location, freeSpace);
		Database database = null;
		boolean done = false;
		try {
			database = opening.database();
			Result<Journal> result = open(location, database, place, opening.freeSpace(), progress);
			done = result.isDone();
			return result;
		} catch (Device.Damaged e) {
			return Refusal.device(e);
		} catch (UnusableEvent e) {
			return Refusal.event(e);
		} catch (DatabaseFailure | IOException | UncheckedIOException e) {
			return Refusal.of(e, trouble(e, location), place);
		} finally {
			if (database != null && !done) {
				database.abandon();
			}
		}
	}

	private Result<Journal> open(JournalLocation location, Database database, String place, LongSupplier freeSpace,
			Progress progress) throws IOException {
		if (database.isShared()) {
			return Refusal.of(Trouble.LOCKED, place);
		}
		int format = Schema.ensure(database.writer());
		if (format > Schema.FORMAT) {
			return Refusal.newer(place, Integer.toString(format), Integer.toString(Schema.FORMAT));
		}
		Path folder = location.folder();
		Durability durability = database.isEmbedded()
				? new EmbeddedDurability(database, new Recent(folder.resolve("recent")))
				: new ServerDurability(database);
		durability.restore();
		Device device = Device.in(folder, ids);
		Seals seals = Seals.in(folder);
		seals.mend();
		Rebuild rebuild = new Rebuild(database, upcasters, device.id());
		Parts parts = new Parts(database, device, seals, clock, upcasters, projections, new Backups(database, folder),
				rebuild, durability, place, () -> open.remove(folder.toAbsolutePath().normalize()));
		Result<Long> built = build(parts, progress);
		if (built instanceof Result.Refused<Long> refused) {
			return refused.as();
		}
		Ledger ledger = new Ledger(database, device, clock, ids, upcasters, new Views(projections, upcasters),
				durability, freeSpace, place);
		long sealed = seals.last(device.id());
		long last = Events.last(database.writer(), device.id()).map(e -> e.deviceSequence()).orElse(0L);
		ledger.catchUp();
		List<Bilingual> breaks = new Continuity(database.writer(), device, seals).breaks();
		database.writer().rollback();
		OpenJournal journal = new OpenJournal(parts, ledger,
				new Sealer(device, seals, clock, Math.min(sealed, last)), Continuity.hold(breaks, place));
		if (breaks.isEmpty()) {
			journal.sealAfterCrash();
			if (sealed > 0) {
				device.sealed();
			}
		}
		return Result.done(journal, Continuity.notes(breaks, place));
	}

	/** Builds the projections that are new or have a higher version than what is stored. */
	private Result<Long> build(Parts parts, Progress progress) throws IOException {
		Database database = parts.database();
		parts.rebuild().sweep();
		Map<String, ProjectionRow> rows = ProjectionRows.all(database.writer());
		Optional<ProjectionRow> newer = Views.newer(projections, rows);
		if (newer.isPresent()) {
			return Refusal.newer(parts.place(), newer.get(), projections);
		}
		List<Projection> stale = projections.stream()
				.filter(p -> !rows.containsKey(p.name()) || rows.get(p.name()).version() < p.version()).toList();
		long head = Events.head(database.writer());
		database.writer().rollback();
		if (stale.isEmpty()) {
			return Result.done(0L);
		}
		if (head > 0) {
			parts.backups().automatic(clock.instant());
		}
		return parts.rebuild().run(stale, progress);
	}

	static Trouble trouble(Exception e, JournalLocation location) {
		return e instanceof DatabaseFailure failure && location.url().isEmpty() ? failure.ofFile().trouble()
				: Trouble.of(e);
	}

	private static String withoutParameters(String url) {
		// they may hold a password
		return url.replaceAll("\\?.*", "");
	}
}
