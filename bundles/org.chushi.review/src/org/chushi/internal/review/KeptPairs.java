package org.chushi.internal.review;

import java.util.List;

import org.chushi.authoring.Outdated;
import org.chushi.authoring.OutdatedTexts;
import org.chushi.journal.Journal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads from the journal which texts are out of date in one language. */
@Component
public final class KeptPairs implements OutdatedTexts {

	private final Journal journal;

	@Activate
	public KeptPairs(@Reference Journal journal) {
		this.journal = journal;
	}

	@Override
	public List<Outdated> of(String pack) {
		return journal.documents(PairProjection.NAME).where(PairStates.class, PairProjection.PACK, pack).stream()
				.flatMap(p -> p.outdated().stream()).toList();
	}
}
