package org.chushi.internal.growth;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.content.Packs;
import org.chushi.core.Result;
import org.chushi.internal.growth.KeptPlan.Standing;
import org.chushi.internal.growth.PlanEvents.GoalMoved;
import org.chushi.internal.growth.PlanEvents.GoalText;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.people.Directory;
import org.chushi.rules.Consequence;
import org.chushi.rules.Finding;
import org.chushi.rules.Requirements;
import org.chushi.training.Enrolments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes down when the goals of a plan that holds came nearer, so that it can be told when a plan has come to a stand. */
@Component(service = Consequence.class)
public final class GoalKeeper implements Consequence {

	private static final int AFTER_CERTIFICATES = 40;
	private static final String SYSTEM = "system";

	private final Journal journal;
	private final PlanBook book;
	private final Records records;

	@Activate
	public GoalKeeper(@Reference Journal journal, @Reference Packs packs, @Reference Requirements requirements,
			@Reference Enrolments enrolments, @Reference Directory directory) {
		this.journal = journal;
		this.records = new Records(packs, requirements, enrolments);
		this.book = new PlanBook(journal.documents(PlanProjection.NAME), directory, records);
	}

	@Override
	public int order() {
		return AFTER_CERTIFICATES;
	}

	@Override
	public void settle(UUID person) {
		journal.decide(() -> {
			long version = journal.version(PlanEvents.stream(person));
			List<NewEvent> moved = book.running(person).stream().flatMap(kept -> kept.holding().stream().flatMap(w -> w.goals().stream())
					.flatMap(goal -> moved(kept, goal).stream())).toList();
			return moved.isEmpty() ? Result.done(moved)
					: journal.append(Append.of(SYSTEM, moved.toArray(NewEvent[]::new)).expecting(PlanEvents.stream(person), version)).map(done -> moved);
		});
	}

	/** Some goals come nearer by time alone. */
	@Override
	public Optional<LocalDate> next(UUID person, LocalDate today) {
		return book.running(person).stream().findFirst().map(plan -> today.plusDays(1));
	}

	private Optional<NewEvent> moved(KeptPlan kept, GoalText goal) {
		Optional<Finding> finding = records.finding(kept.person(), goal.requirement());
		// what comes with time alone is written down when it is there, not day by day
		return finding.filter(f -> f.met() || !records.byTime(goal.requirement()))
				.filter(f -> kept.standing(goal.id()).filter(s -> says(s, f)).isEmpty())
				.map(f -> PlanEvents.MOVED.on(PlanEvents.stream(kept.person()), new GoalMoved(kept.id(), goal.id(), f.progress(), f.met())));
	}

	private static boolean says(Standing standing, Finding finding) {
		return standing.progress() == finding.progress() && standing.met() == finding.met();
	}
}
