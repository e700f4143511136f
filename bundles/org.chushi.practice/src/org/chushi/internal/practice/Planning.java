package org.chushi.internal.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

import org.chushi.internal.practice.PracticeEvents.Candidate;
import org.chushi.internal.practice.PracticeEvents.Plan;
import org.chushi.practice.PracticeOrder;
import org.chushi.practice.PracticePolicy;
import org.chushi.psychometrics.ItemParameters;
import org.chushi.psychometrics.TeamCalibration.Calibrated;

/**
 * Plans an adaptive round. Where the team has answered a question often enough, its parameters come from that. Else they are
 * provisional, from the declared difficulty: level 3 lies at 0, each level is one standard deviation of people, the slope is 1.
 * When some questions are calibrated, the declared scale is moved by the median difference, so that both lie on one.
 *
 * @param busy     questions that the person may not be asked now
 * @param syllabus competencies of the programme with their weights; empty without one
 * @param team     what its answers say
 */
record Planning(Deck deck, Set<String> busy, Map<String, Integer> syllabus, Calibrated team) {

	private static final int MEDIUM = 3;
	private static final int HARDEST = 5;

	/** A question and the competency it is asked for. */
	private record Placed(Sheet sheet, String competency) {
	}

	/** Questions never met come first: one whose key was read shows what is remembered. */
	Plan of(PracticeOrder order, long seed, RandomGenerator chance) {
		List<String> wanted = wanted(order);
		List<Placed> all = Selection.freshest(deck, deck.stock().all(), chance).stream()
				.filter(s -> !busy.contains(s.id()) && !team.useless().contains(s.id()))
				.flatMap(s -> placed(s, wanted).stream()).toList();
		List<Placed> chosen = Interleaving.of(all, Placed::competency).stream().limit(PracticePolicy.ADAPTIVE_POOL).toList();
		double middle = middle();
		Map<String, Integer> shares = new TreeMap<>();
		chosen.forEach(p -> shares.put(p.competency(), Math.max(1, syllabus.getOrDefault(p.competency(), 1))));
		return new Plan(chosen.stream().map(p -> candidate(p, middle, seed)).toList(), shares, PracticePolicy.ADAPTIVE_AMONG,
				thousandths(PracticePolicy.ADAPTIVE_ERROR), Math.min(PracticePolicy.ADAPTIVE_LEAST, order.questions()),
				order.questions(), thousandths(middle), team.people());
	}

	/** Those of the order, else those of the programme as far as there are questions, else all. */
	private List<String> wanted(PracticeOrder order) {
		List<String> asked = deck.stock().ids(order.competencies());
		boolean taught = deck.stock().all().stream().anyMatch(s -> s.competencies().stream().anyMatch(syllabus::containsKey));
		return !asked.isEmpty() ? asked : taught ? List.copyOf(syllabus.keySet()) : List.of();
	}

	private static Optional<Placed> placed(Sheet sheet, List<String> wanted) {
		return wanted.isEmpty() ? Optional.of(new Placed(sheet, sheet.competencies().stream().findFirst().orElse("")))
				: sheet.competencies().stream().filter(wanted::contains).findFirst().map(c -> new Placed(sheet, c));
	}

	private Candidate candidate(Placed placed, double middle, long seed) {
		Sheet sheet = placed.sheet();
		Optional<ItemParameters> known = team.item(sheet.id());
		double difficulty = known.map(ItemParameters::difficulty).map(OptionalDouble::getAsDouble)
				.orElseGet(() -> middle + declared(sheet));
		boolean met = Optional.ofNullable(deck.cards().get(sheet.id())).filter(c -> c.reviews() > 0).isPresent();
		return new Candidate(sheet.slip(seed), placed.competency(), thousandths(known.map(ItemParameters::slope).orElse(1.0)),
				thousandths(difficulty), known.isPresent(), met);
	}

	/** Where a question of medium declared difficulty lies on the scale of the team. */
	private double middle() {
		List<Double> differences = new ArrayList<>();
		deck.stock().all().forEach(s -> team.item(s.id()).map(ItemParameters::difficulty).filter(OptionalDouble::isPresent)
				.ifPresent(b -> differences.add(b.getAsDouble() - declared(s))));
		differences.sort(null);
		int half = differences.size() / 2;
		return differences.isEmpty() ? 0
				: differences.size() % 2 == 1 ? differences.get(half) : (differences.get(half - 1) + differences.get(half)) / 2;
	}

	/** In standard deviations of people from a medium one; what is not declared is medium. */
	private static double declared(Sheet sheet) {
		int level = sheet.question().getDifficulty();
		return level < 1 || level > HARDEST ? 0 : level - MEDIUM;
	}

	private static int thousandths(double value) {
		return (int) Math.round(value * Adapting.THOUSAND);
	}
}
