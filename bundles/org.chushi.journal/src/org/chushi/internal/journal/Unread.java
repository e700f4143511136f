package org.chushi.internal.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;
import org.chushi.internal.journal.jdbc.Events.Kind;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;

/** Events that no projection of this program reads: a newer one may have written them. */
final class Unread {

	private final Map<String, Integer> read = new HashMap<>();

	Unread(List<Projection> projections) {
		projections.stream().flatMap(projection -> projection.reads().stream()).forEach(this::reads);
		if (!read.isEmpty()) {
			reads(Acceptance.TYPE);
		}
	}

	private void reads(EventType<?> type) {
		read.merge(type.name(), type.version(), Math::max);
	}

	/** @return nothing, too, where no projection tells what it reads */
	Optional<Diagnostic> note(List<Kind> kinds) {
		List<Kind> unread = kinds.stream().filter(kind -> read.getOrDefault(kind.type(), 0) < kind.version()).toList();
		if (read.isEmpty() || unread.isEmpty()) {
			return Optional.empty();
		}
		String types = unread.stream().map(kind -> kind.type() + " v" + kind.version() + " × " + kind.count())
				.collect(Collectors.joining(", "));
		return Optional.of(new Diagnostic(Severity.INFO,
				Messages.Unread_what.text(unread.stream().mapToLong(Kind::count).sum(), types), "", Messages.Unread_remedy.text()));
	}
}
