package org.chushi.internal.training;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.chushi.internal.training.TrainingEvents.LessonFinished;
import org.chushi.internal.training.TrainingEvents.LessonReadAgain;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** When everybody read which lesson to the end the last time. */
@Component
public final class ReadingProjection implements Projection {

	static final String NAME = "lesson-readings";

	record Reading(Instant last) {
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
		return Set.of(TrainingEvents.LESSON_FINISHED, TrainingEvents.LESSON_READ_AGAIN);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(TrainingEvents.LESSON_FINISHED)) {
			LessonFinished e = event.as(TrainingEvents.LESSON_FINISHED);
			put(documents, e.person(), e.lesson(), event.instant());
		} else if (event.is(TrainingEvents.LESSON_READ_AGAIN)) {
			LessonReadAgain e = event.as(TrainingEvents.LESSON_READ_AGAIN);
			put(documents, e.person(), e.lesson(), event.instant());
		}
	}

	private static void put(WritableDocuments documents, UUID person, String lesson, Instant last) {
		documents.put(LessonProjection.key(person, lesson), new Reading(last));
	}
}
