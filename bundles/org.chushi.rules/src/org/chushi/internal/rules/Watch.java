package org.chushi.internal.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.content.Packs;
import org.chushi.core.Attendant;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.internal.rules.Followed.Place;
import org.chushi.journal.Event;
import org.chushi.journal.Journal;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.rules.Fact;
import org.chushi.rules.FactSource;
import org.chushi.rules.FactSource.Change;
import org.chushi.rules.Facts;
import org.chushi.rules.Settled;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Listens to the journal and remembers what changed for whom, so that only that is settled. Whoever is settled is first tried on
 * records that are read for many at once; only those for whom something follows are settled one by one.
 */
@Component
public final class Watch implements Settled {

	/** Counted up when a rule judges otherwise, so that everybody is settled anew. */
	private static final int RULES = 1;
	/** People read together. */
	private static final int TOGETHER = 200;

	private final Journal journal;
	private final Packs packs;
	private final Directory directory;
	private final Clock clock;
	private final Settling consequences;
	private final AutoCloseable listening;
	private final Heard heard;
	private final List<Attendant> attendants = new CopyOnWriteArrayList<>();
	private final Pending pending = new Pending();
	private final Known known = new Known();
	/** What this thread settles on what is not stored yet. */
	private final ThreadLocal<Draft> drafting = new ThreadLocal<>();
	private final Followed followed;

