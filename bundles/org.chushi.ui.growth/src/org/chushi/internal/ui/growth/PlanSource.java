package org.chushi.internal.ui.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.growth.Goal;
import org.chushi.growth.Goal.Suggestion;
import org.chushi.growth.Plan;
import org.chushi.growth.Plan.Version;

/**
 * What a plan is written from.
 *
 * @param plan        the one that runs; then it is revised
 * @param suggestions what the map says is missing
 */
record PlanSource(UUID person, String name, boolean own, Optional<Plan> plan, List<Suggestion> suggestions) {

	PlanSource {
		suggestions = List.copyOf(suggestions);
	}

	/** What is missing for one position. */
	record Way(Bilingual title, Bilingual direction, List<Suggestion> missing) {
	}

	/** By position, the nearest first. */
	List<Way> ways() {
		List<Way> ways = new ArrayList<>();
		for (String position : suggestions.stream().map(Suggestion::position).distinct().toList()) {
			List<Suggestion> missing = suggestions.stream().filter(s -> s.position().equals(position)).toList();
			ways.add(new Way(missing.getFirst().positionTitle(), missing.getFirst().direction().title(), missing));
		}
		return ways;
	}

	/** What is revised: the last version, whether it holds or not. */
	Optional<Version> last() {
		return plan.map(p -> p.history().getFirst());
	}

	List<Goal> goals() {
		return last().map(Version::goals).orElse(List.of());
	}
}
