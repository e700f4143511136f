package org.chushi.internal.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Result;
import org.chushi.growth.Direction;
import org.chushi.growth.Goal;
import org.chushi.growth.Growth;
import org.chushi.growth.Horizon;
import org.chushi.growth.Intents.Said;
import org.chushi.growth.Plan;
import org.chushi.growth.Strength;
import org.chushi.growth.Talk;
import org.chushi.growth.Talk.Agreed;
import org.chushi.people.Session;
import org.chushi.workspace.InTurn;
import org.chushi.workspace.Services;

/** What somebody on the demo team wants, a talk about it, and the plan that came of it. */
record DemoGrowth(Services services, Session lead, Session person, LocalDate today) {

	Result<Integer> tell() {
		return InTurn.all(() -> growth().intents().state(person, new Said(Direction.ACROSS, "", Strength.WANTS, Horizon.YEAR, words(Messages.DemoGrowth_wish))),
				() -> growth().talks().hold(lead, id(), talk()), this::plan);
	}

	private Growth growth() {
		return services.growth();
	}

	private UUID id() {
		return person.person();
	}

	private static String words(Messages message) {
		return Member.both(message.text());
	}

	private Talk.Draft talk() {
		return new Talk.Draft(today, words(Messages.DemoGrowth_topic), words(Messages.DemoGrowth_cause),
				List.of(new Agreed(words(Messages.DemoGrowth_step), today.plusDays(7))), Optional.of(today.plusDays(14)), "");
	}

	/** What the map says is missing first, and something of their own. */
	private Result<Plan> plan() {
		return growth().plans().suggestions(lead, id()).then(missing -> {
			List<Goal.Draft> goals = new ArrayList<>(missing.stream().limit(1).map(s -> new Goal.Draft(Optional.empty(), s.direction(), s.position(),
					s.finding().requirement(), "", today.plusMonths(2))).toList());
			goals.add(new Goal.Draft(Optional.empty(), Direction.ACROSS, "", "", words(Messages.DemoGrowth_goal), today.plusMonths(1)));
			return growth().plans().write(lead, id(), goals, "");
		}).then(plan -> growth().plans().agree(person, id(), plan.current().number()));
	}
}
