package org.chushi.internal.training;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.internal.training.TrainingEvents.GateOpened;
import org.chushi.internal.training.TrainingEvents.GateShut;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.chushi.training.Gates.Turn;
import org.osgi.service.component.annotations.Component;

/** Every opening and shutting of gates, by person. */
@Component
public final class GateProjection implements Projection {

	static final String NAME = "gates";

	/** The turns of one person, oldest first. */
	record Turns(List<Turn> turns) {

		boolean isOpen(String gate) {
			return open().stream().anyMatch(t -> t.gate().equals(gate));
		}

		/** The last turn of every gate that stands open, by gate. */
		List<Turn> open() {
			Map<String, Turn> last = new TreeMap<>();
			turns.forEach(t -> last.put(t.gate(), t));
			return last.values().stream().filter(Turn::opened).toList();
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
		return Set.of(TrainingEvents.GATE_OPENED, TrainingEvents.GATE_SHUT);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(TrainingEvents.GATE_OPENED)) {
			GateOpened e = event.as(TrainingEvents.GATE_OPENED);
			add(documents, e.person(), e.gate(), e.title(), true, event.instant(), e.met());
		} else if (event.is(TrainingEvents.GATE_SHUT)) {
			GateShut e = event.as(TrainingEvents.GATE_SHUT);
			add(documents, e.person(), e.gate(), e.title(), false, event.instant(), e.missing());
		}
	}

	private static void add(WritableDocuments documents, UUID person, String gate, Bilingual title, boolean opened,
			Instant when, List<Bilingual> why) {
		List<Turn> turns = new ArrayList<>(
				documents.find(Turns.class, person.toString()).map(Turns::turns).orElse(List.of()));
		turns.add(new Turn(gate, title, opened, when, why));
		documents.put(person.toString(), new Turns(turns));
	}
}
