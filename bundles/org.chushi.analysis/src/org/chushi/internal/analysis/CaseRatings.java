package org.chushi.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.chushi.analysis.CaseLevel;
import org.chushi.assessment.AnswerClass;
import org.chushi.assessment.Item;
import org.chushi.assessment.QuestionType;
import org.chushi.assessment.Response;
import org.chushi.psychometrics.Rating;

/** Answers to a case as ratings of units whose values mean the same in all cases of a level. */
record CaseRatings(Item item, QuestionType type) {

	private static final String TAKEN = "1";
	private static final String LEFT = "0";

	CaseLevel level() {
		return Cases.level(item.type()).orElseThrow();
	}

	/** @param named an answer with options called as in the content */
	List<Rating> of(UUID person, Response named) {
		return level() == CaseLevel.ORDER ? places(person, named) : options(person, named);
	}

	private List<Rating> options(UUID person, Response named) {
		Set<String> taken = type.classify(item, type.placed(item, named));
		List<Rating> ratings = new ArrayList<>();
		for (AnswerClass option : type.classes(item)) {
			if (!option.id().equals(AnswerClass.NONE) && !option.id().equals(AnswerClass.OTHER)) {
				ratings.add(rating(person, option.id(), taken.contains(option.id()) ? TAKEN : LEFT));
			}
		}
		return ratings;
	}

	private List<Rating> places(UUID person, Response named) {
		List<Rating> ratings = new ArrayList<>();
		for (String step : named.keys()) {
			ratings.add(rating(person, step, Integer.toString(ratings.size() + 1)));
		}
		return ratings;
	}

	private Rating rating(UUID person, String part, String value) {
		return new Rating(person.toString(), item.question() + "/" + part, value);
	}
}
