package org.chushi.psychometrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;

import org.chushi.core.Result;
import org.chushi.internal.psychometrics.Messages;

/**
 * A test that puts, after each answer, the item that tells most about the person as they are known by then: maximum
 * Fisher information at the EAP ability (van der Linden & Pashley 2010), within the competency that lags most behind its
 * share (Kingsbury & Zara 1989). Immutable: an answer gives another test. The same pool, rules, seed and answers give
 * the same items, so a test can be replayed from its answers.
 */
public final class AdaptiveSession {

	private static final Quadrature QUADRATURE = Quadrature.STANDARD;

	/** What was put, how it was answered, and what was known then. */
	public record Step(AdaptiveItem item, boolean right, Ability ability) {
	}

	/** Why a test is over. */
	public enum Stop {
		/** Ability is known well enough. */
		PRECISE,
		/** It has its most items. */
		LENGTH,
		/** No item is left. */
		EXHAUSTED
	}

	private final List<AdaptiveItem> pool;
	private final AdaptiveRules rules;
	private final long seed;
	private final List<Step> steps;
	private final double[] posterior;
	private final Ability ability;

	/** An item and what it would tell now. */
	private record Candidate(AdaptiveItem item, double information) {
	}

	private AdaptiveSession(List<AdaptiveItem> pool, AdaptiveRules rules, long seed, List<Step> steps, double[] posterior) {
		this.pool = pool;
		this.rules = rules;
		this.seed = seed;
		this.steps = List.copyOf(steps);
		this.posterior = posterior;
		this.ability = ability(posterior);
	}

	/** @return refused when the pool is empty or holds an item twice */
	public static Result<AdaptiveSession> begin(List<AdaptiveItem> pool, AdaptiveRules rules, long seed) {
		Set<String> seen = new HashSet<>();
		Optional<AdaptiveItem> twice = pool.stream().filter(i -> !seen.add(i.id())).findFirst();
		if (pool.isEmpty() || twice.isPresent()) {
			return Result.refused(twice.map(i -> Messages.AdaptiveSession_twice.text(i.id()))
					.orElseGet(Messages.AdaptiveSession_empty::text));
		}
		double[] prior = new double[QUADRATURE.size()];
		Arrays.setAll(prior, QUADRATURE::weight);
		return Result.done(new AdaptiveSession(List.copyOf(pool), rules, seed, List.of(), prior));
	}

	public List<Step> steps() {
		return steps;
	}

	/** As known so far; mean 0 and error 1 at the beginning. */
	public Ability ability() {
		return ability;
	}

	private static Ability ability(double[] posterior) {
		double mean = 0;
		for (int q = 0; q < posterior.length; q++) {
			mean += posterior[q] * QUADRATURE.point(q);
		}
		double variance = 0;
		for (int q = 0; q < posterior.length; q++) {
			double off = QUADRATURE.point(q) - mean;
			variance += posterior[q] * off * off;
		}
		return new Ability(mean, Math.sqrt(variance));
	}

	/** Empty while it goes on. */
	public Optional<Stop> stop() {
		if (steps.size() >= rules.least() && ability.error() <= rules.standardError()) {
			return Optional.of(Stop.PRECISE);
		}
		if (steps.size() >= rules.most()) {
			return Optional.of(Stop.LENGTH);
		}
		return steps.size() == pool.size() ? Optional.of(Stop.EXHAUSTED) : Optional.empty();
	}

	/** The item to put now; empty when the test is over. */
	public Optional<AdaptiveItem> next() {
		return next(i -> true);
	}

	/** The item to put now of those that can be put; empty when the test is over or none of them is left. */
	public Optional<AdaptiveItem> next(Predicate<AdaptiveItem> can) {
		Set<AdaptiveItem> put = new HashSet<>();
		steps.forEach(s -> put.add(s.item()));
		List<AdaptiveItem> left = pool.stream().filter(i -> !put.contains(i)).filter(can).toList();
		if (left.isEmpty() || stop().isPresent()) {
			return Optional.empty();
		}
		List<AdaptiveItem> best = balanced(left).stream()
				.map(i -> new Candidate(i, i.parameters().information(ability.mean())))
				.sorted(Comparator.comparingDouble(Candidate::information).reversed().thenComparing(c -> c.item().id()))
				.limit(rules.among()).map(Candidate::item).toList();
		return Optional.of(best.get(new SplittableRandom(seed + 0x9E3779B97F4A7C15L * steps.size()).nextInt(best.size())));
	}

	/** The test after an answer to {@link #next()}, which must be there. */
	public AdaptiveSession answer(boolean right) {
		return answered(next().orElseThrow(() -> new IllegalStateException("the test is over")), right);
	}

	/** The test after an answer to an item of the pool that was put because others could not be; it must not be put already. */
	public AdaptiveSession answer(String item, boolean right) {
		return answered(pool.stream().filter(i -> i.id().equals(item)).filter(i -> steps.stream().noneMatch(s -> s.item().equals(i)))
				.findFirst().orElseThrow(() -> new IllegalArgumentException(item)), right);
	}

	private AdaptiveSession answered(AdaptiveItem item, boolean right) {
		double[] after = new double[posterior.length];
		double sum = 0;
		for (int q = 0; q < after.length; q++) {
			double chance = item.parameters().probability(QUADRATURE.point(q));
			after[q] = posterior[q] * (right ? chance : 1 - chance);
			sum += after[q];
		}
		for (int q = 0; q < after.length; q++) {
			after[q] /= sum;
		}
		List<Step> more = new ArrayList<>(steps);
		more.add(new Step(item, right, ability(after)));
		return new AdaptiveSession(pool, rules, seed, more, after);
	}

	/** The items of the competency that lags most behind its share, of those that have items left. */
	private List<AdaptiveItem> balanced(List<AdaptiveItem> left) {
		double all = rules.weights().values().stream().mapToDouble(w -> w).sum();
		if (all == 0) {
			return left;
		}
		Map<String, Integer> put = new HashMap<>();
		steps.forEach(s -> put.merge(s.item().competency(), 1, Integer::sum));
		String lagging = left.stream().map(AdaptiveItem::competency).distinct().max(Comparator
				.comparingDouble((String c) -> lag(c, all, put)).thenComparing(Comparator.reverseOrder())).orElseThrow();
		return left.stream().filter(i -> i.competency().equals(lagging)).toList();
	}

	private double lag(String competency, double all, Map<String, Integer> put) {
		double weight = rules.weights().getOrDefault(competency, 0.0);
		return weight == 0 ? Double.NEGATIVE_INFINITY : weight / all * (steps.size() + 1) - put.getOrDefault(competency, 0);
	}
}
