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
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.Awaited;
import org.chushi.assessment.ExamResult;
import org.chushi.assessment.ExamTerms;
import org.chushi.assessment.Regrading;
import org.chushi.assessment.Score;
import org.chushi.core.Bilingual;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.ItemScore;
import org.chushi.questions.Mark;
import org.chushi.questions.Response;
import org.chushi.questions.TypeData;

/**
 * An attempt as it stands; its paper is kept apart, since it does not change.
 *
 * @param flagged question ids, sorted
 * @param seen    when the person was seen last, and the time used
 * @param walk    the way through the sections; null on a paper that is sat as a whole
 * @param ended   null while it is under way
 * @param voided  why it counts for nothing; null when it does count
 * @param score   null while it is under way
 * @param marks   what people gave, by question, the first one first
 */
record Attempt(UUID attempt, UUID person, String paper, String code, Bilingual title, int number, int minutes,
		int cutPercent, ExamTerms terms, Instant started, Seen seen, Walk walk, Granted granted, Watched watched,
		Map<String, SavedAnswer> answers, List<String> flagged, Instant ended, boolean expired, String voided,
		Score score, Map<String, List<Mark>> marks, List<Regrading> regradings) {

	/** What may change, while it changes. */
	private static final class Draft {
		private final Attempt from;
		private Seen seen;
		private Walk walk;
		private Granted granted;
		private Watched watched;
		private Map<String, SavedAnswer> answers;
		private List<String> flagged;
		private Instant ended;
		private boolean expired;
		private String voided;
		private Score score;
		private Map<String, List<Mark>> marks;
		private List<Regrading> regradings;

		Draft(Attempt from) {
			this.from = from;
			seen = from.seen;
			walk = from.walk;
			granted = from.granted;
			watched = from.watched;
			answers = from.answers;
			flagged = from.flagged;
			ended = from.ended;
			expired = from.expired;
			voided = from.voided;
			score = from.score;
			marks = from.marks;
			regradings = from.regradings;
		}

		Attempt done() {
			return new Attempt(from.attempt, from.person, from.paper, from.code, from.title, from.number, from.minutes,
					from.cutPercent, from.terms, from.started, seen, walk, granted, watched, answers, flagged, ended, expired,
					voided, score, marks, regradings);
		}
	}

	static Attempt begun(ExamEvents.AttemptStarted e, Instant at, UUID device) {
		return new Attempt(e.attempt(), e.person(), e.paper().paper(), e.paper().code(), e.paper().title(), e.number(),
				e.paper().minutes(), e.paper().cutPercent(), e.terms(), at, new Seen(at, 0, device, null), null, Granted.NONE,
				Watched.NOTHING, Map.of(), List.of(), null, false, null, null, Map.of(), List.of());
	}

	private Attempt with(Consumer<Draft> change) {
		Draft draft = new Draft(this);
		change.accept(draft);
		return draft.done();
	}

	/** The person was there at this moment. */
	Attempt seen(long used, Instant at, UUID device) {
		return with(d -> d.seen = seen.at(at, used, device));
	}

	Attempt read(ExamEvents.AttemptSeen e, Instant at) {
		return with(d -> d.seen = seen.read(new SteadyTime.Tick(e.source(), e.nanos(), e.countsSleep()), at));
	}

	Attempt answered(ExamEvents.AnswerSaved e, Instant at) {
		Map<String, SavedAnswer> more = new TreeMap<>(answers);
		more.put(e.question(), new SavedAnswer(e.response(), at));
		return with(d -> d.answers = more);
	}

	Attempt flagged(ExamEvents.QuestionFlagged e) {
		TreeSet<String> mine = new TreeSet<>(flagged);
		if (e.flagged()) {
			mine.add(e.question());
		} else {
			mine.remove(e.question());
		}
		return with(d -> d.flagged = List.copyOf(mine));
	}

	Attempt entered(ExamEvents.SectionEntered e) {
		return with(d -> d.walk = walk == null ? Walk.begun(e.section(), e.usedMillis()) : walk.on(e.section(), e.usedMillis()));
	}

	Attempt granted(Granted more) {
		return with(d -> d.granted = granted.plus(more));
	}

	Attempt watched(UnaryOperator<Watched> change) {
		return with(d -> d.watched = change.apply(watched));
	}

	Attempt submitted(ExamEvents.AttemptSubmitted e) {
		return with(d -> {
			d.ended = e.ended();
			d.expired = e.expired();
		});
	}

	Attempt voided(String reason) {
		return with(d -> d.voided = reason);
	}

	Attempt scored(Score now) {
		return with(d -> d.score = now);
	}

	Attempt regraded(Regrading regrading) {
		List<Regrading> more = new ArrayList<>(regradings);
		more.add(regrading);
		return with(d -> {
			d.score = regrading.after();
			d.regradings = List.copyOf(more);
		});
	}

	Attempt marked(String question, Mark mark) {
		Map<String, List<Mark>> more = new TreeMap<>(marks);
		more.merge(question, List.of(mark), (before, one) -> {
			List<Mark> all = new ArrayList<>(before);
			all.addAll(one);
			return List.copyOf(all);
		});
		return with(d -> d.marks = more);
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

	/** Those that count, or will: none that was voided. */
	static List<Attempt> standing(List<Attempt> attempts) {
		return attempts.stream().filter(a -> a.stands()).toList();
	}

	/** Ended and not voided, with a result that is final. */
	static List<Attempt> settled(List<Attempt> attempts) {
		return ended(attempts).stream().filter(a -> !a.awaitsMarks()).toList();
	}

	/** Ended and not voided. */
	static List<Attempt> ended(List<Attempt> attempts) {
		return standing(attempts).stream().filter(a -> !a.running()).toList();
	}

	boolean stands() {
		return voided == null;
	}

	boolean running() {
		return ended == null;
	}

	/** Ended, and people still have to mark a part of it. */
	boolean awaitsMarks() {
		return stands() && score != null && score.awaitsMarks();
	}

	/** Ended, and nobody has opened its keys. */
	boolean sealed() {
		return awaitsMarks() && score.items().stream().anyMatch(ItemScore::sealed);
	}

	/** @param idOrCode of a paper */
	boolean at(String idOrCode) {
		return paper.equals(idOrCode) || code.equals(idOrCode);
	}

	long limitMillis() {
		return minutes * 60_000L + granted.paper();
	}

	boolean answered(Item item) {
		SavedAnswer answer = answers.get(item.question());
		return answer != null && !answer.response().isEmpty();
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

	/** Of one that awaits marks: it does not count yet. */
	Awaited awaited() {
		return new Awaited(summary(false), score.points(), score.open(), score.maximum(),
				(int) score.items().stream().filter(ItemScore::awaitsMarks).count(), score.passed());
	}

	AttemptSummary summary(boolean counts) {
		return new AttemptSummary(attempt, person, paper, code, title, number, cutPercent, started,
				Optional.ofNullable(ended), expired, awaitsMarks(), !stands(),
				Optional.ofNullable(score).filter(s -> !awaitsMarks() && stands()).map(Score::summary), regradings.size(), counts, sealed());
	}
}
