package org.chushi.internal.publishing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.internal.publishing.PublishingEvents.PackInstalled;
import org.chushi.internal.publishing.PublishingEvents.PackRemoved;
import org.chushi.internal.publishing.PublishingEvents.PackRolledBack;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.chushi.publishing.Installing.Deed;
import org.chushi.publishing.Installing.Entry;
import org.osgi.service.component.annotations.Component;

/** What was installed on each machine, in its order. */
@Component
public final class PacksProjection implements Projection {

	static final String NAME = "installed-packs";
	static final String DEVICE = "device";

	/** Everything that was done with a pack on a machine. @param signer name of the key that signed what is installed now */
	record Story(String device, String pack, String signer, List<Entry> entries) {
		Story {
			entries = List.copyOf(entries);
		}

		Entry last() {
			return entries.getLast();
		}

		/** That is here, or was when it was removed. */
		String lastVersion() {
			return there() ? last().version() : last().before();
		}

		boolean there() {
			return last().deed() != Deed.REMOVED;
		}
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public int version() {
		return 2;
	}

	@Override
	public Set<EventType<?>> reads() {
		return Set.of(PublishingEvents.INSTALLED, PublishingEvents.ROLLED_BACK, PublishingEvents.REMOVED);
	}

	static String id(UUID device, String pack) {
		return device + "/" + pack;
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(PublishingEvents.INSTALLED)) {
			PackInstalled e = event.as(PublishingEvents.INSTALLED);
			add(documents, event, e.signer(), entry(event, Deed.INSTALLED, e.pack(), e.code(), e.title(), e.version(), e.before(), e.sha256(), e.key()));
		} else if (event.is(PublishingEvents.ROLLED_BACK)) {
			PackRolledBack e = event.as(PublishingEvents.ROLLED_BACK);
			add(documents, event, e.signer(), entry(event, Deed.ROLLED_BACK, e.pack(), e.code(), e.title(), e.version(), e.before(), e.sha256(), e.key()));
		} else if (event.is(PublishingEvents.REMOVED)) {
			PackRemoved e = event.as(PublishingEvents.REMOVED);
			add(documents, event, "", entry(event, Deed.REMOVED, e.pack(), e.code(), e.title(), "", e.before(), e.sha256(), e.key()));
		}
	}

	private static Entry entry(Event event, Deed deed, String pack, String code, Bilingual title, String version, String before, String sha256,
			String key) {
		Instant when = event.instant();
		return new Entry(deed, pack, code, title, version, before, sha256, key, UUID.fromString(event.actor()), when, event.deviceSequence());
	}

	private static void add(WritableDocuments documents, Event event, String signer, Entry entry) {
		String id = id(event.device(), entry.pack());
		Optional<Story> before = documents.find(Story.class, id);
		List<Entry> entries = new ArrayList<>(before.map(Story::entries).orElse(List.of()));
		entries.add(entry);
		documents.put(id, new Story(event.device().toString(), entry.pack(), signer, entries), Map.of(DEVICE, event.device().toString()));
	}
}
