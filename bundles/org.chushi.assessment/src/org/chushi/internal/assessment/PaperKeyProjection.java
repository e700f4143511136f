package org.chushi.internal.assessment;

import java.util.Map;
import java.util.Set;

import org.chushi.internal.assessment.KeyBook.Kept;
import org.chushi.internal.assessment.KeyBook.PaperKeyMade;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.chushi.seals.SealingKey;
import org.osgi.service.component.annotations.Component;

/** The public halves of the keys for sealed papers, each under its id. */
@Component
public final class PaperKeyProjection implements Projection {

	static final String NAME = "paper-keys";

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
		return Set.of(KeyBook.MADE);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(KeyBook.MADE)) {
			PaperKeyMade e = event.as(KeyBook.MADE);
			documents.put(e.key(), new Kept(new SealingKey(e.key(), e.jwk()), e.by(), event.instant(), e.number()));
		}
	}
}
