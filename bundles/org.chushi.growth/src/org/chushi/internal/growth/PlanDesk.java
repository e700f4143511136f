package org.chushi.internal.growth;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.chushi.career.CareerWays;
import org.chushi.career.CareerWays.Question;
import org.chushi.career.CareerWays.Way;
import org.chushi.career.Careers;
import org.chushi.career.Careers.MapView;
import org.chushi.career.Measure;
import org.chushi.content.Packs;
import org.chushi.core.Ids;
import org.chushi.core.Result;
import org.chushi.growth.Goal;
import org.chushi.growth.Goal.Suggestion;
import org.chushi.growth.GrowthUseCases;
import org.chushi.growth.Intent;
import org.chushi.growth.Intents;
import org.chushi.growth.Plan;
import org.chushi.growth.Plans;
import org.chushi.internal.growth.KeptPlan.Written;
import org.chushi.internal.growth.PlanEvents.GoalText;
import org.chushi.internal.growth.PlanEvents.GoalTicked;
import org.chushi.internal.growth.PlanEvents.PlanAgreed;
import org.chushi.internal.growth.PlanEvents.PlanClosed;
import org.chushi.internal.growth.PlanEvents.PlanWritten;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Leaders;
import org.chushi.people.Person;
import org.chushi.people.Session;
import org.chushi.rules.Requirements;
import org.chushi.training.Enrolments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Development plans from the first word to the end. */
@Component
public final class PlanDesk implements Plans {

	private final Journal journal;
	private final PlanBook book;
	private final Records records;
	private final GoalKeeper keeper;
	private final Careers careers;
	private final CareerWays ways;
	private final Intents intents;
	private final Directory directory;
	private final Asked asked;
	private final Clock clock;
	private final Ids ids;

	@Activate
	public PlanDesk(@Reference Journal journal, @Reference Packs packs, @Reference Requirements requirements,
			@Reference Enrolments enrolments, @Reference Careers careers, @Reference CareerWays ways, @Reference Intents intents,
			@Reference Directory directory, @Reference Access access, @Reference Clock clock, @Reference Ids ids) {
		this.journal = journal;
		this.records = new Records(packs, requirements, enrolments);
		this.book = new PlanBook(journal.documents(PlanProjection.NAME), directory, records);
		this.keeper = new GoalKeeper(journal, packs, requirements, enrolments, directory);
		this.careers = careers;
		this.ways = ways;
		this.intents = intents;
		this.directory = directory;
		this.asked = new Asked(access, journal);
		this.clock = clock;
		this.ids = ids;
	}

	@Override
	public Result<Optional<Plan>> of(Session session, UUID person) {
		return asked.about(session, GrowthUseCases.SEE_PLAN, person, () -> Result.done(book.running(person).map(book::seen)));
	}

	@Override
	public Result<List<Plan>> closed(Session session, UUID person) {
		return asked.about(session, GrowthUseCases.SEE_PLAN, person,
				() -> Result.done(book.of(person).stream().filter(k -> !k.runs()).map(book::seen).toList()));
	}

	@Override
	public Result<List<Suggestion>> suggestions(Session session, UUID person) {
		return asked.about(session, GrowthUseCases.SEE_PLAN, person,
				() -> careers.map(session, person).map(map -> new Suggesting(map, wished(session, person)).all()));
	}

	/** The ways to what the person said they want, the strongest wish first. */
	private List<Way> wished(Session session, UUID person) {
		Intent intent = intents.of(session, person) instanceof Result.Done<Intent> done ? done.value() : new Intent(person, List.of(), List.of());
		return intent.wishes().stream().filter(w -> !w.position().isEmpty()).map(w -> ways.way(session, person, w.position(), Question.of(Measure.MONTHS)))
				.flatMap(r -> r instanceof Result.Done<Way> done ? Stream.of(done.value()) : Stream.empty()).toList();
	}

	@Override
	public Result<Plan> write(Session session, UUID person, List<Goal.Draft> goals, String words) {
		return write(session, person, Optional.empty(), goals, words);
	}

	@Override
	public Result<Plan> write(Session session, UUID person, Basis read, List<Goal.Draft> goals, String words) {
		return write(session, person, Optional.of(read), goals, words);
	}

