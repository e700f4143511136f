package org.chushi.internal.reports;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.content.Packs;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.journal.Event;
import org.chushi.journal.Journal;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.reports.LearningRecords;
import org.chushi.reports.ReportUseCases;
import org.chushi.reports.Written;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads the journal from its beginning and writes statements as it goes. */
@Component
public final class RecordDesk implements LearningRecords {

	private static final int STEP = 500;

	private final Journal journal;
	private final Packs packs;
	private final Directory directory;
	private final Access access;
	private final Clock clock;

	@Activate
	public RecordDesk(@Reference Journal journal, @Reference Packs packs, @Reference Directory directory, @Reference Access access,
			@Reference Clock clock) {
		this.journal = journal;
		this.packs = packs;
		this.directory = directory;
		this.access = access;
		this.clock = clock;
	}

	@Override
	public Result<Written> export(Session session, Order order, boolean replace, Progress progress) {
		Optional<Result.Refused<Written>> refusal = order.people().isEmpty() ? access.refusal(session, ReportUseCases.RECORDS)
				: order.people().stream().map(p -> access.<Written>refusal(session, ReportUseCases.RECORDS, p)).flatMap(Optional::stream).findFirst();
		if (refusal.isPresent()) {
			return refusal.get();
		}
		if (!order.home().matches("https?://[\\w.-]+(:\\d+)?(/[\\w./~-]*)?")) {
			return Result.refused(Messages.RecordDesk_home.text(order.home()));
		}
		return WholeFile.write(order.file(), replace, progress, out -> {
			try (Sink sink = new Sink(out, order.form()); Stream<Event> events = journal.events(0)) {
				return tell(order, events.iterator(), sink, progress);
			}
		});
	}

	private long tell(Order order, Iterator<Event> events, Sink sink, Progress progress) throws IOException {
		Telling telling = new Telling(packs.library(), person -> agent(order, person));
		long all = journal.last().map(Event::sequence).orElse(0L);
		long seen = 0;
		while (events.hasNext() && !progress.cancelled()) {
			Event event = events.next();
			Optional<Statement> told = telling.tell(event).filter(s -> wanted(order, s.person(), LocalDate.ofInstant(event.instant(), clock.getZone())));
			if (told.isPresent()) {
				sink.write(told.get().json());
			}
			if (++seen % STEP == 0) {
				progress.at(Math.min(seen, all), all);
			}
		}
		return sink.written();
	}

	private static boolean wanted(Order order, UUID person, LocalDate day) {
		return (order.people().isEmpty() || order.people().contains(person)) && order.from().filter(day::isBefore).isEmpty()
				&& order.until().filter(day::isAfter).isEmpty();
	}

	/** An account is the person's id in our house; the name only when somebody asked for names. */
	private ObjectNode agent(Order order, UUID person) {
		ObjectNode agent = JsonNodeFactory.instance.objectNode().put("objectType", "Agent");
		if (order.names()) {
			agent.put("name", directory.nameOf(person));
		}
		agent.putObject("account").put("homePage", order.home()).put("name", person.toString());
		return agent;
	}
}
