package org.chushi.internal.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.chushi.analysis.CaseLevel;
import org.chushi.psychometrics.Rating;
import org.chushi.questions.AnswerClass;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;

/** Answers to a case as ratings of units whose values mean the same in all cases of a level. */
final class CaseRatings {

	private static final String TAKEN = "1";
	private static final String LEFT = "0";

	private final Item item;
	private final QuestionType type;
	private final List<String> options;
	/** Values by unit, of each answer that was given. */
	private final Map<Response, Map<String, String>> values = new LinkedHashMap<>();

	CaseRatings(Item item, QuestionType type) {
		this.item = item;
		this.type = type;
		options = type.classes(item).stream().map(AnswerClass::id)
				.filter(id -> !id.equals(AnswerClass.NONE) && !id.equals(AnswerClass.OTHER)).toList();
	}

	CaseLevel level() {
		return Cases.level(type).orElseThrow();
	}

	/** @param named an answer with options called as in the content */
	List<Rating> of(UUID person, Response named) {
		String rater = person.toString();
		return values.computeIfAbsent(named, this::values).entrySet().stream().map(e -> new Rating(rater, e.getKey(), e.getValue()))
				.toList();
	}

	private Map<String, String> values(Response named) {
		Map<String, String> units = new LinkedHashMap<>();
		if (level() == CaseLevel.ORDER) {
			named.keys().forEach(step -> units.put(unit(step), Integer.toString(units.size() + 1)));
		} else {
			Set<String> taken = type.classify(item, type.placed(item, named));
			options.forEach(o -> units.put(unit(o), taken.contains(o) ? TAKEN : LEFT));
		}
		return units;
	}

	private String unit(String part) {
		return item.question() + "/" + part;
	}
}