	private Result<Plan> write(Session session, UUID person, Optional<Basis> read, List<Goal.Draft> goals, String words) {
		return asked.about(session, GrowthUseCases.MAKE_PLAN, person, () -> {
			if (directory.find(person).filter(Person::active).isEmpty()) {
				return Result.refused(Messages.Talks_nobody.text());
			}
			if (words.strip().length() > LONGEST_WORDS) {
				return Result.refused(Messages.Plans_long.text(Integer.toString(LONGEST_WORDS)));
			}
			return asked.decide(() -> {
				long version = journal.version(PlanEvents.stream(person));
				Optional<KeptPlan> running = book.running(person);
				Basis now = running.map(k -> new Basis(k.id(), k.last().number())).orElse(Basis.NONE);
				if (read.filter(r -> !r.equals(now)).isPresent()) {
					return Result.refused(Messages.Plans_changed.text());
				}
				List<GoalText> before = running.map(k -> k.versions().stream().flatMap(v -> v.goals().stream()).toList()).orElse(List.of());
				return form(session, person, before).sound(goals).then(sound -> store(session, person, version,
						PlanEvents.WRITTEN.on(PlanEvents.stream(person), new PlanWritten(running.map(KeptPlan::id).orElseGet(ids::next), person,
								session.person(), running.map(k -> k.last().number() + 1).orElse(1), sound, words.strip()))));
			});
		});
	}

	private GoalForm form(Session session, UUID person, List<GoalText> before) {
		Optional<MapView> map = careers.map(session, person) instanceof Result.Done<MapView> done ? Optional.of(done.value()) : Optional.empty();
		return new GoalForm(person, records, map, before, ids, LocalDate.now(clock));
	}

	@Override
	public Result<Plan> agree(Session session, UUID person, int version) {
		return running(session, person, (kept, at) -> {
			Written last = kept.last();
			if (last.number() != version || last.holds()) {
				return Result.refused(Messages.Plans_otherVersion.text());
			}
			boolean own = session.person().equals(person);
			if (own ? last.byPerson(person) : last.byLead(person).isPresent()) {
				return Result.refused((own ? Messages.Plans_waitsForLead : Messages.Plans_waitsForPerson).text(directory.nameOf(person)));
			}
			return store(session, person, at,
					PlanEvents.AGREED.on(PlanEvents.stream(person), new PlanAgreed(kept.id(), session.person(), version)));
		}).peek(plan -> keeper.settle(person));
	}

	@Override
	public Result<Plan> tick(Session session, UUID person, UUID goal, boolean done) {
		return running(session, person, (kept, at) -> kept.holding().map(w -> book.version(kept, w)).stream().flatMap(v -> v.goals().stream())
				.filter(g -> g.id().equals(goal)).findFirst().map(g -> !g.isByHand() ? Result.<Plan>refused(Messages.Plans_byItself.text(g.what()))
						: g.done() == done ? Result.done(book.seen(kept))
								: store(session, person, at, PlanEvents.TICKED.on(PlanEvents.stream(person),
										new GoalTicked(kept.id(), session.person(), goal, done))))
				.orElseGet(() -> Result.refused(Messages.Plans_noGoal.text())));
	}

	@Override
	public Result<Plan> close(Session session, UUID person, String words) {
		return asked.about(session, GrowthUseCases.CLOSE_PLAN, person, () -> {
			if (session.person().equals(person) && !Leaders.now(directory).of(person).isEmpty()) {
				return Result.refused(Messages.Plans_ownEnd.text());
			}
			if (words.isBlank() || words.strip().length() > LONGEST_WORDS) {
				return Result.refused(Messages.Plans_endWords.text(Integer.toString(LONGEST_WORDS)));
			}
			keeper.settle(person);
			return asked.decide(() -> {
				long at = journal.version(PlanEvents.stream(person));
				return book.running(person).map(kept -> store(session, kept, at,
						PlanEvents.CLOSED.on(PlanEvents.stream(person), new PlanClosed(kept.id(), session.person(), words.strip()))))
						.orElseGet(() -> Result.refused(Messages.Plans_none.text(directory.nameOf(person))));
			});
		});
	}

	/** The running plan, for somebody who may work at it. */
	private Result<Plan> running(Session session, UUID person, BiFunction<KeptPlan, Long, Result<Plan>> work) {
		return asked.about(session, GrowthUseCases.MAKE_PLAN, person, () -> asked.decide(() -> {
			long at = journal.version(PlanEvents.stream(person));
			return book.running(person).map(kept -> work.apply(kept, at))
					.orElseGet(() -> Result.refused(Messages.Plans_none.text(directory.nameOf(person))));
		}));
	}

	private Result<Plan> store(Session session, UUID person, long version, NewEvent event) {
		return append(session, person, version, event).map(done -> book.seen(book.running(person).orElseThrow()));
	}

	private Result<Plan> store(Session session, KeptPlan ended, long version, NewEvent event) {
		return append(session, ended.person(), version, event)
				.map(done -> book.seen(book.of(ended.person()).stream().filter(k -> k.id().equals(ended.id())).findFirst().orElseThrow()));
	}

	private Result<?> append(Session session, UUID person, long version, NewEvent event) {
		return journal.append(Append.of(session.actor(), event).expecting(PlanEvents.stream(person), version));
	}
}
