package org.chushi.internal.training;

import java.util.Map;
import java.util.Set;

import org.chushi.internal.training.TrainingEvents.PairingBound;
import org.chushi.internal.training.TrainingEvents.PairingEnded;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.chushi.training.Pairing;
import org.osgi.service.component.annotations.Component;

/** Who is and was bound to whom. */
@Component
public final class PairingProjection implements Projection {

	static final String NAME = "pairings";

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
		return Set.of(TrainingEvents.PAIRING_BOUND, TrainingEvents.PAIRING_ENDED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(TrainingEvents.PAIRING_BOUND)) {
			PairingBound e = event.as(TrainingEvents.PAIRING_BOUND);
			put(documents, new Pairing(e.pairing(), e.kind(), e.guide(), e.learner(), event.instant(), ""));
		} else if (event.is(TrainingEvents.PAIRING_ENDED)) {
			PairingEnded e = event.as(TrainingEvents.PAIRING_ENDED);
			documents.find(Pairing.class, e.pairing().toString()).ifPresent(p -> put(documents,
					new Pairing(p.id(), p.kind(), p.guide(), p.learner(), p.since(), e.reason())));
		}
	}

	private static void put(WritableDocuments documents, Pairing pairing) {
		documents.put(pairing.id().toString(), pairing,
				Map.of("guide", pairing.guide().toString(), "learner", pairing.learner().toString()));
	}
}
