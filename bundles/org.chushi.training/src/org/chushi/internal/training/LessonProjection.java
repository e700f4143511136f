package org.chushi.internal.training;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.chushi.internal.training.TrainingEvents.LessonFinished;
import org.chushi.internal.training.TrainingEvents.LessonOpened;
import org.chushi.internal.training.TrainingEvents.LessonProgressed;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.chushi.training.Learning.LessonState;
import org.osgi.service.component.annotations.Component;

/** How far everybody is with every lesson. */
@Component
public final class LessonProjection implements Projection {

	static final String NAME = "lessons";

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
		return Set.of(TrainingEvents.LESSON_FINISHED, TrainingEvents.LESSON_OPENED, TrainingEvents.LESSON_PROGRESSED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(TrainingEvents.LESSON_OPENED)) {
			LessonOpened e = event.as(TrainingEvents.LESSON_OPENED);
			change(documents, e.person(), e.lesson(), s -> new LessonState(s.lesson(), true, s.finished(), s.percent()));
		} else if (event.is(TrainingEvents.LESSON_PROGRESSED)) {
			LessonProgressed e = event.as(TrainingEvents.LESSON_PROGRESSED);
			change(documents, e.person(), e.lesson(), s -> new LessonState(s.lesson(), true, s.finished(), e.percent()));
		} else if (event.is(TrainingEvents.LESSON_FINISHED)) {
			LessonFinished e = event.as(TrainingEvents.LESSON_FINISHED);
			change(documents, e.person(), e.lesson(), s -> new LessonState(s.lesson(), true, true, 100));
		}
	}

	static String key(UUID person, String lesson) {
		return person + ":" + lesson;
	}

	private static void change(WritableDocuments documents, UUID person, String lesson,
			UnaryOperator<LessonState> change) {
		String key = key(person, lesson);
		LessonState state = documents.find(LessonState.class, key).orElseGet(() -> LessonState.fresh(lesson));
		documents.put(key, change.apply(state), Map.of("person", person.toString()));
	}
}
