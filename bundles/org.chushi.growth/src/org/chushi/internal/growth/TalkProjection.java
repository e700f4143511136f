package org.chushi.internal.growth;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.chushi.internal.growth.TalkEvents.TalkCorrected;
import org.chushi.internal.growth.TalkEvents.TalkHeld;
import org.chushi.internal.growth.TalkEvents.TalkStepSettled;
import org.chushi.internal.growth.TalkEvents.TalkWithdrawn;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** Talks, found by either of the two. */
@Component
public final class TalkProjection implements Projection {

	static final String NAME = "talks";
	static final String PERSON = "person";
	static final String BY = "by";

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
		return Set.of(TalkEvents.HELD, TalkEvents.CORRECTED, TalkEvents.WITHDRAWN, TalkEvents.SETTLED);
	}

	@Override
	public Set<EventType<?>> confidential() {
		return reads();
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(TalkEvents.HELD)) {
			TalkHeld e = event.as(TalkEvents.HELD);
			put(documents, new KeptTalk(e.talk(), e.person(), e.by(), e.leads(), event.instant(), e.words(), List.of(), List.of(), List.of()));
		} else if (event.is(TalkEvents.CORRECTED)) {
			TalkCorrected e = event.as(TalkEvents.CORRECTED);
			change(documents, e.talk(), k -> k.corrected(e.words(), e.reason()));
		} else if (event.is(TalkEvents.WITHDRAWN)) {
			TalkWithdrawn e = event.as(TalkEvents.WITHDRAWN);
			change(documents, e.talk(), k -> k.withdrawn(e.reason()));
		} else if (event.is(TalkEvents.SETTLED)) {
			TalkStepSettled e = event.as(TalkEvents.SETTLED);
			change(documents, e.talk(), k -> k.settled(e.step(), e.done()));
		}
	}

	private static void change(WritableDocuments documents, UUID talk, UnaryOperator<KeptTalk> change) {
		documents.find(KeptTalk.class, talk.toString()).ifPresent(k -> put(documents, change.apply(k)));
	}

	private static void put(WritableDocuments documents, KeptTalk kept) {
		documents.put(kept.id().toString(), kept, Map.of(PERSON, kept.person().toString(), BY, kept.by().toString()));
	}
}
