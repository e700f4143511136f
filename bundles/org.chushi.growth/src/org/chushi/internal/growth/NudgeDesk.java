package org.chushi.internal.growth;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.content.Packs;
import org.chushi.core.Result;
import org.chushi.growth.GrowthUseCases;
import org.chushi.growth.Nudge;
import org.chushi.growth.Nudges;
import org.chushi.internal.growth.AgendaProjection.Kept;
import org.chushi.internal.growth.NudgeProjection.PutOff;
import org.chushi.internal.growth.PlanEvents.NudgePutOff;
import org.chushi.journal.Append;
import org.chushi.journal.Documents;
import org.chushi.journal.Journal;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Leaders;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.rules.Requirements;
import org.chushi.training.Enrolments;
import org.chushi.training.Pairings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks what has come to a stand, and keeps what was put off. */
@Component
public final class NudgeDesk implements Nudges {

	private final Journal journal;
	private final Documents putOff;
	private final Documents talks;
	private final PlanBook book;
	private final Directory directory;
	private final Pairings pairings;
	private final AgendaBook agendas;
	private final Asked asked;
	private final Clock clock;

	@Activate
	public NudgeDesk(@Reference Journal journal, @Reference Packs packs, @Reference Requirements requirements,
			@Reference Enrolments enrolments, @Reference Pairings pairings, @Reference Directory directory, @Reference Access access,
			@Reference Clock clock) {
		this.journal = journal;
		this.putOff = journal.documents(NudgeProjection.NAME);
		this.talks = journal.documents(TalkProjection.NAME);
		this.book = new PlanBook(journal.documents(PlanProjection.NAME), directory, new Records(packs, requirements, enrolments));
		this.directory = directory;
		this.pairings = pairings;
		this.agendas = AgendaBook.of(journal, directory, pairings);
		this.asked = new Asked(access, journal);
		this.clock = clock;
	}

	@Override
	public Result<List<Nudge>> today(Session session) {
		return asked.about(session, GrowthUseCases.SEE_NUDGES, session.person(), () -> Result.done(told(session)));
	}

	private List<Nudge> told(Session session) {
		PutOff quiet = putOff.find(PutOff.class, session.person().toString()).orElse(PutOff.NOTHING);
		return all(session).stream().filter(n -> !quiet.quiet(n.key(), today())).toList();
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}

	/** Those that were put off, too. */
	private List<Nudge> all(Session session) {
		UUID caller = session.person();
		PlanNudges plans = new PlanNudges(book, today(), clock.getZone());
		Stream<Nudge> own = book.running(caller).stream().flatMap(k -> plans.toPerson(k).stream());
		Leaders leaders = Leaders.now(directory);
		Stream<Nudge> led = !session.is(Role.LEAD) ? Stream.empty()
				: book.running().stream().filter(k -> leaders.leads(caller, k.person())).flatMap(k -> plans.toLead(k).stream());
		return Stream.of(own, led, meetings(caller), raised(session)).flatMap(n -> n).sorted(Comparator.comparing(Nudge::kind).thenComparing(Nudge::since)
				.thenComparing(Nudge::key)).toList();
	}

	/** For each who put something on the agenda for the caller, with the last of it: what comes later is told anew. */
	private Stream<Nudge> raised(Session session) {
		if (!session.is(Role.LEAD) && !session.is(Role.MENTOR)) {
			return Stream.empty();
		}
		Map<UUID, List<Kept>> each = agendas.forThis(session).stream().filter(book.records()::waits).collect(Collectors.groupingBy(Kept::person));
		return each.entrySet().stream().map(e -> new Nudge("agenda:" + e.getValue().getLast().id(), Nudge.Kind.RAISED, e.getKey(),
				(e.getValue().stream().anyMatch(Kept::isEndorsement) ? Messages.Nudges_asked : Messages.Nudges_raised).text(directory.nameOf(e.getKey()), e.getValue().size()),
				LocalDate.ofInstant(e.getValue().getFirst().put(), clock.getZone())));
	}

	/** Of each two the last talk alone counts: who has talked again has kept the day. */
	private Stream<Nudge> meetings(UUID caller) {
		Map<UUID, KeptTalk> last = new HashMap<>();
		Stream.of(TalkProjection.PERSON, TalkProjection.BY).flatMap(side -> talks.where(KeptTalk.class, side, caller.toString()).stream())
				.filter(k -> !k.gone())
				.forEach(k -> last.merge(k.person().equals(caller) ? k.by() : k.person(), k, (a, b) -> a.day().isAfter(b.day()) ? a : b));
		return last.entrySet().stream().flatMap(e -> e.getValue().words().next().stream().filter(day -> day.isBefore(today()) && goesOn(e.getValue()))
				.map(day -> new Nudge("talk:" + e.getValue().id(), Nudge.Kind.TALK, e.getValue().person(),
						Messages.Nudges_talk.text(directory.nameOf(e.getKey()), DayWords.of(day)), day)));
	}

	/** Whether the two would still talk: both are there, and who held it leads or guides the other. */
	private boolean goesOn(KeptTalk talk) {
		return directory.find(talk.person()).filter(p -> p.active()).isPresent() && directory.find(talk.by()).filter(p -> p.active()
				&& (p.is(Role.LEAD) || pairings.guidedBy(talk.by()).stream().anyMatch(b -> b.learner().equals(talk.person())))).isPresent();
	}

	@Override
	public Result<List<Nudge>> later(Session session, String key, int days) {
		return asked.about(session, GrowthUseCases.SEE_NUDGES, session.person(), () -> {
			if (days < 1 || days > LONGEST_PAUSE) {
				return Result.refused(Messages.Nudges_pause.text(LONGEST_PAUSE));
			}
			if (all(session).stream().noneMatch(n -> n.key().equals(key))) {
				return Result.refused(Messages.Nudges_none.text());
			}
			return journal.append(Append.of(session.actor(), PlanEvents.PUT_OFF.on(PlanEvents.nudges(session.person()),
					new NudgePutOff(session.person(), key, today().plusDays(days))))).map(done -> told(session));
		});
	}
}
