package org.chushi.internal.staffing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.internal.staffing.StaffingEvents.HeadsPlanned;
import org.chushi.internal.staffing.StaffingEvents.PersonPlaced;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.chushi.staffing.Plan.Heads;
import org.osgi.service.component.annotations.Component;

/** Who was put where, and the plans of the team. */
@Component
public final class StaffingProjection implements Projection {

	static final String NAME = "staffing";
	static final String KIND = "kind";
	static final String PERSON = "person";
	static final String PLANS = "plans";

	/** @param by who did it, as the journal names them */
	record Place(String section, Bilingual title, String reason, Instant when, String by) {
	}

	/** One person's sections, oldest first. */
	record Placed(UUID person, List<Place> places) {
	}

	/** @param by who did it, as the journal names them */
	record Planned(List<Heads> heads, String note, Instant when, String by) {
	}

	/** Oldest first. */
	record Plans(List<Planned> all) {
		static final Plans NONE = new Plans(List.of());
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
		return Set.of(StaffingEvents.PLACED, StaffingEvents.PLANNED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(StaffingEvents.PLACED)) {
			PersonPlaced e = event.as(StaffingEvents.PLACED);
			List<Place> before = documents.find(Placed.class, e.person().toString()).map(Placed::places).orElse(List.of());
			documents.put(e.person().toString(),
					new Placed(e.person(), with(before, new Place(e.section(), e.title(), e.reason(), event.instant(), event.actor()))),
					Map.of(KIND, PERSON));
		} else if (event.is(StaffingEvents.PLANNED)) {
			HeadsPlanned e = event.as(StaffingEvents.PLANNED);
			List<Planned> before = documents.find(Plans.class, PLANS).orElse(Plans.NONE).all();
			documents.put(PLANS, new Plans(with(before, new Planned(e.heads(), e.note(), event.instant(), event.actor()))));
		}
	}

	private static <T> List<T> with(List<T> before, T more) {
		List<T> all = new ArrayList<>(before);
		all.add(more);
		return all;
	}
}
