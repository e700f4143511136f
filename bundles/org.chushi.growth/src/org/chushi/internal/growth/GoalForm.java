package org.chushi.internal.growth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.chushi.career.Careers.MapView;
import org.chushi.career.Careers.PositionView;
import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.growth.Goal.Draft;
import org.chushi.growth.Plans;
import org.chushi.internal.growth.PlanEvents.GoalText;
import org.chushi.rules.Finding;

/**
 * Makes goals of what somebody wrote, or says what is wrong about it.
 *
 * @param before goals of the versions it takes the place of, the oldest first
 * @param map    none for somebody no map has a place for
 */
record GoalForm(UUID person, Records records, Optional<MapView> map, List<GoalText> before, Ids ids, LocalDate today) {

	Result<List<GoalText>> sound(List<Draft> drafts) {
		if (drafts.isEmpty()) {
			return Result.refused(Messages.Plans_empty.text(), List.of(new Missing(Messages.Plans_goal.text(), Messages.Empty_have.text(),
					Messages.Plans_oneAtLeast.text(), Messages.Plans_goalNext.text())));
		}
		if (drafts.size() > Plans.MOST_GOALS) {
			return Result.refused(Messages.Plans_many.text(Plans.MOST_GOALS));
		}
		Map<UUID, GoalText> known = before.stream().collect(Collectors.toMap(GoalText::id, Function.identity(), (earlier, later) -> later));
		Set<UUID> used = new HashSet<>();
		List<GoalText> goals = new ArrayList<>();
		for (Draft draft : drafts) {
			Optional<GoalText> was = draft.id().map(known::get);
			Result<GoalText> goal = goal(draft, was);
			if (goal instanceof Result.Refused<GoalText> refused) {
				return refused.as();
			}
			if (!used.add(goal.value().id())) {
				return Result.refused(Messages.Plans_twice.text(goal.value().what()));
			}
			goals.add(goal.value());
		}
		return Result.done(goals);
	}

	private Result<GoalText> goal(Draft draft, Optional<GoalText> was) {
		String words = draft.words().strip().replaceAll("\\R", " ");
		if (words.length() > Plans.LONGEST_GOAL) {
			return Result.refused(Messages.Plans_longGoal.text(Integer.toString(Plans.LONGEST_GOAL)));
		}
		return what(draft, words, was).then(what -> {
			boolean kept = was.filter(g -> g.by().equals(draft.by())).isPresent();
			if (!kept && (draft.by().isBefore(today) || draft.by().isAfter(today.plusDays(Plans.FARTHEST_DAYS)))) {
				return Result.refused(Messages.Plans_day.text(what, draft.by()));
			}
			return position(draft, was).map(position -> new GoalText(was.map(GoalText::id).orElseGet(ids::next), draft.direction(),
					position.map(PositionView::id).orElse(""), position.map(PositionView::title).orElse(Bilingual.same("")), what,
					draft.requirement(), draft.by()));
		});
	}

	private Result<Bilingual> what(Draft draft, String words, Optional<GoalText> was) {
		Optional<Bilingual> kept = was.filter(g -> g.requirement().equals(draft.requirement()))
				.map(GoalText::what).filter(w -> words.isEmpty() || w.zh().equals(words) || w.en().equals(words));
		if (kept.isPresent()) {
			return Result.done(kept.get());
		}
		if (draft.requirement().isEmpty()) {
			return words.isEmpty() ? Result.refused(Messages.Plans_wordless.text()) : Result.done(Bilingual.same(words));
		}
		Optional<Finding> finding = records.finding(person, draft.requirement());
		return finding.isEmpty() ? Result.refused(Messages.Plans_noRequirement.text())
				: Result.done(words.isEmpty() ? said(finding.get().detail()) : Bilingual.same(words));
	}

	private static Bilingual said(Missing detail) {
		return Messages.Plans_asked.text(detail.what(), detail.want());
	}

	private Result<Optional<PositionView>> position(Draft draft, Optional<GoalText> was) {
		if (draft.position().isEmpty()) {
			return Result.done(Optional.empty());
		}
		Optional<PositionView> found = map.stream().flatMap(m -> m.positions().stream())
				.filter(p -> p.id().equals(draft.position()) || p.code().equals(draft.position())).findFirst();
		return found.isPresent() ? Result.done(found) : Result.refused(Messages.Intents_noPosition.text(draft.position()));
	}
}
