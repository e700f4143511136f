package org.chushi.internal.training;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.chushi.internal.training.TrainingEvents.ExamSet;
import org.chushi.internal.training.TrainingEvents.ExamUnset;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.chushi.training.SetExam;
import org.osgi.service.component.annotations.Component;

/** Which exams were set for whom. */
@Component
public final class SetExamProjection implements Projection {

	static final String NAME = "set-exams";
	static final String PERSON = "person";
	static final String SETTING = "setting";

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
		return Set.of(TrainingEvents.EXAM_SET, TrainingEvents.EXAM_UNSET);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(TrainingEvents.EXAM_SET)) {
			ExamSet e = event.as(TrainingEvents.EXAM_SET);
			e.people().forEach(p -> put(documents, new SetExam(e.setting(), p.person(), e.paper(), e.code(), e.title(), e.from(),
					e.until(), e.attempts(), p.before(), e.note(), e.by(), event.instant(), "")));
		} else if (event.is(TrainingEvents.EXAM_UNSET)) {
			ExamUnset e = event.as(TrainingEvents.EXAM_UNSET);
			e.people().forEach(p -> documents.find(SetExam.class, key(e.setting(), p)).ifPresent(s -> put(documents,
					new SetExam(s.setting(), s.person(), s.paper(), s.code(), s.title(), s.from(), s.until(), s.attempts(),
							s.before(), s.note(), s.by(), s.set(), e.reason()))));
		}
	}

	private static void put(WritableDocuments documents, SetExam exam) {
		documents.put(key(exam.setting(), exam.person()), exam, Map.of(PERSON, exam.person().toString(), SETTING, exam.setting().toString()));
	}

	static String key(UUID setting, UUID person) {
		return setting + "/" + person;
	}
}
