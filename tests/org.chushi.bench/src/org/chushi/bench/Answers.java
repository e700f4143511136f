package org.chushi.bench;

import java.util.Map;
import java.util.Set;

import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.NewEvent;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;

/** What is written in the benchmarks: answers of 1,000 people to the questions of an exam, and how far each is. */
final class Answers implements Projection {

	static final int PEOPLE = 1_000;
	private static final EventType<AnswerSaved> SAVED = EventType.of(AnswerSaved.class);

	record AnswerSaved(String person, int question, String text, boolean correct) {
	}

	record Sheet(String person, String team, int answered, int correct) {
	}

	private final int version;

	Answers(int version) {
		this.version = version;
	}

	/** The n-th event. */
	static NewEvent event(long n) {
		String person = "p" + n % PEOPLE;
		return SAVED.on("person/" + person, new AnswerSaved(person, (int) (n / PEOPLE % 160),
				"您好，非常抱歉给您带来不便，我马上为您核实订单和物流信息。第" + n + "条", n % 3 != 0));
	}

	@Override
	public String name() {
		return "answers";
	}

	@Override
	public int version() {
		return version;
	}

	@Override
	public Set<EventType<?>> reads() {
		return Set.of(SAVED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(SAVED)) {
			AnswerSaved saved = event.as(SAVED);
			Sheet sheet = documents.find(Sheet.class, saved.person())
					.orElseGet(() -> new Sheet(saved.person(), "team" + saved.person().hashCode() % 20, 0, 0));
			documents.put(sheet.person(), new Sheet(sheet.person(), sheet.team(), sheet.answered() + 1,
					sheet.correct() + (saved.correct() ? 1 : 0)), Map.of("team", sheet.team()));
		}
	}
}
