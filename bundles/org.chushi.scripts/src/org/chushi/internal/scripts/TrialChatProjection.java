package org.chushi.internal.scripts;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.chushi.internal.scripts.ScriptEvents.TrialChatSigned;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.chushi.scripts.TrialChat;
import org.chushi.scripts.TrialSubject;
import org.osgi.service.component.annotations.Component;

/** Scripts tried and signed. */
@Component
public final class TrialChatProjection implements Projection {

	static final String NAME = "script-trials";
	static final String SCRIPT = "script";

	/** One trial. */
	record Trial(UUID id, TrialSubject subject, TrialChat.Transcript transcript, UUID by, Instant signed, String contentHash) {

		/** As somebody sees it whose script has these words now. */
		TrialChat seen(String hashNow) {
			return new TrialChat(id, subject, transcript, by, signed, contentHash, subject.hash().equals(hashNow));
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
		return Set.of(ScriptEvents.TRIED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(ScriptEvents.TRIED)) {
			TrialChatSigned e = event.as(ScriptEvents.TRIED);
			documents.put(e.trial().toString(),
					new Trial(e.trial(), e.subject(), e.transcript(), e.by(), event.instant(), e.contentHash()),
					Map.of(SCRIPT, e.subject().id()));
		}
	}
}
