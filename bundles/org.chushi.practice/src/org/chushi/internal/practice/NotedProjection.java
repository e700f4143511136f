package org.chushi.internal.practice;

import java.util.List;
import java.util.Set;

import org.chushi.internal.practice.PracticeEvents.ExamNoted;
import org.chushi.internal.practice.PracticeEvents.Shown;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** Which exams practice knows of, under the id of the attempt. */
@Component
public final class NotedProjection implements Projection {

	static final String NAME = "practice-exams";

	/** What an exam showed, as last noted. @param regrades before that */
	record Noted(int regrades, List<Shown> wrong, List<Shown> right) {
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
		return Set.of(PracticeEvents.NOTED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(PracticeEvents.NOTED)) {
			ExamNoted e = event.as(PracticeEvents.NOTED);
			documents.put(e.attempt().toString(), new Noted(e.regrades(), e.wrong(), e.right()));
		}
	}
}
