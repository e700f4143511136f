package org.chushi.internal.ui.mentor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.chushi.career.Certificate;
import org.chushi.career.Certification.Candidacy;
import org.chushi.core.Bilingual;

/**
 * What a mentor's first page shows.
 *
 * @param earned certificates that came lately
 * @param course what is to learn; none for somebody who may guide
 */
record Home(String name, List<Certificate> earned, Optional<Course> course, List<Guided> learners) {

	/**
	 * How to become a mentor.
	 *
	 * @param candidacy of the certificate the policy asks for
	 * @param lessons   of the courses it asks for; what changed since it was read counts as not finished
	 * @param paper     id of the quiz; empty when the certificate asks for none
	 * @param changed   whether the quiz changed since it was passed
	 */
	record Course(Candidacy candidacy, List<LessonLine> lessons, String paper, boolean changed) {

		/** All of them for somebody new; for somebody who had the certificate before, what is missing. */
		List<LessonLine> toRead() {
			return lessons.stream().filter(lesson -> candidacy.lapsed().isEmpty() || !lesson.finished()).toList();
		}

		/** Whether there is a quiz to sit: for somebody who had the certificate before, when it is missing. */
		boolean toSit() {
			return !paper.isEmpty() && (changed || candidacy.lapsed().isEmpty()
					|| candidacy.findings().stream().anyMatch(finding -> !finding.met() && finding.link().equals("exam:" + paper)));
		}
	}

	/** A lesson to read. */
	record LessonLine(String id, Bilingual title, int minutes, boolean finished) {
	}

	/** What comes first of all. */
	Optional<Guided.Turn> next() {
		return learners.stream().map(Guided::next).min(Comparator.comparing(Guided.Turn::urgency));
	}

	/** Things that wait for the mentor's signature or confirmation. */
	int waiting() {
		return learners.stream().filter(learner -> learner.barred().isEmpty()).mapToInt(learner -> learner.toSign().size() + learner.waiting().size()).sum();
	}
}
