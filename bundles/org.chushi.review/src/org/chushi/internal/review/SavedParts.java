package org.chushi.internal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chushi.authoring.SaveWitness;
import org.chushi.core.Result;
import org.chushi.internal.review.ReviewEvents.PartsSaved;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.people.Session;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps in the journal who saved which parts of a pack: nobody answers for what they wrote themselves. */
@Component
public final class SavedParts implements SaveWitness {

	/** So many of very many stand in one event. */
	static final int MOST = 1000;

	private final Journal journal;

	@Activate
	public SavedParts(@Reference Journal journal) {
		this.journal = journal;
	}

	@Override
	public Result<Boolean> written(Session session, String pack, List<String> elements) {
		List<NewEvent> events = new ArrayList<>();
		for (int from = 0; from < elements.size(); from += MOST) {
			events.add(ReviewEvents.SAVED.on("content-saved/" + pack,
					new PartsSaved(pack, elements.subList(from, Math.min(elements.size(), from + MOST)))));
		}
		return journal.append(new Append(session.actor(), events, Map.of())).map(stored -> true);
	}
}
