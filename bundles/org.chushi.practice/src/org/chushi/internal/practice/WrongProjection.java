package org.chushi.internal.practice;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.chushi.internal.practice.PracticeEvents.CardReset;
import org.chushi.internal.practice.PracticeEvents.ExamNoted;
import org.chushi.internal.practice.PracticeEvents.PracticeAnswered;
import org.chushi.internal.practice.PracticeEvents.Shown;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** The wrong-answer books. What was wrong by a key that was put right since is no longer in them. */
@Component
public final class WrongProjection implements Projection {

	static final String NAME = "wrong-answers";
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
		return Set.of(PracticeEvents.ANSWERED, PracticeEvents.GAUGED, PracticeEvents.NOTED, PracticeEvents.RESET);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		Optional<PracticeAnswered> answer = PracticeEvents.answer(event);
		if (answer.isPresent()) {
			PracticeAnswered e = answer.get();
			if (e.right()) {
				known(documents, e.person(), e.question(), w -> w.right(event.instant()));
			} else {
				put(documents, find(documents, e.person(), e.question())
						.orElseGet(() -> Wrong.none(e.person(), e.question())).wrong(event.instant()));
			}
		} else if (event.is(PracticeEvents.NOTED)) {
			noted(documents, event.as(PracticeEvents.NOTED));
		} else if (event.is(PracticeEvents.RESET)) {
			CardReset e = event.as(PracticeEvents.RESET);
			documents.remove(CardProjection.key(e.person(), e.question()));
		}
	}

	private static void noted(WritableDocuments documents, ExamNoted e) {
		String attempt = e.attempt().toString();
		for (Shown shown : e.wrong()) {
			put(documents, find(documents, e.person(), shown.question())
					.orElseGet(() -> Wrong.none(e.person(), shown.question())).wrongIn(attempt, e.ended()));
		}
		for (Shown shown : e.right()) {
			known(documents, e.person(), shown.question(), w -> w.rightIn(attempt, e.ended()));
		}
	}

	private static void known(WritableDocuments documents, UUID person, String question, UnaryOperator<Wrong> change) {
		find(documents, person, question).map(change).ifPresent(w -> put(documents, w));
	}

	private static Optional<Wrong> find(WritableDocuments documents, UUID person, String question) {
		return documents.find(Wrong.class, CardProjection.key(person, question));
	}

	private static void put(WritableDocuments documents, Wrong wrong) {
		String key = CardProjection.key(wrong.person(), wrong.question());
		if (wrong.idle()) {
			documents.remove(key);
		} else {
			documents.put(key, wrong, Map.of(PERSON, wrong.person().toString()));
		}
	}
}
