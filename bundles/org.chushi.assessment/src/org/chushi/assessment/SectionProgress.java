package org.chushi.assessment;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

import org.chushi.core.Bilingual;

/**
 * How somebody stands with a section of the paper they sit.
 *
 * @param section   id, for {@link Exams#enter}
 * @param remaining of the section's own time limit; none when it has no limit of its own
 * @param questions how many there are in it
 * @param answered  how many of them have an answer
 */
public record SectionProgress(String section, Bilingual title, State state, Optional<Duration> remaining, int questions,
		int answered) {

	/** Whether the questions of a section can be read and answered. */
	public enum State {
		/** Not entered yet: its questions are not shown. */
		AHEAD,
		/** The person is in it. Its own time, if it has any, runs. */
		UNDER_WAY,
		/** Not left for good; one without a time of its own can be answered from any other section. */
		OPEN,
		/** Left for good, or its own time is over: can be neither read nor answered. */
		SHUT
	}

	public SectionProgress {
		Objects.requireNonNull(section);
		Objects.requireNonNull(title);
		Objects.requireNonNull(state);
		Objects.requireNonNull(remaining);
	}
}
