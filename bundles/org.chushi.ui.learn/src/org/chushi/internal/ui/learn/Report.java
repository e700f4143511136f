package org.chushi.internal.ui.learn;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.ExamOutlook;
import org.chushi.assessment.Review;
import org.chushi.assessment.Score;
import org.chushi.assessment.SectionScore;
import org.chushi.assessment.SectionSnapshot;
import org.chushi.career.Certificate;
import org.chushi.core.Bilingual;
import org.chushi.questions.ReviewedQuestion;

/**
 * What came of an exam.
 *
 * @param attempts all attempts at the paper, newest first
 * @param outlook  what can be expected of the paper now; none for somebody else's attempt
 * @param next     what the programme asks for next; none for somebody else's attempt or a failed one
 * @param earned   certificates that came with it; none for somebody else's attempt
 */
record Report(Review review, List<AttemptSummary> attempts, Optional<ExamOutlook> outlook, Optional<NextStep> next,
		List<Certificate> earned) {

	/** A section with what it came to. */
	record Part(Bilingual title, SectionScore score) {
	}

	Score score() {
		return review.attempt().score().orElseThrow();
	}

	boolean passed() {
		return score().passed();
	}

	List<Part> parts() {
		return score().sections().stream().map(s -> new Part(review.sections().stream()
				.filter(t -> t.section().equals(s.section())).map(SectionSnapshot::title).findFirst()
				.orElse(Bilingual.same(s.section())), s)).toList();
	}

	/** Why it is not passed although the points would do. */
	boolean minimumMissed() {
		return !passed() && score().percent().atLeast(review.attempt().cutPercent()) && !score().minimumsMet();
	}

	/** Indexes of the questions that did not earn all their points. */
	List<Integer> missed() {
		return IntStream.range(0, review.questions().size()).filter(i -> !review.questions().get(i).score().full()).boxed()
				.toList();
	}

	/** Ids of the lessons to read again: most missed first, at most this many. */
	List<String> lessons(int most) {
		List<String> ids = missed().stream().map(i -> review.questions().get(i)).map(ReviewedQuestion::lesson)
				.filter(id -> !id.isEmpty()).toList();
		return ids.stream().distinct().sorted((a, b) -> Long.compare(count(ids, b), count(ids, a))).limit(most)
				.toList();
	}

	private static long count(List<String> all, String one) {
		return all.stream().filter(one::equals).count();
	}
}
