package org.chushi.internal.training;

import java.util.Map;
import java.util.Set;

import org.chushi.internal.training.TrainingEvents.ActivityConfirmed;
import org.chushi.internal.training.TrainingEvents.ActivityRecorded;
import org.chushi.internal.training.TrainingEvents.InterviewRecorded;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.chushi.training.Activities.Activity;
import org.chushi.training.Activities.Interview;
import org.osgi.service.component.annotations.Component;

/** Activities with their evidence, and the last values interview of everybody. */
@Component
public final class ActivityProjection implements Projection {

	static final String NAME = "activities";

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
		return Set.of(TrainingEvents.ACTIVITY_CONFIRMED, TrainingEvents.ACTIVITY_RECORDED,
				TrainingEvents.INTERVIEW_RECORDED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(TrainingEvents.ACTIVITY_RECORDED)) {
			ActivityRecorded e = event.as(TrainingEvents.ACTIVITY_RECORDED);
			// what is confirmed stays as it was confirmed
			if (documents.find(Activity.class, key(e.person(), e.step())).filter(Activity::isConfirmed).isEmpty()) {
				put(documents, new Activity(e.person(), e.step(), e.title(), e.evidence(), "", ""));
			}
		} else if (event.is(TrainingEvents.ACTIVITY_CONFIRMED)) {
			ActivityConfirmed e = event.as(TrainingEvents.ACTIVITY_CONFIRMED);
			String evidence = documents.find(Activity.class, key(e.person(), e.step())).map(Activity::evidence)
					.orElse("");
			put(documents, new Activity(e.person(), e.step(), e.title(), evidence, e.by().toString(), e.note()));
		} else if (event.is(TrainingEvents.INTERVIEW_RECORDED)) {
			InterviewRecorded e = event.as(TrainingEvents.INTERVIEW_RECORDED);
			documents.put(interviewKey(e.person(), e.checklist().checklist()),
					new Interview(e.person(), e.checklist().checklist(), e.checklist().percent(),
							e.checklist().passed(), e.by().toString(), e.note()));
		}
	}

	static String key(Object person, String step) {
		return person + ":" + step;
	}

	static String interviewKey(Object person, String checklist) {
		return "interview:" + person + ":" + checklist;
	}

	private static void put(WritableDocuments documents, Activity activity) {
		documents.put(key(activity.person(), activity.step()), activity, Map.of("person",
				activity.person().toString(), "state", activity.isConfirmed() ? "confirmed" : "waiting"));
	}
}
