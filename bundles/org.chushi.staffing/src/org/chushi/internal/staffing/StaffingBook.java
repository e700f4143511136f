package org.chushi.internal.staffing;

import java.util.List;

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
	List<Planned> plans() {
		return documents.find(Plans.class, StaffingProjection.PLANS).orElse(Plans.NONE).all();
	}
}
