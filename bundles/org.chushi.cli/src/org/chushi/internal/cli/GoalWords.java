package org.chushi.internal.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Result;
import org.chushi.growth.Direction;
import org.chushi.growth.Goal;
import org.chushi.growth.Goal.Draft;
import org.chushi.growth.Plan;

/**
 * Goals of a plan in one line: {@code DIRECTION[:POSITION] DAY WORDS}, with semicolons between; words that begin with {@code @}
 * name a requirement, as {@code growth suggest} prints it. A goal that is in the running plan already stays the same goal.
 */
final class GoalWords {

	private GoalWords() {
	}

	static Result<List<Draft>> drafts(Input in, UUID person, String said) {
		return in.services().growth().plans().of(in.session(), person).then(plan -> {
			List<Goal> before = plan.stream().flatMap((Plan p) -> p.history().getFirst().goals().stream()).toList();
			List<Draft> drafts = new ArrayList<>();
			for (String one : TalkVerbs.parts(said)) {
				Result<Draft> draft = draft(one, before);
				if (draft instanceof Result.Refused<Draft> refused) {
					return refused.as();
				}
				drafts.add(draft.value());
			}
			return Result.done(drafts);
		});
	}

	private static Result<Draft> draft(String said, List<Goal> before) {
		String[] words = said.split("\\s+", 3);
		if (words.length < 3) {
			return Result.refused(Messages.GrowthVerbs_goal.text(said));
		}
		String[] aim = words[0].split(":", 2);
		return Words.literal(aim[0], Direction.values()).then(direction -> {
			try {
				LocalDate day = LocalDate.parse(words[1]);
				boolean judged = words[2].startsWith("@");
				String requirement = judged ? words[2].substring(1).strip() : "";
				Optional<UUID> same = before.stream()
						.filter(g -> judged ? g.requirement().equals(requirement) : g.what().zh().equals(words[2]) || g.what().en().equals(words[2]))
						.map(Goal::id).findFirst();
				return Result.done(new Draft(same, direction, aim.length > 1 ? aim[1] : "", requirement, judged ? "" : words[2], day));
			} catch (DateTimeParseException e) {
				return Result.refused(Messages.GrowthVerbs_goal.text(said));
			}
		});
	}
}
