package org.chushi.internal.growth;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chushi.core.Ids;
import org.chushi.core.Result;
import org.chushi.growth.GrowthUseCases;
import org.chushi.growth.Talk;
import org.chushi.growth.Talk.Draft;
import org.chushi.growth.Talk.Step;
import org.chushi.growth.Talks;
import org.chushi.internal.growth.AgendaProjection.Kept;
import org.chushi.internal.growth.TalkEvents.TalkCorrected;
import org.chushi.internal.growth.TalkEvents.TalkHeld;
import org.chushi.internal.growth.TalkEvents.TalkStepSettled;
import org.chushi.internal.growth.TalkEvents.TalkWithdrawn;
import org.chushi.internal.growth.TalkEvents.Words;
import org.chushi.journal.Append;
import org.chushi.journal.Documents;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Leaders;
import org.chushi.people.Person;
import org.chushi.people.Session;
import org.chushi.training.Pairing;
import org.chushi.training.Pairings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps talks, and keeps them from all but the two and their lead. */
@Component
public final class TalkDesk implements Talks {

	private static final Comparator<KeptTalk> LAST_FIRST = Comparator.comparing(KeptTalk::day).thenComparing(KeptTalk::written)
			.thenComparing(KeptTalk::id).reversed();

	private final Journal journal;
	private final Documents documents;
	private final Directory directory;
	private final Pairings pairings;
	private final Access access;
	private final Asked asked;
	private final AgendaBook agendas;
	private final Clock clock;
	private final Ids ids;

	@Activate
	public TalkDesk(@Reference Journal journal, @Reference Directory directory, @Reference Pairings pairings, @Reference Access access,
			@Reference Clock clock, @Reference Ids ids) {
		this.journal = journal;
		this.documents = journal.documents(TalkProjection.NAME);
		this.directory = directory;
		this.pairings = pairings;
		this.access = access;
		this.asked = new Asked(access, journal);
		this.agendas = AgendaBook.of(journal, directory, pairings);
		this.clock = clock;
		this.ids = ids;
	}

	@Override
	public Result<List<Talk>> of(Session session, UUID person) {
		return asked.about(session, GrowthUseCases.SEE_TALKS, person,
				() -> Result.done(seen(session, with(person).filter(k -> reads(session, k)))));
	}

	@Override
	public Result<List<Talk>> mine(Session session) {
		return asked.about(session, GrowthUseCases.SEE_TALKS, session.person(),
				() -> Result.done(seen(session, Stream.concat(with(session.person()), by(session.person())))));
	}

	private Stream<KeptTalk> with(UUID person) {
		return documents.where(KeptTalk.class, TalkProjection.PERSON, person.toString()).stream();
	}

	private Stream<KeptTalk> by(UUID person) {
		return documents.where(KeptTalk.class, TalkProjection.BY, person.toString()).stream();
	}

	private List<Talk> seen(Session session, Stream<KeptTalk> talks) {
		return talks.sorted(LAST_FIRST).map(k -> seen(session, k)).toList();
	}

	/** One of the two, as themselves; or who led the person when they talked, and is a lead still. */
	private boolean reads(Session session, KeptTalk talk) {
		return talk.between(session.person())
				? access.refusal(session, GrowthUseCases.SEE_TALKS, session.person()).isEmpty()
				: talk.leads().contains(session.person()) && access.refusal(session, GrowthUseCases.SEE_TALKS, talk.person()).isEmpty();
	}

	@Override
	public Result<Talk> talk(Session session, UUID talk) {
		return kept(session, talk).map(k -> seen(session, k));
	}

	@Override
	public Result<List<Person>> partners(Session session) {
		// with everybody, or with those one guides: not everybody has to be asked about
		Stream<Person> all = access.refusal(session, GrowthUseCases.HOLD_TALK).isEmpty() ? directory.people().stream()
				: pairings.guidedBy(session.person()).stream().map(Pairing::learner).distinct().flatMap(id -> directory.find(id).stream()).filter(Person::active)
						.filter(p -> access.refusal(session, GrowthUseCases.HOLD_TALK, p.id()).isEmpty()).sorted(Comparator.comparing(Person::displayName));
		return Result.done(all.filter(p -> !p.id().equals(session.person())).toList());
	}

