package org.chushi.internal.review;

import java.util.Map;
import java.util.Set;

import org.chushi.internal.review.ReviewEvents.Kept;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** The texts of all versions, one document a version: what happens next writes none of them again. */
@Component
public final class KeptTextProjection implements Projection {

	static final String NAME = "content-texts";
	static final String ELEMENT = "element";

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
		return Set.of(ReviewEvents.ASKED, ReviewEvents.KEPT, ReviewEvents.ACCEPTED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(ReviewEvents.ASKED)) {
			var e = event.as(ReviewEvents.ASKED);
			keep(documents, e.element(), e.text());
		} else if (event.is(ReviewEvents.KEPT)) {
			var e = event.as(ReviewEvents.KEPT);
			keep(documents, e.element(), e.text());
		} else if (event.is(ReviewEvents.ACCEPTED)) {
			var e = event.as(ReviewEvents.ACCEPTED);
			keep(documents, e.element(), e.text());
		}
	}

	private static void keep(WritableDocuments documents, String element, Kept text) {
		documents.put(KeptText.key(element, text.hash()), new KeptText(element, text.hash(), text.passages()), Map.of(ELEMENT, element));
	}
}
