package org.chushi.internal.ui.learn;

import java.util.List;

import org.chushi.assessment.ExamChoice;

/** Between places on the screen and keys of options. */
final class Responses {

	private Responses() {
	}

	/** The keys at these places. */
	static List<String> keys(List<ExamChoice> choices, List<Integer> places) {
		return places.stream().map(place -> choices.get(place).key()).toList();
	}

	/** The places of these keys, in the order of the keys; keys that are not there are left out. */
	static List<Integer> places(List<String> options, List<String> keys) {
		return keys.stream().map(options::indexOf).filter(place -> place >= 0).toList();
	}
}