	@Activate
	public Watch(@Reference Journal journal, @Reference Packs packs, @Reference Directory directory, @Reference Clock clock,
			@Reference Settling consequences) {
		this.journal = journal;
		this.packs = packs;
		this.directory = directory;
		this.clock = clock;
		this.consequences = consequences;
		heard = new Heard(directory);
		followed = new Followed(journal, heard);
		listening = journal.listen(followed::told);
		consequences.watched(this);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addSource(FactSource source) {
		heard.add(source);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addAttendant(Attendant attendant) {
		attendants.add(attendant);
	}

	void removeAttendant(Attendant attendant) {
		attendants.remove(attendant);
	}

	void removeSource(FactSource source) {
		heard.remove(source);
	}

	@Deactivate
	void close() throws Exception {
		consequences.watched(null);
		listening.close();
	}

	@Override
	public void resume(Optional<Mark> mark, Progress progress) {
		known.nobody();
		Optional<Mark> from = mark.filter(this::fits);
		from.ifPresentOrElse(m -> {
			known.today(m.day());
			known.everybody(m.due());
			followed.from(m.sequence(), m.hash());
		}, followed::fromNow);
		settleAll(progress);
	}

	private boolean fits(Mark mark) {
		if (mark.rules() != RULES || !mark.content().equals(ContentMark.of(packs.library()))) {
			return false;
		}
		if (mark.sequence() == 0) {
			return true;
		}
		try (Stream<Event> from = journal.events(mark.sequence() - 1)) {
			return from.findFirst().filter(e -> e.sequence() == mark.sequence() && e.hash().equals(mark.hash())).isPresent();
		}
	}

	@Override
	public void contentChanged(Progress progress) {
		known.nobody();
		settleAll(progress);
	}

	@Override
	public Optional<Mark> mark() {
		followed.look();
		Place until = followed.place();
		LocalDate today = LocalDate.now(clock);
		known.today(today);
		if (!heard.isEmpty() || !pending.isEmpty() || journal.hold().isPresent()) {
			return Optional.empty();
		}
		return known.due().map(due -> new Mark(RULES, ContentMark.of(packs.library()), until.sequence(), until.hash(), today, due));
	}

	void settle(UUID person) {
		Draft draft = drafting.get();
		if (draft != null) {
			follow(draft, person);
			return;
		}
		known.today(LocalDate.now(clock));
		drain();
		boolean more = true;
		while (more) {
			boolean settled = settle(List.of(person));
			drain();
			more = settled && pending.has(person);
		}
	}

	void settleAll(Progress progress) {
		followed.look();
		known.today(LocalDate.now(clock));
		drain();
		int state = known.state();
		boolean everybody = !known.isEverybody();
		List<UUID> people = everybody ? people().filter(p -> !known.knows(p)).toList() : touched();
		try (Told told = new Told(progress, everybody && people.size() > TOGETHER ? attendants : List.of())) {
			if (new Portions(people, TOGETHER).all(this::settle, told) && everybody) {
				known.everybody(state);
			}
		}
		drain();
		pending.people().forEach(this::settle);
	}

	private Stream<UUID> people() {
		return Stream.concat(Stream.concat(directory.people().stream().map(Person::id), consequences.concerns()),
				pending.people().stream()).distinct();
	}

	private List<UUID> touched() {
		return Stream.concat(pending.people().stream(), known.due(LocalDate.now(clock)).stream()).distinct().toList();
	}

	/** What the events changed is noted for whom. */
	private void drain() {
		for (Change change : heard.changes()) {
			change.person().ifPresentOrElse(p -> pending.add(p, Set.of(change.fact())), known::nobody);
		}
	}

	/** @return whether all that follows for them is recorded */
	private boolean settle(List<UUID> people) {
		int state = known.state();
		LocalDate today = LocalDate.now(clock);
		List<Round> rounds = people.stream().map(p -> new Round(p, pending, known.changed(p, today))).toList();
		try {
			if (rounds.size() > 1) {
				journal.together(people.stream().map(UUID::toString).toList(), () -> {
					rounds.forEach(r -> attempt(r, today));
					return null;
				});
			}
			boolean done = true;
			for (Round round : rounds) {
				if (round.follows()) {
					done &= record(round, today);
				}
				if (!round.follows()) {
					known.settled(round.person(), round.next(), state);
				}
			}
			return done;
		} finally {
			rounds.forEach(Round::end);
		}
	}

	private void attempt(Round round, LocalDate today) {
		boolean follows = journal.wouldAppend(() -> {
			consequences.before(round.person());
			consequences.settle(round.person(), round.facts());
		});
		round.tried(follows, follows ? Optional.empty() : consequences.next(round.person(), today));
	}

	/** What is appended and not stored yet. */
	private static final class Draft {
		private final UUID person;
		/** Nobody has looked yet at what they change. */
		private final List<Event> events = new ArrayList<>();
		/** By event, in the order they are stored in: what it changes for anybody else. */
		private final List<List<Change>> others = new ArrayList<>();
		/** Whether a consequence could not record all. */
		private boolean undone;

		Draft(UUID person) {
			this.person = person;
		}

		/** What an event changes for the person; the rest is kept for later. */
		Stream<Fact> looked(List<Change> changes) {
			others.add(changes.stream().filter(c -> !isMine(c)).toList());
			return changes.stream().filter(this::isMine).map(Change::fact);
		}

		private boolean isMine(Change change) {
			return change.person().filter(person::equals).isPresent();
		}
	}

	/** Stores all that follows at once, with what follows from that. */
	private boolean record(Round round, LocalDate today) {
		consequences.before(round.person());
		boolean settled = journal.decide(() -> atOnce(round, today)) instanceof Result.Done<Boolean> done && done.value();
		round.tried(!settled, round.next());
		return settled;
	}

	private Result<Boolean> atOnce(Round round, LocalDate today) {
		UUID person = round.person();
		Draft draft = new Draft(person);
		drafting.set(draft);
		try {
			return journal.atOnce(List.of(person.toString()), () -> {
				draft.undone |= !consequences.settle(person, round.facts());
				follow(draft, person);
				round.tried(true, consequences.next(person, today));
			}, draft.events::addAll).peek(stored -> heard.settled(stored, draft.others)).map(stored -> !draft.undone);
		} finally {
			drafting.remove();
		}
	}

	/** What follows from what was appended since, until nothing more does. */
	private void follow(Draft draft, UUID person) {
		if (!person.equals(draft.person)) {
			throw new IllegalStateException("what is recorded for one person settles nobody else");
		}
		while (!draft.events.isEmpty()) {
			List<Event> events = List.copyOf(draft.events);
			draft.events.clear();
			Set<Fact> facts = events.stream().map(heard::changed).flatMap(draft::looked).collect(Collectors.toSet());
			draft.undone |= !facts.isEmpty() && !consequences.settle(person, new Facts(facts));
		}
	}
}
