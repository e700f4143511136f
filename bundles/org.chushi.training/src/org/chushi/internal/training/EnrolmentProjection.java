package org.chushi.internal.training;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.chushi.internal.training.TrainingEvents.Enrolled;
import org.chushi.internal.training.TrainingEvents.EnrolmentMoved;
import org.chushi.internal.training.TrainingEvents.EnrolmentWithdrawn;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.chushi.training.Enrolment;
import org.osgi.service.component.annotations.Component;

/** Enrolments, and the policy of the team. */
@Component
public final class EnrolmentProjection implements Projection {

	static final String NAME = "enrolments";
	static final String TEAM_POLICY = "policy";

	/** The profile the team chose. */
	record TeamPolicy(String profile) {
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
		return Set.of(TrainingEvents.ENROLLED, TrainingEvents.MOVED, TrainingEvents.POLICY_CHOSEN,
				TrainingEvents.WITHDRAWN);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(TrainingEvents.POLICY_CHOSEN)) {
			documents.put(TEAM_POLICY, new TeamPolicy(event.as(TrainingEvents.POLICY_CHOSEN).profile()));
		} else if (event.is(TrainingEvents.ENROLLED)) {
			Enrolled e = event.as(TrainingEvents.ENROLLED);
			put(documents, new Enrolment(e.enrolment(), e.person(), e.programme(), e.title(), e.profile(),
					e.packVersion(), e.start(), ""));
		} else if (event.is(TrainingEvents.MOVED)) {
			EnrolmentMoved e = event.as(TrainingEvents.MOVED);
			find(documents, e.enrolment()).ifPresent(old -> put(documents, new Enrolment(old.id(), old.person(),
					e.programme(), e.title(), e.profile(), e.packVersion(), old.start(), old.withdrawn())));
		} else if (event.is(TrainingEvents.WITHDRAWN)) {
			EnrolmentWithdrawn e = event.as(TrainingEvents.WITHDRAWN);
			find(documents, e.enrolment()).ifPresent(old -> put(documents, new Enrolment(old.id(), old.person(),
					old.programme(), old.title(), old.profile(), old.packVersion(), old.start(), e.reason())));
		}
	}

	private static java.util.Optional<Enrolment> find(WritableDocuments documents, UUID enrolment) {
		return documents.find(Enrolment.class, enrolment.toString());
	}

	private static void put(WritableDocuments documents, Enrolment enrolment) {
		documents.put(enrolment.id().toString(), enrolment,
				Map.of("person", enrolment.person().toString(), "state", enrolment.isRunning() ? "running" : "ended"));
	}
}
