package org.chushi.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.chushi.core.Bilingual;

/**
 * An attempt that is under way.
 *
 * @param number    of the attempt at this paper, from 1
 * @param limit     allowed attempts, 0 for no limit
 * @param minutes   time limit
 * @param remaining time left now, not below zero. Whatever the clock does, it never grows from call to call, and after a
 *                  restart it is not more than it was when the last answer was saved
 * @param sections  titles and minimums, in order
 * @param questions in order, section by section
 */
public record RunningExam(UUID attempt, String paper, String code, Bilingual title, int number, int limit,
		int minutes, int cutPercent, Instant started, Duration remaining, List<SectionSnapshot> sections,
		List<ExamQuestion> questions) {

	public RunningExam {
		sections = List.copyOf(sections);
		questions = List.copyOf(questions);
	}
}
