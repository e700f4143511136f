package org.chushi.internal.staffing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chushi.internal.staffing.StaffingEvents.HeadsPlanned;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.chushi.staffing.Plan.Heads;
import org.osgi.service.component.annotations.Component;

/** The plans of the team. */
@Component
public final class StaffingProjection implements Projection {

	static final String NAME = "staffing";
	static final String PLANS = "plans";

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
		return 2;
	}

	@Override
	public Set<EventType<?>> reads() {
		return Set.of(StaffingEvents.PLANNED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(StaffingEvents.PLANNED)) {
			HeadsPlanned e = event.as(StaffingEvents.PLANNED);
			List<Planned> all = new ArrayList<>(documents.find(Plans.class, PLANS).orElse(Plans.NONE).all());
			all.add(new Planned(e.heads(), e.note(), event.instant(), event.actor()));
			documents.put(PLANS, new Plans(all));
		}
	}
}
