package org.chushi.internal.scripts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.internal.scripts.ScriptEvents.ScriptFavoured;
import org.chushi.internal.scripts.ScriptEvents.ScriptUsed;
import org.chushi.internal.scripts.ScriptEvents.VariantUsed;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** What each person keeps at hand: favourites, what was copied last, and how often. */
@Component
public final class DeskProjection implements Projection {

	static final String NAME = "script-desks";
	private static final int RECENT = 20;

	/** A script, or a variant of one's own, copied. */
	record Copied(int count, Instant last) {
	}

	/** One person's. @param recent ids, the latest first */
	record Desk(List<String> favourites, List<String> recent, Map<String, Copied> copied) {
		static final Desk EMPTY = new Desk(List.of(), List.of(), Map.of());

		Desk {
			favourites = List.copyOf(favourites);
			recent = List.copyOf(recent);
			copied = Map.copyOf(copied);
		}

		Optional<Copied> of(String script) {
			return Optional.ofNullable(copied.get(script));
		}

		private Desk used(String script, Instant when) {
			List<String> last = Stream.concat(Stream.of(script), recent.stream().filter(s -> !s.equals(script))).limit(RECENT).toList();
			Map<String, Copied> more = new TreeMap<>(copied);
			more.merge(script, new Copied(1, when), (a, b) -> new Copied(a.count() + 1, when));
			return new Desk(favourites, last, more);
		}

		private Desk favoured(String script, boolean favourite) {
			List<String> own = new ArrayList<>(favourites);
			own.remove(script);
			if (favourite) {
				own.add(script);
			}
			return new Desk(own, recent, copied);
		}
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Set<EventType<?>> reads() {
		return Set.of(ScriptEvents.USED, ScriptEvents.VARIANT_USED, ScriptEvents.FAVOURED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(ScriptEvents.USED)) {
			ScriptUsed e = event.as(ScriptEvents.USED);
			documents.put(e.person().toString(), desk(documents, e.person()).used(e.script(), event.instant()));
		} else if (event.is(ScriptEvents.VARIANT_USED)) {
			VariantUsed e = event.as(ScriptEvents.VARIANT_USED);
			documents.put(e.person().toString(),
					desk(documents, e.person()).used(e.variant().toString(), event.instant()));
		} else if (event.is(ScriptEvents.FAVOURED)) {
			ScriptFavoured e = event.as(ScriptEvents.FAVOURED);
			documents.put(e.person().toString(), desk(documents, e.person()).favoured(e.script(), e.favourite()));
		}
	}

	private static Desk desk(WritableDocuments documents, UUID person) {
		return documents.find(Desk.class, person.toString()).orElse(Desk.EMPTY);
	}
}
