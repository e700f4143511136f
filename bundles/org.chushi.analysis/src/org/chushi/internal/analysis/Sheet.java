package org.chushi.internal.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.chushi.internal.analysis.ConsistencyEvents.CaseAnswered;
import org.chushi.questions.Item;
import org.chushi.questions.Response;

/** What one person has answered in a round, by question; options are called as in the content. */
record Sheet(UUID round, UUID person, Map<String, Response> answers) {

	static Sheet empty(UUID round, UUID person) {
		return new Sheet(round, person, Map.of());
	}

	Sheet answered(CaseAnswered e) {
		Map<String, Response> more = new TreeMap<>(answers);
		more.put(e.question(), e.response());
		return new Sheet(round, person, more);
	}

	/** The case asked now. */
	Optional<Item> next(Trial trial) {
		List<Item> items = trial.items();
		return items.stream().filter(i -> !answers.containsKey(i.question())).findFirst();
	}
}
