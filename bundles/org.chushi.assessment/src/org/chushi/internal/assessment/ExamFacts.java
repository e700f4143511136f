package org.chushi.internal.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Journal;
import org.chushi.rules.Fact;
import org.chushi.rules.FactSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An attempt that begins, ends, or is marked otherwise changes the exam of the one who sat it. Answers do not. */
@Component
public final class ExamFacts implements FactSource {

	/** By id or code of the paper. */
	static final String EXAM = "exam";

	private final AttemptBook book;

	@Activate
	public ExamFacts(@Reference Journal journal) {
		book = new AttemptBook(journal);
	}

	@Override
	public Set<EventType<?>> reads() {
		return Set.of(ExamEvents.STARTED, ExamEvents.SUBMITTED, ExamEvents.SCORED, ExamEvents.MARKED, ExamEvents.REGRADED,
				ExamEvents.STOPPED);
	}

	@Override
	public List<Change> changes(Event event) {
		return attempt(event, ExamEvents.STARTED, e -> e.attempt()).or(() -> attempt(event, ExamEvents.SUBMITTED, e -> e.attempt()))
				.or(() -> attempt(event, ExamEvents.SCORED, e -> e.attempt()))
				.or(() -> attempt(event, ExamEvents.MARKED, e -> e.attempt()))
				.or(() -> attempt(event, ExamEvents.REGRADED, e -> e.attempt()))
				.or(() -> attempt(event, ExamEvents.STOPPED, e -> e.attempt())).flatMap(book::find).stream()
				.flatMap(a -> of(a.paper(), a.code()).stream().map(fact -> Change.of(a.person(), fact))).toList();
	}

	/** An exam by the names it may be asked for. */
	static Set<Fact> of(String... names) {
		return Stream.of(names).filter(n -> n != null && !n.isEmpty()).map(n -> Fact.of(EXAM, n))
				.collect(Collectors.toUnmodifiableSet());
	}

	private static <T extends Record> Optional<UUID> attempt(Event event, EventType<T> type, Function<T, UUID> which) {
		return event.is(type) ? Optional.of(which.apply(event.as(type))) : Optional.empty();
	}
}
