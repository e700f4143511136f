package org.chushi.internal.assessment;

import java.time.Instant;
import java.util.List;

/** A response as last saved. */
record SavedAnswer(List<String> response, Instant saved) {

	SavedAnswer {
		response = List.copyOf(response);
	}
}
