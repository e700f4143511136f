package org.chushi.internal.review;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.chushi.internal.review.ReviewEvents.TextsJudged;
import org.chushi.internal.review.ReviewEvents.TextsReworded;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** Which language of which text was changed after the other, one document an element that has such texts or had some. */
@Component
public final class PairProjection implements Projection {

	static final String NAME = "content-pairs";
	/** Code of the pack; only of what is out of date. */
	static final String PACK = "pack";

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
		return Set.of(ReviewEvents.REWORDED, ReviewEvents.JUDGED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(ReviewEvents.REWORDED)) {
			TextsReworded e = event.as(ReviewEvents.REWORDED);
			e.texts().forEach(t -> change(documents, e.pack(), t.element(), p -> p.reworded(t, event.instant(), event.actor())));
		} else if (event.is(ReviewEvents.JUDGED)) {
			TextsJudged e = event.as(ReviewEvents.JUDGED);
			e.texts().forEach(t -> change(documents, e.pack(), t.outdated().element(), p -> p.judged(t.outdated(), t.fits())));
		}
	}

	private static void change(WritableDocuments documents, String pack, String element, UnaryOperator<PairStates> change) {
		PairStates before = documents.find(PairStates.class, element).orElseGet(() -> PairStates.none(element));
		PairStates now = change.apply(before);
		if (now.nothing()) {
			documents.remove(element);
		} else {
			documents.put(element, now, now.outdated().isEmpty() ? Map.of() : Map.of(PACK, pack));
		}
	}
}
