package org.chushi.internal.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.internal.training.TrainingEvents.GateOpened;
import org.chushi.internal.training.TrainingEvents.GateShut;
import org.chushi.internal.training.TrainingEvents.TrialShiftTold;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.chushi.training.Enrolments.PassedBefore;
import org.chushi.training.Gates.Turn;
import org.osgi.service.component.annotations.Component;

/** Every opening and shutting of gates, and what was told of trial shifts before this program, by person. */
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

	/** What was told of one person, oldest first. */
	record Told(List<PassedBefore> told) {
	}

	static String toldKey(UUID person) {
		return "told/" + person;
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
		return Set.of(TrainingEvents.GATE_OPENED, TrainingEvents.GATE_SHUT, TrainingEvents.TRIAL_TOLD);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(TrainingEvents.GATE_OPENED)) {
			GateOpened e = event.as(TrainingEvents.GATE_OPENED);
			add(documents, e.person(), e.gate(), e.title(), true, event.instant(), e.met());
		} else if (event.is(TrainingEvents.GATE_SHUT)) {
			GateShut e = event.as(TrainingEvents.GATE_SHUT);
			add(documents, e.person(), e.gate(), e.title(), false, event.instant(), e.missing());
		} else if (event.is(TrainingEvents.TRIAL_TOLD)) {
			TrialShiftTold e = event.as(TrainingEvents.TRIAL_TOLD);
			List<PassedBefore> told = new ArrayList<>(documents.find(Told.class, toldKey(e.person())).map(Told::told).orElse(List.of()));
			told.add(new PassedBefore(Optional.of(e.day()).filter(d -> !d.isEmpty()).map(LocalDate::parse), e.reason(), e.by(), event.instant()));
			documents.put(toldKey(e.person()), new Told(told));
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
