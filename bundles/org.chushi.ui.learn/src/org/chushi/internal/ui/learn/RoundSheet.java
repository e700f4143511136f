package org.chushi.internal.ui.learn;

import java.util.Map;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.practice.Feedback;
import org.chushi.practice.PracticeQuestion;
import org.chushi.practice.Rating;
import org.chushi.practice.Round;
import org.chushi.practice.RoundKind;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Response;
import org.chushi.ui.questions.WishCheck;

/**
 * Where somebody is in a round: asked, told, or at its end.
 *
 * @param response chosen and not given yet
 * @param said     to the answer just given; none while a question is asked
 * @param lessons  titles by id, of what was said and of what an adaptive round came to
 * @param wishes   looks at the text that answers the question of the round
 */
record RoundSheet(Round round, Response response, Optional<Feedback> said, Map<String, Bilingual> lessons,
		WishCheck wishes) {

	static RoundSheet asking(Round round, WishCheck wishes) {
		return new RoundSheet(round, Response.NONE, Optional.empty(), Map.of(), wishes);
	}

	static RoundSheet told(Feedback feedback, Map<String, Bilingual> lessons, WishCheck wishes) {
		return new RoundSheet(feedback.round(), Response.NONE, Optional.of(feedback), lessons, wishes);
	}

	RoundSheet chosen(Response given) {
		return new RoundSheet(round, given, said, lessons, wishes);
	}

	/** On from what was said. */
	RoundSheet next() {
		return new RoundSheet(round, Response.NONE, Optional.empty(), lessons, wishes);
	}

	Optional<PracticeQuestion> asked() {
		return said.isPresent() ? Optional.empty() : round.question();
	}

	/** Whether choosing by key is answering: where there is just one thing to choose. */
	static boolean answersAtOnce(ExamQuestion question) {
		return switch (question.type()) {
		case "single-choice", "true-false", "pick-reply" -> true;
		default -> false;
		};
	}

	/** Whether Enter answers wherever the keyboard is; else it belongs to what is opened, marked or typed with it. */
	static boolean answersByEnter(ExamQuestion question) {
		return answersAtOnce(question) || switch (question.type()) {
		case "multiple-choice", "ordering", "order-procedure" -> true;
		default -> false;
		};
	}

	/** The rating that a key means now; keys are the grades. */
	Optional<Rating> rating(char key) {
		return said.filter(Feedback::right).flatMap(s -> s.choices().keySet().stream()
				.filter(r -> Character.forDigit(r.grade(), 10) == key).findFirst());
	}

	/** The number of the question seen, from 1. */
	int place() {
		return said.isPresent() && !again() ? round.done() : Math.min(round.total(), round.done() + 1);
	}

	/** Whether the question just answered comes once more. */
	private boolean again() {
		return round.kind() == RoundKind.REVIEW && said.filter(s -> !s.right()).isPresent();
	}
}
