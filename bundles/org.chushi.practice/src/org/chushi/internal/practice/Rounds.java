package org.chushi.internal.practice;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chushi.content.Library;
import org.chushi.core.Bilingual;
import org.chushi.internal.practice.Drill.Given;
import org.chushi.internal.practice.PracticeEvents.Slip;
import org.chushi.practice.Estimate;
import org.chushi.practice.Feedback;
import org.chushi.practice.Gauge;
import org.chushi.practice.PracticeQuestion;
import org.chushi.practice.Rating;
import org.chushi.practice.Round;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Item;
import org.chushi.questions.ReviewedQuestion;

/**
 * Rounds as their person sees them.
 *
 * @param library where titles of competencies come from
 * @param busy    questions on a paper the person sits
 */
record Rounds(PracticeBook book, Library library, Stock stock, Set<String> busy) {

	/** The sheet of a slip, while the content still has the same question. */
	Optional<Sheet> sheet(Drill drill, Slip slip) {
		return stock.find(slip.question()).filter(s -> s.is(slip, drill.seed()));
	}

	Standing standing(Drill drill) {
		return Standing.of(drill, s -> sheet(drill, s).isPresent());
	}

	Round view(Standing standing) {
		Drill drill = standing.drill();
		List<Slip> left = standing.left();
		Set<String> done = new HashSet<>(drill.given().stream().map(Given::question).toList());
		left.forEach(s -> done.remove(s.question()));
		Optional<PracticeQuestion> question = standing.next(busy).map(s -> asked(drill, s));
		Optional<Bilingual> held = question.isPresent() || left.isEmpty() ? Optional.empty()
				: Optional.of(Messages.Rounds_held.text());
		int all = done.size() + left.size();
		return new Round(drill.round(), drill.kind(), drill.started(), drill.adaptive() ? Math.min(all, drill.plan().most()) : all,
				done.size(), drill.right(), question, held, left.isEmpty(), drill.adaptive() ? Optional.of(gauge(standing)) : Optional.empty());
	}

	private Gauge gauge(Standing standing) {
		return !standing.over() ? standing.adapting().map(a -> new Gauge(a.percent(), a.more(), Optional.empty())).orElseThrow()
				: new Gauge(100, 0, standing.drill().given().isEmpty() ? Optional.empty() : estimate(standing));
	}

	/** What an adaptive round came to. */
	Optional<Estimate> estimate(Standing standing) {
		return standing.adapting().map(a -> new Estimates(library).of(standing.drill(), a));
	}

	private PracticeQuestion asked(Drill drill, Slip slip) {
		Item item = sheet(drill, slip).orElseThrow().item(drill.seed());
		return new PracticeQuestion(ExamQuestion.asked(item), drill.last(slip.question()).isPresent(),
				book.card(drill.person(), slip.question()).filter(Card::changed).isPresent());
	}

	/** What is said to the last answer to a question. */
	Feedback feedback(Drill drill, Sheet sheet, Given given) {
		Item item = sheet.item(drill.seed());
		Card card = book.card(drill.person(), sheet.id()).orElseThrow();
		Map<Rating, Instant> choices = new EnumMap<>(Rating.class);
		if (given.right()) {
			for (Rating rating : List.of(Rating.HARD, Rating.GOOD, Rating.EASY)) {
				choices.put(rating, card.rerated(rating).due());
			}
		}
		Optional<Wrong> wrong = book.wrong(drill.person(), sheet.id());
		return new Feedback(ReviewedQuestion.of(sheet.type(), item, sheet.type().placed(item, given.response())), given.right(),
				card.rating(), card.memory().due(), choices, wrong.filter(Wrong::inBook).isPresent(), wrong.map(Wrong::row).orElse(0),
				view(standing(drill)));
	}
}
