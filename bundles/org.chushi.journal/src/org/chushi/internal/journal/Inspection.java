package org.chushi.internal.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Diagnostic;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.internal.journal.jdbc.Database;
import org.chushi.internal.journal.jdbc.DatabaseFailure;
import org.chushi.internal.journal.jdbc.Events;
import org.chushi.internal.journal.jdbc.Schema;
import org.chushi.internal.journal.jdbc.Session;
import org.chushi.journal.Event;
import org.chushi.journal.JournalLocation;
import org.chushi.journal.Verification;

/**
 * Checks a journal that is not open, by reading alone: so it works on a full or write-protected disk too, and changes
 * nothing that might be evidence.
 */
record Inspection(JournalLocation location, String place, Unread unread) {

	Result<Verification> run(Optional<Witness> witness, Progress progress) {
		try {
			Optional<Result<Verification>> hindrance = new Opening(location, () -> Long.MAX_VALUE).look(place);
			if (hindrance.isPresent()) {
				return hindrance.get();
			}
			try (Database database = new Opening(location, () -> Long.MAX_VALUE).readOnly()) {
				return run(database, witness, progress);
			}
		} catch (Device.Damaged e) {
			return Refusal.device(e);
		} catch (DatabaseFailure | IOException | UncheckedIOException e) {
			return Refusal.of(e, JournalOpener.trouble(e, location), place);
		}
	}

	private Result<Verification> run(Database database, Optional<Witness> witness, Progress progress)
			throws IOException {
		Session session = database.writer();
		int format = Schema.format(session);
		if (format == 0) {
			return Refusal.nothing(place);
		}
		if (format > Schema.FORMAT) {
			return Refusal.newer(place, Integer.toString(format), Integer.toString(Schema.FORMAT));
		}
		Path folder = location.folder();
		Seals seals = Seals.in(folder);
		List<Event> unwritten = new ArrayList<>();
		if (database.isEmbedded()) {
			new Recent(folder.resolve("recent")).after(Events.last(session), unwritten::addAll);
		}
		Verifier.Scope scope = new Verifier.Scope(seals.lines(), Events.head(session), Events.count(session), unwritten,
				Acceptance.all(session));
		Optional<Diagnostic> note = unread.note(Events.kinds(session));
		session.rollback();
		Verification found = new Verifier(database, Device.known(folder), seals, witness).run(scope, progress);
		return Result.done(note.map(found::and).orElse(found));
	}
}