	@Override
	public Result<Talk> hold(Session session, UUID person, Draft draft) {
		return asked.about(session, GrowthUseCases.HOLD_TALK, person, () -> {
			if (session.person().equals(person)) {
				return Result.refused(Messages.Talks_oneself.text());
			}
			if (directory.find(person).filter(Person::active).isEmpty()) {
				return Result.refused(Messages.Talks_nobody.text());
			}
			UUID id = ids.next();
			Leaders leaders = Leaders.now(directory);
			return TalkForm.sound(draft, LocalDate.now(clock)).then(words -> store(session, id, 0, TalkEvents.HELD.on(TalkEvents.stream(id),
					new TalkHeld(id, person, session.person(), words, leaders.of(person).stream().map(Person::id).toList(), spoken(session, person, draft, leaders)))));
		});
	}

	/** Of what the draft names what is open for the caller still: the person may have taken something back while it was written. */
	private List<UUID> spoken(Session session, UUID person, Draft draft, Leaders leaders) {
		return agendas.of(person).stream().filter(k -> draft.spoken().contains(k.id()) && agendas.isFor(session, k, leaders)).map(Kept::id).toList();
	}

	@Override
	public Result<Talk> correct(Session session, UUID talk, Draft draft, String reason) {
		return own(session, talk, reason, (kept, version) -> TalkForm.sound(draft, LocalDate.now(clock)).then(words -> same(kept, words)
				? Result.done(seen(session, kept))
				: store(session, talk, version,
						TalkEvents.CORRECTED.on(TalkEvents.stream(talk), new TalkCorrected(talk, session.person(), words, reason.strip())))));
	}

	private static boolean same(KeptTalk kept, Words words) {
		return kept.words().equals(words);
	}

	@Override
	public Result<Talk> withdraw(Session session, UUID talk, String reason) {
		return own(session, talk, reason, (kept, version) -> store(session, talk, version,
				TalkEvents.WITHDRAWN.on(TalkEvents.stream(talk), new TalkWithdrawn(talk, session.person(), reason.strip()))));
	}

	/** By who held it, with a reason. */
	private Result<Talk> own(Session session, UUID talk, String reason, BiFunction<KeptTalk, Long, Result<Talk>> work) {
		return standing(session, talk, (kept, version) -> {
			if (!kept.by().equals(session.person())) {
				return Result.refused(Messages.Talks_notYours.text());
			}
			return reason.isBlank() || reason.strip().length() > LONGEST_STEP
					? Result.refused(Messages.Talks_reason.text(Integer.toString(LONGEST_STEP)))
					: work.apply(kept, version);
		});
	}

	@Override
	public Result<Talk> settle(Session session, UUID talk, int step, boolean done) {
		return standing(session, talk, (kept, version) -> {
			if (!kept.between(session.person())) {
				return Result.refused(Messages.Talks_notOfTwo.text());
			}
			if (step < 0 || step >= kept.words().steps().size()) {
				return Result.refused(Messages.Talks_noStep.text());
			}
			return kept.done().contains(step) == done ? Result.done(seen(session, kept))
					: store(session, talk, version,
							TalkEvents.SETTLED.on(TalkEvents.stream(talk), new TalkStepSettled(talk, session.person(), step, done)));
		});
	}

	/** One that can be read and was not withdrawn. */
	private Result<Talk> standing(Session session, UUID talk, BiFunction<KeptTalk, Long, Result<Talk>> work) {
		return asked.decide(() -> {
			long version = journal.version(TalkEvents.stream(talk));
			return kept(session, talk).then(kept -> kept.gone() ? Result.refused(Messages.Talks_gone.text()) : work.apply(kept, version));
		});
	}

	/** One that may not be read is one that is not there. */
	private Result<KeptTalk> kept(Session session, UUID talk) {
		return documents.find(KeptTalk.class, talk.toString()).filter(k -> reads(session, k)).map(Result::done)
				.orElseGet(() -> Result.refused(Messages.Talks_none.text()));
	}

	private Result<Talk> store(Session session, UUID talk, long version, NewEvent event) {
		return journal.append(Append.of(session.actor(), event).expecting(TalkEvents.stream(talk), version)).then(done -> kept(session, talk))
				.map(k -> seen(session, k));
	}

	private Talk seen(Session session, KeptTalk kept) {
		Words words = kept.words();
		boolean mine = kept.by().equals(session.person());
		List<Step> steps = IntStream.range(0, words.steps().size())
				.mapToObj(i -> new Step(words.steps().get(i).words(), words.steps().get(i).by(), kept.done().contains(i))).toList();
		return new Talk(kept.id(), kept.person(), directory.nameOf(kept.person()), kept.by(), directory.nameOf(kept.by()), words.day(),
				words.topic(), words.cause(), steps, one(words.next()), mine ? words.notes() : "", mine, kept.written(),
				kept.corrected().reversed(), one(kept.withdrawn()));
	}

	private static <T> Optional<T> one(List<T> list) {
		return list.stream().findFirst();
	}
}
