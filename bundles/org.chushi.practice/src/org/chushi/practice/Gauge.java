package org.chushi.practice;

import java.util.Objects;
import java.util.Optional;

/**
 * How far an adaptive round is.
 *
 * @param percent  of what has to be known before it can conclude, 0 to 100
 * @param more     about how many questions are missing, from the next ones it would put; 0 when it is over
 * @param estimate what it came to; none while it goes on
 */
public record Gauge(int percent, int more, Optional<Estimate> estimate) {

	public Gauge {
		Objects.requireNonNull(estimate);
	}
}
