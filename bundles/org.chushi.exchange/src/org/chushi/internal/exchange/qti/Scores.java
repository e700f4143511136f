package org.chushi.internal.exchange.qti;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.chushi.internal.exchange.qti.Scoring.Unsupported;

/** Asks an item's own rules what a response gets; where they are not known or not there, its named right answers decide. */
final class Scores {

	private final Asked asked;
	private String unknown = "";

	Scores(Asked asked) {
		this.asked = asked;
	}

	/** The rule that is not known; empty when all are. */
	String unknown() {
		return unknown;
	}

	BigDecimal of(Map<String, List<String>> responses) {
		if (asked.scoring != null && unknown.isEmpty()) {
			try {
				return asked.scoring.score(responses);
			} catch (Unsupported e) {
				unknown = e.getMessage();
			}
		}
		boolean right = asked.parts.stream().allMatch(p -> {
			List<String> given = responses.getOrDefault(p.id, List.of());
			return p.kind == Part.Kind.ORDER ? given.equals(p.correct)
					: given.size() == p.correct.size() && new HashSet<>(given).equals(new HashSet<>(p.correct)) && !given.isEmpty();
		});
		return right ? BigDecimal.ONE : BigDecimal.ZERO;
	}

	BigDecimal of(Part part, List<String> response) {
		return of(Map.of(part.id, response));
	}

	/** With all other parts answered right. */
	BigDecimal among(Map<String, List<String>> right, Part part, List<String> response) {
		Map<String, List<String>> all = new HashMap<>(right);
		all.put(part.id, response);
		return of(all);
	}
}
