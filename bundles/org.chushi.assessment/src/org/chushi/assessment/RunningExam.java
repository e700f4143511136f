package org.chushi.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.questions.ExamQuestion;

/**
 * An attempt that is under way.
 *
 * @param number    of the attempt at this paper, from 1
 * @param limit     allowed attempts, 0 for no limit
 * @param minutes   time limit of the paper
 * @param extra     time granted beyond it
 * @param remaining time left now, not below zero. Whatever the clock does, it grows by granted time only
 * @param sections  titles and minimums, in order
 * @param progress  how far each section is, in the same order
 * @param questions those that can be read now, in order, section by section
 */
public record RunningExam(UUID attempt, String paper, String code, Bilingual title, int number, int limit,
		int minutes, int cutPercent, Instant started, Duration extra, Duration remaining, List<SectionSnapshot> sections,
		List<SectionProgress> progress, List<ExamQuestion> questions) {

	public RunningExam {
		sections = List.copyOf(sections);
		progress = List.copyOf(progress);
		questions = List.copyOf(questions);
	}

	/** The section the person is in; none on a paper that is sat as a whole. */
	public Optional<SectionProgress> underWay() {
		return progress.stream().filter(p -> p.state() == SectionProgress.State.UNDER_WAY).findFirst();
	}
}
