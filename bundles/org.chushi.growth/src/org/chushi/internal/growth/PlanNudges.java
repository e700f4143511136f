package org.chushi.internal.growth;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.growth.Goal;
import org.chushi.growth.Nudge;
import org.chushi.growth.Nudge.Kind;
import org.chushi.growth.Nudges;
import org.chushi.internal.growth.KeptPlan.Standing;
import org.chushi.internal.growth.KeptPlan.Written;
import org.chushi.internal.growth.PlanEvents.GoalText;

/** What there is to say about a plan: one thing at most, the most pressing. */
record PlanNudges(PlanBook book, LocalDate today, ZoneId zone) {

	Optional<Nudge> toPerson(KeptPlan kept) {
		return proposed(kept, false).map(w -> agree(kept, w, Messages.Nudges_agree.text(book.directory().nameOf(w.by()))))
				.or(() -> late(kept).map(g -> goal(kept, g, Messages.Nudges_goal.text(g.what(), DayWords.of(g.by())))))
				.or(() -> stalled(kept).map(since -> stall(kept, since, Messages.Nudges_stall.text(DayWords.of(since)))));
	}

	Optional<Nudge> toLead(KeptPlan kept) {
		return proposed(kept, true).map(w -> agree(kept, w, Messages.Nudges_agreeLead.text(name(kept))))
				.or(() -> late(kept).map(g -> goal(kept, g, Messages.Nudges_goalLead.text(name(kept), g.what(), DayWords.of(g.by())))))
				.or(() -> stalled(kept).map(since -> stall(kept, since, Messages.Nudges_stallLead.text(name(kept), DayWords.of(since)))));
	}

	private String name(KeptPlan kept) {
		return book.directory().nameOf(kept.person());
	}

	private static Optional<Written> proposed(KeptPlan kept, boolean lead) {
		return kept.proposed().filter(w -> lead ? w.byLead(kept.person()).isEmpty() : !w.byPerson(kept.person()));
	}

	private Nudge agree(KeptPlan kept, Written written, Bilingual words) {
		return new Nudge("agree:" + kept.id() + ":" + written.number(), Kind.TO_AGREE, kept.person(), words, day(written.when()));
	}

	private Nudge goal(KeptPlan kept, Goal goal, Bilingual words) {
		return new Nudge("goal:" + goal.id(), Kind.GOAL, kept.person(), words, goal.by());
	}

	private static Nudge stall(KeptPlan kept, LocalDate since, Bilingual words) {
		return new Nudge("stall:" + kept.id(), Kind.STALL, kept.person(), words, since);
	}

	/** Only goals past their day are looked up in the records: a lead is told about a whole team. */
	private Optional<Goal> late(KeptPlan kept) {
		return kept.holding().stream().flatMap(w -> w.goals().stream().filter(g -> g.by().isBefore(today)).map(g -> book.goal(kept, w, g)))
				.filter(g -> g.isLate(today)).min(Comparator.comparing(Goal::by));
	}

	/** The day of the last step, when it is long ago and something is still open; what comes with time alone is no step, and waits for nobody. */
	private Optional<LocalDate> stalled(KeptPlan kept) {
		return kept.holding().flatMap(w -> {
			List<GoalText> goals = w.goals().stream().filter(g -> !book.records().byTime(g.requirement())).toList();
			return goals.stream().map(g -> book.moved(kept, w, g)).max(Comparator.naturalOrder()).map(this::day)
					.filter(day -> day.plusDays(Nudges.STALL_DAYS).isBefore(today)).filter(day -> stands(kept, goals.stream().map(g -> book.goal(kept, w, g)).toList()));
		});
	}

	private static boolean stands(KeptPlan kept, List<Goal> goals) {
		return goals.stream().anyMatch(g -> !g.done()) && goals.stream().noneMatch(g -> moves(kept, g));
	}

	/** Whether the records say more than when it was last written down. */
	private static boolean moves(KeptPlan kept, Goal goal) {
		return goal.finding().isPresent() && goal.progress() > kept.standing(goal.id()).map(Standing::progress).orElse(0);
	}

	private LocalDate day(Instant instant) {
		return LocalDate.ofInstant(instant, zone);
	}
}
