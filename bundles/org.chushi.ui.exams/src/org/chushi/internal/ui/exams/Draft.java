package org.chushi.internal.ui.exams;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.chushi.assessment.GivenMark;
import org.chushi.assessment.MarkingSheet;
import org.chushi.questions.Fraction;
import org.chushi.questions.Keys.Criterion;
import org.chushi.questions.Keys.Level;
import org.chushi.questions.Keys.Rubric;

/**
 * A mark that is being given, not yet stored.
 *
 * @param levels  level chosen of each criterion, by ids
 * @param percent as typed, where there is no rubric
 */
record Draft(Map<String, String> levels, String percent, String why) {

	static final Draft EMPTY = new Draft(Map.of(), "", "");

	Draft {
		levels = Map.copyOf(levels);
	}

	Draft level(Criterion criterion, int place) {
		Map<String, String> with = new TreeMap<>(levels);
		with.put(criterion.id(), criterion.levels().get(place).id());
		return new Draft(with, percent, why);
	}

	Draft percent(String typed) {
		return new Draft(levels, typed, why);
	}

	Draft why(String typed) {
		return new Draft(levels, percent, typed);
	}

	/** Which level is chosen, by its place. */
	Optional<Integer> place(Criterion criterion) {
		List<String> ids = criterion.levels().stream().map(Level::id).toList();
		return Optional.ofNullable(levels.get(criterion.id())).map(ids::indexOf).filter(place -> place >= 0);
	}

	/** The first criterion without a level. */
	Optional<Criterion> open(Rubric rubric) {
		return rubric.criteria().stream().filter(c -> place(c).isEmpty()).findFirst();
	}

	/** Points of the rubric so far. */
	int points(Rubric rubric) {
		return rubric.criteria().stream().mapToInt(c -> place(c).map(p -> c.levels().get(p).points()).orElse(0)).sum();
	}

	/** Whether the share typed is one. */
	boolean share() {
		return Fraction.percent(percent.strip()).filter(f -> f.compareTo(Fraction.ZERO) >= 0 && f.compareTo(Fraction.ONE) <= 0)
				.isPresent();
	}

	/** A word on it is wanted without a rubric, and where this mark decides. */
	static boolean wantsWhy(MarkingSheet sheet) {
		return sheet.rubric().criteria().isEmpty() || sheet.task().decides();
	}

	GivenMark given(Rubric rubric) {
		return rubric.criteria().isEmpty() ? GivenMark.percent(percent.strip(), why) : GivenMark.levels(levels, why);
	}
}
