package org.chushi.internal.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.practice.Rating;
import org.chushi.practice.RoundKind;
import org.chushi.questions.Response;
import org.chushi.questions.TypeData;

/**
 * What happens in practice, on one stream a person. Days are those of the calendar where the person was. In keys
 * and responses options are called as in the content, so that they do not depend on how a question was shuffled.
 */
final class PracticeEvents {

	/** @param seed shuffles the options; 0 to 2^53 */
	record RoundStarted(UUID round, UUID person, RoundKind kind, List<String> competencies, List<Slip> questions,
			LocalDate day, long seed) {
	}

	/** A round whose questions follow from its answers. @param seed shuffles the options and chooses; 0 to 2^53 */
	record AdaptiveStarted(UUID round, UUID person, Plan plan, LocalDate day, long seed) {
	}

	/**
	 * Everything that an adaptive round goes by, so that it can be replayed whatever content and answers of the team become.
	 * What is no whole number is in thousandths.
	 *
	 * @param shares competencies with their weights
	 * @param among  chance picks among so many of the best
	 * @param error  at which it ends
	 * @param middle ability at which a question of medium difficulty is right in one of two cases
	 * @param people whose answers the difficulties come from, 0 for none
	 */
	record Plan(List<Candidate> pool, Map<String, Integer> shares, int among, int error, int least, int most, int middle,
			int people) {
	}

	/**
	 * A question an adaptive round may ask.
	 *
	 * @param slope      in thousandths, as {@code difficulty}
	 * @param calibrated from the answers of the team, and not from what the bank declares
	 * @param met        answered in practice before
	 */
	record Candidate(Slip slip, String competency, int slope, int difficulty, boolean calibrated, boolean met) {
	}

	/**
	 * @param key    the answer was judged by
	 * @param recall the question was learned before and this is its first answer of the day: shows what was remembered
	 */
	record PracticeAnswered(UUID round, UUID person, String question, String packVersion, List<String> competencies,
			Response response, TypeData key, boolean right, boolean recall, LocalDate day) {
	}

	record AnswerRated(UUID round, UUID person, String question, Rating rating) {
	}

	record RoundEnded(UUID round, UUID person) {
	}

	/** The key is another one than the person learned. */
	record CardReset(UUID person, String question, TypeData oldKey, TypeData newKey) {
	}

	/** What an exam showed; stored again after a regrade. @param regrades before it was noted */
	record ExamNoted(UUID person, UUID attempt, Instant ended, LocalDate day, int regrades, List<Shown> wrong,
			List<Shown> right) {
	}

	/** Something else showed that the person does not know. */
	record ReviewFed(UUID person, String question, TypeData key, String source, String reference, Instant when,
			LocalDate day) {
	}

	/** A question of an exam with the key it was judged by. */
	record Shown(String question, TypeData key) {
	}

	/**
	 * A question of a round.
	 *
	 * @param print of the item as shown; when the content gives another one, the question is no longer asked
	 */
	record Slip(String question, String packVersion, String print) {
	}

	static final EventType<RoundStarted> STARTED = new EventType<>("PracticeRoundStarted", 1, RoundStarted.class);
	static final EventType<AdaptiveStarted> ADAPTIVE = new EventType<>("PracticeAdaptiveStarted", 1, AdaptiveStarted.class);
	static final EventType<PracticeAnswered> ANSWERED = EventType.of(PracticeAnswered.class);

	/** An answer in an adaptive round, where about half are right by design: it says nothing of a competency alone. */
	static final EventType<PracticeAnswered> GAUGED = new EventType<>("PracticeGauged", 1, PracticeAnswered.class);
	static final EventType<AnswerRated> RATED = new EventType<>("PracticeAnswerRated", 1, AnswerRated.class);
	static final EventType<RoundEnded> ENDED = new EventType<>("PracticeRoundEnded", 1, RoundEnded.class);
	static final EventType<CardReset> RESET = new EventType<>("ReviewCardReset", 1, CardReset.class);
	static final EventType<ExamNoted> NOTED = new EventType<>("PracticeExamNoted", 1, ExamNoted.class);
	static final EventType<ReviewFed> FED = EventType.of(ReviewFed.class);

	private PracticeEvents() {
	}

	/** An answer of any round. */
	static Optional<PracticeAnswered> answer(Event event) {
		return Stream.of(ANSWERED, GAUGED).filter(event::is).map(event::as).findFirst();
	}

	static String practice(UUID person) {
		return "practice/" + person;
	}
}
