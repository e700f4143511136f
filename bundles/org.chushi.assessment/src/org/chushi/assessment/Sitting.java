package org.chushi.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;

/**
 * An attempt as the invigilator sees it. No question and no answer is in it.
 *
 * @param number    of the attempt at this paper, from 1
 * @param section   the section the person is in; none on a paper that is sat as a whole
 * @param remaining of the paper, extra time included
 * @param left      of the section's own limit, if it has one
 * @param extra     time granted
 * @param away      the window of the exam has not the focus now
 * @param losses    how often it lost the focus
 * @param resumes   how often the page was opened again
 * @param turns     how often the clock of the machine was turned, as far as it was noticed
 * @param incidents how many notes there are
 * @param seen      when the person was seen last, by the clock of their machine
 * @param ended     none while it is under way
 */
public record Sitting(UUID attempt, UUID person, String code, Bilingual title, int number, Instant started,
		Optional<Bilingual> section, int answered, int questions, Duration remaining, Optional<Duration> left,
		Duration extra, boolean away, int losses, int resumes, int turns, int incidents, Instant seen,
		Optional<Instant> ended) {
}
