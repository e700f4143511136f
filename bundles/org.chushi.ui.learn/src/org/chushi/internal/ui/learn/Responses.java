package org.chushi.internal.ui.learn;

import java.util.List;
import java.util.stream.Stream;

import org.chushi.assessment.ExamChoice;
import org.chushi.assessment.Response;

/** Between places on the screen and keys of options. */
final class Responses {

	private Responses() {
	}

	/** The keys at these places. */
	static List<String> keys(List<ExamChoice> choices, List<Integer> places) {
		return places.stream().map(place -> choices.get(place).key()).toList();
	}

	/** Which keys may stand at each place, of the key of an ordering: {@code B=C} may stand either way at two places. */
	static List<List<String>> groups(List<String> key) {
		return key.stream().map(g -> List.of(g.split("="))).flatMap(g -> g.stream().map(one -> from(g, one))).toList();
	}

	private static List<String> from(List<String> group, String first) {
		return Stream.concat(Stream.of(first), group.stream().filter(k -> !k.equals(first))).toList();
	}

	/** A response in words, for types without choices. */
	static List<String> lines(String type, Response response) {
		return switch (response) {
		case Response.Parts parts when type.equals("typing-drill") -> List.of(TypingClock.text(parts));
		case Response.Parts parts -> parts.parts().entrySet().stream().map(e -> e.getKey() + " = " + e.getValue()).toList();
		default -> List.of(response.words());
		};
	}

	/** The places of these keys, in the order of the keys; keys that are not there are left out. */
	static List<Integer> places(List<String> options, List<String> keys) {
		return keys.stream().map(options::indexOf).filter(place -> place >= 0).toList();
	}
}
