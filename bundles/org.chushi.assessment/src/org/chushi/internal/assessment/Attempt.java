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
import org.chushi.assessment.Fraction;
import org.chushi.assessment.Mark;
import org.chushi.assessment.Regrading;
import org.chushi.assessment.Response;
import org.chushi.assessment.Score;
import org.chushi.assessment.TypeData;
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
 * @param marks      what people gave, by question, the first one first
 */
record Attempt(UUID attempt, UUID person, String paper, String code, Bilingual title, int number, int minutes,
		int cutPercent, ExamTerms terms, Instant started, Instant zero, long usedMillis,
		Map<String, SavedAnswer> answers, List<String> flagged, Instant ended, boolean expired, Score score,
		Map<String, List<Mark>> marks, List<Regrading> regradings) {

	static Attempt begun(ExamEvents.AttemptStarted e, Instant at) {
		return new Attempt(e.attempt(), e.person(), e.paper().paper(), e.paper().code(), e.paper().title(), e.number(),
				e.paper().minutes(), e.paper().cutPercent(), e.terms(), at, at, 0, Map.of(), List.of(), null, false, null,
				Map.of(), List.of());
	}

	Attempt answered(ExamEvents.AnswerSaved e, Instant at) {
		Map<String, SavedAnswer> more = new TreeMap<>(answers);
		more.put(e.question(), new SavedAnswer(e.response(), at));
		return touched(e.usedMillis(), at, more, flagged);
	}

	Attempt flagged(ExamEvents.QuestionFlagged e, Instant at) {
		TreeSet<String> mine = new TreeSet<>(flagged);
		if (e.flagged()) {
			mine.add(e.question());
		} else {
			mine.remove(e.question());
		}
		return touched(e.usedMillis(), at, answers, List.copyOf(mine));
	}

	private Attempt touched(long used, Instant at, Map<String, SavedAnswer> saved, List<String> mine) {
		Instant begin = at.minusMillis(used);
		return new Attempt(attempt, person, paper, code, title, number, minutes, cutPercent, terms, started,
				begin.isBefore(zero) ? begin : zero, Math.max(used, usedMillis), saved, mine, ended, expired, score,
				marks, regradings);
	}

	Attempt submitted(ExamEvents.AttemptSubmitted e) {
		return new Attempt(attempt, person, paper, code, title, number, minutes, cutPercent, terms, started, zero,
				usedMillis, answers, flagged, e.ended(), e.expired(), score, marks, regradings);
	}

	Attempt scored(Score now) {
		return new Attempt(attempt, person, paper, code, title, number, minutes, cutPercent, terms, started, zero,
				usedMillis, answers, flagged, ended, expired, now, marks, regradings);
	}

	Attempt regraded(Regrading regrading) {
		List<Regrading> more = new ArrayList<>(regradings);
		more.add(regrading);
		return new Attempt(attempt, person, paper, code, title, number, minutes, cutPercent, terms, started, zero,
				usedMillis, answers, flagged, ended, expired, regrading.after(), marks, List.copyOf(more));
	}

	Attempt marked(String question, Mark mark) {
		Map<String, List<Mark>> more = new TreeMap<>(marks);
		more.merge(question, List.of(mark), (before, one) -> {
			List<Mark> all = new ArrayList<>(before);
			all.addAll(one);
			return List.copyOf(all);
		});
		return new Attempt(attempt, person, paper, code, title, number, minutes, cutPercent, terms, started, zero,
				usedMillis, answers, flagged, ended, expired, score, more, regradings);
	}

	List<Mark> marks(String question) {
		return marks.getOrDefault(question, List.of());
	}

	/** What people have agreed on, by question. */
	Map<String, Fraction> given() {
		Map<String, Fraction> given = new HashMap<>();
		marks.forEach((question, all) -> Agreement.of(terms, all).share().ifPresent(s -> given.put(question, s)));
		return given;
	}

	/** Ended, with a result that is final. */
	static List<Attempt> settled(List<Attempt> attempts) {
		return attempts.stream().filter(a -> !a.running() && !a.awaitsMarks()).toList();
	}

	static List<Attempt> ended(List<Attempt> attempts) {
		return attempts.stream().filter(a -> !a.running()).toList();
	}

	boolean running() {
		return ended == null;
	}

	/** Ended, and people still have to mark a part of it. */
	boolean awaitsMarks() {
		return score != null && score.awaitsMarks();
	}

	/** @param idOrCode of a paper */
	boolean at(String idOrCode) {
		return paper.equals(idOrCode) || code.equals(idOrCode);
	}

	long limitMillis() {
		return minutes * 60_000L;
	}

	Map<String, Response> responses() {
		Map<String, Response> responses = new HashMap<>();
		answers.forEach((question, answer) -> responses.put(question, answer.response()));
		return responses;
	}

	/** Keys as regrades put them, newest last. */
	Map<String, TypeData> keys() {
		Map<String, TypeData> keys = new HashMap<>();
		regradings.forEach(r -> keys.put(r.question(), r.newKey()));
		return keys;
	}

	ExamResult result() {
		return new ExamResult(attempt, score.percent(), score.minimumsMet() && score.failed().isEmpty(), score.passed(), ended);
	}

	AttemptSummary summary(boolean counts) {
		return new AttemptSummary(attempt, person, paper, code, title, number, cutPercent, started,
				Optional.ofNullable(ended), expired, awaitsMarks(),
				Optional.ofNullable(score).filter(s -> !awaitsMarks()).map(Score::summary), regradings.size(), counts);
	}
}
