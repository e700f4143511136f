package org.chushi.internal.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.ExamResult;
import org.chushi.assessment.ExamTerms;
import org.chushi.assessment.Regrading;
import org.chushi.assessment.Score;
import org.chushi.core.Bilingual;

/**
 * An attempt as it stands; its paper is kept apart, since it does not change.
 *
 * @param zero       where the attempt began on the clock of the wall as it goes now: earlier than the start when the
 *                   clock was put back since
 * @param usedMillis time used as measured last
 * @param flagged    question ids, sorted
 * @param ended      null while it is under way
 * @param score      null while it is under way
 */
record Attempt(UUID attempt, UUID person, String paper, String code, Bilingual title, int number, int minutes,
		int cutPercent, ExamTerms terms, Instant started, Instant zero, long usedMillis,
		Map<String, SavedAnswer> answers, List<String> flagged, Instant ended, boolean expired, Score score,
		List<Regrading> regradings) {

	static Attempt begun(ExamEvents.AttemptStarted e, Instant at) {
		return new Attempt(e.attempt(), e.person(), e.paper().paper(), e.paper().code(), e.paper().title(), e.number(),
				e.paper().minutes(), e.paper().cutPercent(), e.terms(), at, at, 0, Map.of(), List.of(), null, false, null,
				List.of());
	}

	Attempt answered(ExamEvents.AnswerSaved e, Instant at) {
		Map<String, SavedAnswer> more = new TreeMap<>(answers);
		more.put(e.question(), new SavedAnswer(e.response(), at));
		return touched(e.usedMillis(), at, more, flagged);
	}

	Attempt flagged(ExamEvents.QuestionFlagged e, Instant at) {
		TreeSet<String> marks = new TreeSet<>(flagged);
		if (e.flagged()) {
			marks.add(e.question());
		} else {
			marks.remove(e.question());
		}
		return touched(e.usedMillis(), at, answers, List.copyOf(marks));
	}

	private Attempt touched(long used, Instant at, Map<String, SavedAnswer> saved, List<String> marks) {
		Instant begin = at.minusMillis(used);
		return new Attempt(attempt, person, paper, code, title, number, minutes, cutPercent, terms, started,
				begin.isBefore(zero) ? begin : zero, Math.max(used, usedMillis), saved, marks, ended, expired, score,
				regradings);
	}

	Attempt submitted(ExamEvents.AttemptSubmitted e) {
		return new Attempt(attempt, person, paper, code, title, number, minutes, cutPercent, terms, started, zero,
				usedMillis, answers, flagged, e.ended(), e.expired(), score, regradings);
	}

	Attempt scored(Score now) {
		return new Attempt(attempt, person, paper, code, title, number, minutes, cutPercent, terms, started, zero,
				usedMillis, answers, flagged, ended, expired, now, regradings);
	}

	Attempt regraded(Regrading regrading) {
		List<Regrading> more = new ArrayList<>(regradings);
		more.add(regrading);
		return new Attempt(attempt, person, paper, code, title, number, minutes, cutPercent, terms, started, zero,
				usedMillis, answers, flagged, ended, expired, regrading.after(), List.copyOf(more));
	}

	static List<Attempt> ended(List<Attempt> attempts) {
		return attempts.stream().filter(a -> !a.running()).toList();
	}

	boolean running() {
		return ended == null;
	}

	/** @param idOrCode of a paper */
	boolean at(String idOrCode) {
		return paper.equals(idOrCode) || code.equals(idOrCode);
	}

	long limitMillis() {
		return minutes * 60_000L;
	}

	Map<String, List<String>> responses() {
		Map<String, List<String>> responses = new HashMap<>();
		answers.forEach((question, answer) -> responses.put(question, answer.response()));
		return responses;
	}

	/** Keys as regrades put them, newest last. */
	Map<String, List<String>> keys() {
		Map<String, List<String>> keys = new HashMap<>();
		regradings.forEach(r -> keys.put(r.question(), r.newKey()));
		return keys;
	}

	ExamResult result() {
		return new ExamResult(attempt, score.percent(), score.minimumsMet(), score.passed(), ended);
	}

	AttemptSummary summary(boolean counts) {
		return new AttemptSummary(attempt, person, paper, code, title, number, cutPercent, started,
				Optional.ofNullable(ended), expired, Optional.ofNullable(score).map(Score::summary), regradings.size(),
				counts);
	}
}
