package org.chushi.internal.practice;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chushi.internal.practice.Drill.Given;
import org.chushi.internal.practice.PracticeEvents.Candidate;
import org.chushi.internal.practice.PracticeEvents.Plan;
import org.chushi.psychometrics.Ability;
import org.chushi.psychometrics.AdaptiveItem;
import org.chushi.psychometrics.AdaptiveRules;
import org.chushi.psychometrics.AdaptiveSession;
import org.chushi.psychometrics.ItemParameters;

/** An adaptive round as its plan, its seed and its answers make it: the same ones give the same round. */
record Adapting(Plan plan, AdaptiveSession session) {

	/** A unit of what a plan stores in whole numbers. */
	static final double THOUSAND = 1000;

	private static final double PERCENT = 100;

	/** @param drill of an adaptive round */
	static Adapting of(Drill drill) {
		Plan plan = drill.plan();
		AdaptiveSession session = AdaptiveSession.begin(plan.pool().stream().map(Adapting::item).toList(), rules(plan), drill.seed())
				.value();
		for (Given given : drill.given()) {
			session = session.answer(given.question(), given.right());
		}
		return new Adapting(plan, session);
	}

	static AdaptiveItem item(Candidate candidate) {
		return new AdaptiveItem(ItemParameters.of(candidate.slip().question(), candidate.slope() / THOUSAND,
				candidate.difficulty() / THOUSAND), candidate.competency());
	}

	private static AdaptiveRules rules(Plan plan) {
		Map<String, Double> weights = new HashMap<>();
		plan.shares().forEach((competency, share) -> weights.put(competency, (double) share));
		return new AdaptiveRules(weights, plan.among(), plan.error() / THOUSAND, plan.least(), plan.most());
	}

	/** Precise enough, or at its length. */
	boolean concluded() {
		return session.stop().filter(s -> s != AdaptiveSession.Stop.EXHAUSTED).isPresent();
	}

	/** How much of what it takes to conclude is there: it never goes back, whatever an answer unsettles. */
	int percent() {
		double most = 0;
		for (int i = 0; i < session.steps().size(); i++) {
			double precise = Math.min(told(session.steps().get(i).ability()) / wanted(), (i + 1.0) / plan.least());
			most = Math.max(most, Math.max(precise, (i + 1.0) / plan.most()));
		}
		return (int) Math.min(PERCENT, Math.floor(PERCENT * most));
	}

	/** About how many questions are missing, when the ones that tell most can be put. */
	int more() {
		int done = session.steps().size();
		Set<String> put = new HashSet<>(session.steps().stream().map(s -> s.item().id()).toList());
		List<Double> left = plan.pool().stream().map(Adapting::item).filter(i -> !put.contains(i.id()))
				.map(i -> i.parameters().information(session.ability().mean())).sorted(Comparator.reverseOrder()).toList();
		double missing = wanted() - told(session.ability());
		int more = 0;
		while (more < left.size() && missing > 0) {
			missing -= left.get(more++);
		}
		return Math.clamp(Math.max(more, plan.least() - done), 1, Math.max(1, Math.min(left.size(), plan.most() - done)));
	}

	/** What the answers told beyond what is known of everybody: the inverse of the squared error, less that of the prior. */
	private static double told(Ability ability) {
		return 1 / (ability.error() * ability.error()) - 1;
	}

	private double wanted() {
		double error = plan.error() / THOUSAND;
		return 1 / (error * error) - 1;
	}
}
