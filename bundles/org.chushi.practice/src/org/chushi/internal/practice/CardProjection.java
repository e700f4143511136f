package org.chushi.internal.practice;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.internal.practice.PracticeEvents.AnswerRated;
import org.chushi.internal.practice.PracticeEvents.CardReset;
import org.chushi.internal.practice.PracticeEvents.ExamNoted;
import org.chushi.internal.practice.PracticeEvents.PracticeAnswered;
import org.chushi.internal.practice.PracticeEvents.ReviewFed;
import org.chushi.internal.practice.PracticeEvents.Shown;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.chushi.practice.Rating;
import org.chushi.questions.TypeData;
import org.osgi.service.component.annotations.Component;

/**
 * The review cards. The schedule is not in the events: another version of it is a rebuild, as if every answer had been
 * scheduled by it.
 */
@Component
public final class CardProjection implements Projection {

	static final String NAME = "review-cards";
	static final String PERSON = "person";

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Set<EventType<?>> reads() {
		return Set.of(PracticeEvents.ANSWERED, PracticeEvents.GAUGED, PracticeEvents.FED, PracticeEvents.NOTED, PracticeEvents.RATED,
				PracticeEvents.RESET);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		Optional<PracticeAnswered> answer = PracticeEvents.answer(event);
		if (answer.isPresent()) {
			PracticeAnswered e = answer.get();
			put(documents, card(documents, e.person(), e.question(), e.key(), false)
					.reviewed(e.right() ? Rating.GOOD : Rating.AGAIN, event.instant(), e.day(), e.round(), e.key()));
		} else if (event.is(PracticeEvents.RATED)) {
			AnswerRated e = event.as(PracticeEvents.RATED);
			documents.find(Card.class, key(e.person(), e.question())).map(c -> c.rated(e.rating()))
					.ifPresent(c -> put(documents, c));
		} else if (event.is(PracticeEvents.RESET)) {
			CardReset e = event.as(PracticeEvents.RESET);
			documents.find(Card.class, key(e.person(), e.question())).map(c -> c.reset(e.newKey()))
					.ifPresent(c -> put(documents, c));
		} else if (event.is(PracticeEvents.NOTED)) {
			noted(documents, event.as(PracticeEvents.NOTED));
		} else if (event.is(PracticeEvents.FED)) {
			ReviewFed e = event.as(PracticeEvents.FED);
			put(documents, card(documents, e.person(), e.question(), e.key(), true)
					.caused(cause(e.source(), e.reference()), e.when(), e.day()));
		}
	}

	private static void noted(WritableDocuments documents, ExamNoted e) {
		for (Shown shown : e.wrong()) {
			put(documents, card(documents, e.person(), shown.question(), shown.key(), true)
					.caused(exam(e.attempt()), e.ended(), e.day()));
		}
		for (Shown shown : e.right()) {
			documents.find(Card.class, key(e.person(), shown.question())).map(c -> c.without(exam(e.attempt())))
					.ifPresent(c -> {
						put(documents, c);
						if (c.idle()) {
							documents.remove(key(c.person(), c.question()));
						}
					});
		}
	}

	private static String exam(UUID attempt) {
		return cause("exam", attempt.toString());
	}

	static String cause(String source, String reference) {
		return source + ":" + reference;
	}

	static String key(UUID person, String question) {
		return person + ":" + question;
	}

	private static Card card(WritableDocuments documents, UUID person, String question, TypeData key, boolean fed) {
		return documents.find(Card.class, key(person, question))
				.orElseGet(() -> Card.met(person, question, key, fed));
	}

	private static void put(WritableDocuments documents, Card card) {
		documents.put(key(card.person(), card.question()), card, Map.of(PERSON, card.person().toString()));
	}
}
