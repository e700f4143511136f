package org.chushi.internal.career;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chushi.career.Certification.Endorsement;
import org.chushi.core.Bilingual;
import org.chushi.internal.career.CareerEvents.EndorsementGiven;
import org.chushi.internal.career.CareerEvents.PositionTaken;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** Positions people had and have, and what others said for them. */
@Component
public final class PostingProjection implements Projection {

	static final String NAME = "careers";

	/** A position from an instant on. */
	record Post(String position, Bilingual title, Instant since, String reason) {
	}

	/** What somebody said for them, and when. */
	record Given(Endorsement endorsement, Instant when) {
	}

	/** One person's career, oldest post first. */
	record Career(List<Post> posts, List<Given> endorsements) {
		static final Career EMPTY = new Career(List.of(), List.of());
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
		return Set.of(CareerEvents.ENDORSED, CareerEvents.POSITION_TAKEN);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(CareerEvents.POSITION_TAKEN)) {
			PositionTaken e = event.as(CareerEvents.POSITION_TAKEN);
			Career career = career(documents, e.person().toString());
			List<Post> posts = new ArrayList<>(career.posts());
			posts.add(new Post(e.position(), e.title(), event.instant(), e.reason()));
			documents.put(e.person().toString(), new Career(posts, career.endorsements()));
		} else if (event.is(CareerEvents.ENDORSED)) {
			EndorsementGiven e = event.as(CareerEvents.ENDORSED);
			Career career = career(documents, e.person().toString());
			List<Given> endorsements = new ArrayList<>(career.endorsements());
			endorsements.add(new Given(new Endorsement(e.person(), e.by(), e.role(), e.words()), event.instant()));
			documents.put(e.person().toString(), new Career(career.posts(), endorsements));
		}
	}

	private static Career career(WritableDocuments documents, String person) {
		return documents.find(Career.class, person).orElse(Career.EMPTY);
	}
}
