package org.chushi.internal.review;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** Who saved which piece in the studio, one document an element. */
@Component
public final class HandsProjection implements Projection {

	static final String NAME = "content-hands";
	/** Found by it are those that were in review: there may be very many that never were. */
	static final String REVIEWED = "reviewed";
	static final String YES = "yes";

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
		return Set.of(ReviewEvents.SAVED, ReviewEvents.ASKED, ReviewEvents.KEPT, ReviewEvents.ACCEPTED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(ReviewEvents.SAVED)) {
			event.as(ReviewEvents.SAVED).elements().forEach(e -> change(documents, e, h -> h.saved(event.actor())));
		} else if (event.is(ReviewEvents.ASKED)) {
			var e = event.as(ReviewEvents.ASKED);
			change(documents, e.element(), h -> h.kept(e.text().hash()));
		} else if (event.is(ReviewEvents.KEPT)) {
			var e = event.as(ReviewEvents.KEPT);
			change(documents, e.element(), h -> h.kept(e.text().hash()));
		} else if (event.is(ReviewEvents.ACCEPTED)) {
			var e = event.as(ReviewEvents.ACCEPTED);
			change(documents, e.element(), h -> h.kept(e.text().hash()));
		}
	}

	private static void change(WritableDocuments documents, String element, UnaryOperator<Hands> change) {
		Hands now = change.apply(documents.find(Hands.class, element).orElseGet(() -> Hands.none(element)));
		documents.put(element, now, now.kept().isEmpty() ? Map.of() : Map.of(REVIEWED, YES));
	}
}
