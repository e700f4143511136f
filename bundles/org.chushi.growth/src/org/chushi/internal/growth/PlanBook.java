package org.chushi.internal.growth;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.growth.Goal;
import org.chushi.growth.Plan;
import org.chushi.growth.Plan.Closing;
import org.chushi.growth.Plan.Version;
import org.chushi.internal.growth.KeptPlan.Standing;
import org.chushi.internal.growth.KeptPlan.Written;
import org.chushi.internal.growth.PlanEvents.GoalText;
import org.chushi.journal.Documents;
import org.chushi.people.Directory;
import org.chushi.rules.Finding;

/** Reads plans, with what the records say of their goals. */
record PlanBook(Documents documents, Directory directory, Records records) {

	Optional<KeptPlan> running(UUID person) {
		return of(person).stream().filter(KeptPlan::runs).findFirst();
	}

	/** The last first. */
	List<KeptPlan> of(UUID person) {
		return documents.where(KeptPlan.class, PlanProjection.PERSON, person.toString()).stream()
				.sorted(Comparator.comparing(KeptPlan::begun).thenComparing(KeptPlan::id).reversed()).toList();
	}

	/** Of everybody. */
	List<KeptPlan> running() {
		return documents.where(KeptPlan.class, PlanProjection.RUNS, Boolean.toString(true));
	}

	Plan seen(KeptPlan kept) {
		return new Plan(kept.id(), kept.person(), directory.nameOf(kept.person()), kept.begun(), kept.holding().map(w -> version(kept, w)),
				kept.proposed().map(w -> version(kept, w)), kept.versions().reversed().stream().map(w -> version(kept, w)).toList(),
				kept.closed().stream().findFirst().map(c -> new Closing(c.by(), directory.nameOf(c.by()), c.words(), c.when())));
	}

	Version version(KeptPlan kept, Written written) {
		return new Version(written.number(), written.by(), directory.nameOf(written.by()), written.when(), written.words(),
				written.goals().stream().map(g -> goal(kept, written, g)).toList(), written.byPerson(kept.person()),
				written.byLead(kept.person()).map(directory::nameOf).orElse(""), written.since().stream().findFirst());
	}

	Goal goal(KeptPlan kept, Written written, GoalText text) {
		Optional<Standing> standing = kept.standing(text.id());
		// a closed plan says how it was, not how things are now
		Optional<Finding> finding = kept.runs() ? records.finding(kept.person(), text.requirement()) : Optional.empty();
		boolean done = finding.map(Finding::met).orElseGet(() -> standing.filter(s -> s.ticked() || s.met()).isPresent());
		int progress = done ? 100 : finding.map(Finding::progress).orElseGet(() -> standing.map(Standing::progress).orElse(0));
		return new Goal(text.id(), text.direction(), text.position(), text.positionTitle(), text.what(), text.requirement(), text.by(), done,
				progress, finding, moved(kept, written, text));
	}

	/** When it came nearer last, as it is kept. */
	Instant moved(KeptPlan kept, Written written, GoalText text) {
		Instant begun = written.since().stream().findFirst().orElse(written.when());
		return kept.standing(text.id()).map(Standing::moved).filter(begun::isBefore).orElse(begun);
	}
}
