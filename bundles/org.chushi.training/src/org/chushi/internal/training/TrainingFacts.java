package org.chushi.internal.training;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.chushi.internal.training.TrainingEvents.PairWorkRecorded;
import org.chushi.internal.training.TrainingEvents.PairWorkSigned;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Journal;
import org.chushi.rules.Fact;
import org.chushi.rules.FactSource;
import org.chushi.training.PairWork.Entry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What happens in training changes lessons, activities, pairings and pair-work of a person; another enrolment changes all. */
@Component
public final class TrainingFacts implements FactSource {

	static final String LESSON = "lesson";
	static final String ACTIVITY = "activity";
	static final String PAIRING = "pairing";
	/** By checklist. */
	static final String PAIR_WORK = "pair-work";

	private final TrainingBook book;

	@Activate
	public TrainingFacts(@Reference Journal journal) {
		book = TrainingBook.of(journal);
	}

	@Override
	public Set<EventType<?>> reads() {
		return Set.of(TrainingEvents.POLICY_CHOSEN, TrainingEvents.ENROLLED, TrainingEvents.MOVED, TrainingEvents.WITHDRAWN,
				TrainingEvents.LESSON_FINISHED, TrainingEvents.LESSON_READ_AGAIN, TrainingEvents.ACTIVITY_CONFIRMED, TrainingEvents.INTERVIEW_RECORDED,
				TrainingEvents.TRIAL_TOLD, TrainingEvents.PAIRING_BOUND, TrainingEvents.PAIRING_ENDED, TrainingEvents.PAIR_WORK_RECORDED,
				TrainingEvents.PAIR_WORK_SIGNED);
	}

	@Override
	public List<Change> changes(Event event) {
		return event.is(TrainingEvents.POLICY_CHOSEN) ? List.of(Change.everybody())
				: entered(event).or(() -> learnt(event)).or(() -> worked(event)).stream().toList();
	}

	private static Optional<Change> entered(Event event) {
		return person(event, TrainingEvents.ENROLLED, e -> e.person())
				.or(() -> person(event, TrainingEvents.MOVED, e -> e.person()))
				.or(() -> person(event, TrainingEvents.WITHDRAWN, e -> e.person()))
				.or(() -> person(event, TrainingEvents.TRIAL_TOLD, e -> e.person()))
				.map(p -> Change.of(p, Fact.EVERYTHING))
				.or(() -> person(event, TrainingEvents.PAIRING_BOUND, e -> e.learner())
						.or(() -> person(event, TrainingEvents.PAIRING_ENDED, e -> e.learner()))
						.map(p -> Change.of(p, Fact.any(PAIRING))));
	}

	private static Optional<Change> learnt(Event event) {
		return change(event, TrainingEvents.LESSON_FINISHED, e -> Change.of(e.person(), Fact.of(LESSON, e.lesson())))
				.or(() -> change(event, TrainingEvents.LESSON_READ_AGAIN, e -> Change.of(e.person(), Fact.of(LESSON, e.lesson()))))
				.or(() -> change(event, TrainingEvents.ACTIVITY_CONFIRMED, e -> Change.of(e.person(), Fact.of(ACTIVITY, e.step()))))
				// a step of the programme asks for it by its checklist
				.or(() -> change(event, TrainingEvents.INTERVIEW_RECORDED, e -> Change.of(e.person(), Fact.any(ACTIVITY))));
	}

	/** A correction takes the place of an entry that may be of another checklist. */
	private Optional<Change> worked(Event event) {
		if (event.is(TrainingEvents.PAIR_WORK_RECORDED)) {
			PairWorkRecorded e = event.as(TrainingEvents.PAIR_WORK_RECORDED);
			return Optional.of(Change.of(e.learner(), e.corrects().isEmpty()
					? Fact.of(PAIR_WORK, e.content().checklist().checklist()) : Fact.any(PAIR_WORK)));
		}
		PairWorkSigned signed = event.as(TrainingEvents.PAIR_WORK_SIGNED);
		return book.entry(signed.entry()).map(TrainingFacts::worked);
	}

	private static Change worked(Entry entry) {
		return Change.of(entry.learner(), entry.corrects().isEmpty() ? Fact.of(PAIR_WORK, entry.content().checklist().checklist())
				: Fact.any(PAIR_WORK));
	}

	private static <T extends Record> Optional<UUID> person(Event event, EventType<T> type, Function<T, UUID> whose) {
		return event.is(type) ? Optional.of(whose.apply(event.as(type))) : Optional.empty();
	}

	private static <T extends Record> Optional<Change> change(Event event, EventType<T> type, Function<T, Change> made) {
		return event.is(type) ? Optional.of(made.apply(event.as(type))) : Optional.empty();
	}
}
