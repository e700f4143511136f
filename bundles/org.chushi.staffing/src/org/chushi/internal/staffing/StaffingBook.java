package org.chushi.internal.staffing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.chushi.internal.staffing.StaffingProjection.Place;
import org.chushi.internal.staffing.StaffingProjection.Placed;
import org.chushi.internal.staffing.StaffingProjection.Planned;
import org.chushi.internal.staffing.StaffingProjection.Plans;
import org.chushi.journal.Documents;
import org.chushi.journal.Journal;

/** Reads the projection of this bundle. */
record StaffingBook(Documents documents) {

	static StaffingBook of(Journal journal) {
		return new StaffingBook(journal.documents(StaffingProjection.NAME));
	}

	/** Oldest first. */
	List<Place> places(UUID person) {
		return documents.find(Placed.class, person.toString()).map(Placed::places).orElse(List.of());
	}

	/** Where everybody is who was ever put somewhere. */
	Map<UUID, Place> now() {
		Map<UUID, Place> now = new HashMap<>();
		documents.where(Placed.class, StaffingProjection.KIND, StaffingProjection.PERSON).forEach(p -> now.put(p.person(), p.places().getLast()));
		return now;
	}

	/** Oldest first. */
	List<Planned> plans() {
		return documents.find(Plans.class, StaffingProjection.PLANS).orElse(Plans.NONE).all();
	}
}
