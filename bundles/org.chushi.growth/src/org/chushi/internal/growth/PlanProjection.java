package org.chushi.internal.growth;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.chushi.internal.growth.KeptPlan.Ended;
import org.chushi.internal.growth.KeptPlan.Standing;
import org.chushi.internal.growth.KeptPlan.Written;
import org.chushi.internal.growth.PlanEvents.GoalMoved;
import org.chushi.internal.growth.PlanEvents.GoalTicked;
import org.chushi.internal.growth.PlanEvents.PlanAgreed;
import org.chushi.internal.growth.PlanEvents.PlanClosed;
import org.chushi.internal.growth.PlanEvents.PlanWritten;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** Development plans with all their versions. */
@Component
public final class PlanProjection implements Projection {

	static final String NAME = "growth-plans";
	static final String PERSON = "person";
	static final String RUNS = "runs";
	private static final Standing BEGUN = new Standing(0, false, false, Instant.EPOCH);

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
		return Set.of(PlanEvents.WRITTEN, PlanEvents.AGREED, PlanEvents.TICKED, PlanEvents.MOVED, PlanEvents.CLOSED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		Instant now = event.instant();
		if (event.is(PlanEvents.WRITTEN)) {
			write(documents, event.as(PlanEvents.WRITTEN), now);
		} else if (event.is(PlanEvents.AGREED)) {
			PlanAgreed e = event.as(PlanEvents.AGREED);
			change(documents, e.plan(), k -> k.last().number() == e.version() ? k.with(k.last().agreed(e.by(), k.person(), now)) : k);
		} else if (event.is(PlanEvents.TICKED)) {
			GoalTicked e = event.as(PlanEvents.TICKED);
			change(documents, e.plan(), k -> k.with(e.goal(), ticked(k.standing(e.goal()).orElse(BEGUN), e.done(), now)));
		} else if (event.is(PlanEvents.MOVED)) {
			GoalMoved e = event.as(PlanEvents.MOVED);
			change(documents, e.plan(), k -> k.with(e.goal(), moved(k.standing(e.goal()).orElse(BEGUN), e, now)));
		} else if (event.is(PlanEvents.CLOSED)) {
			PlanClosed e = event.as(PlanEvents.CLOSED);
			change(documents, e.plan(), k -> k.ended(new Ended(e.by(), e.words(), now)));
		}
	}

	private static Standing ticked(Standing was, boolean done, Instant now) {
		return new Standing(was.progress(), was.met(), done, done ? now : was.moved());
	}

	private static Standing moved(Standing was, GoalMoved e, Instant now) {
		return new Standing(e.progress(), e.met(), was.ticked(), e.progress() > was.progress() || e.met() && !was.met() ? now : was.moved());
	}

	private static void write(WritableDocuments documents, PlanWritten e, Instant now) {
		Written version = new Written(e.version(), e.by(), now, e.words(), e.goals(), List.of(e.by()), List.of());
		put(documents, documents.find(KeptPlan.class, e.plan().toString())
				.orElseGet(() -> new KeptPlan(e.plan(), e.person(), now, List.of(), Map.of(), List.of())).with(version));
	}

	private static void change(WritableDocuments documents, UUID plan, UnaryOperator<KeptPlan> change) {
		documents.find(KeptPlan.class, plan.toString()).ifPresent(k -> put(documents, change.apply(k)));
	}

	private static void put(WritableDocuments documents, KeptPlan kept) {
		documents.put(kept.id().toString(), kept, Map.of(PERSON, kept.person().toString(), RUNS, Boolean.toString(kept.runs())));
	}
}
