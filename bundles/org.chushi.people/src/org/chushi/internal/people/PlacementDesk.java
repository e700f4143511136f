package org.chushi.internal.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.internal.people.PeopleEvents.PersonPlaced;
import org.chushi.internal.people.PlacementProjection.Step;
import org.chushi.internal.people.PlacementProjection.Steps;
import org.chushi.journal.Append;
import org.chushi.journal.Documents;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Leaders;
import org.chushi.people.PeopleUseCases;
import org.chushi.people.Person;
import org.chushi.people.Placement;
import org.chushi.people.Placements;
import org.chushi.people.Role;
import org.chushi.people.Sections;
import org.chushi.people.Session;
import org.chushi.people.TeamSection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Placements kept in the journal. */
@Component
public final class PlacementDesk implements Placements {

	private final Journal journal;
	private final Documents steps;
	private final Directory directory;
	private final Sections sections;
	private final Access access;

	@Activate
	public PlacementDesk(@Reference Journal journal, @Reference Directory directory, @Reference Sections sections, @Reference Access access) {
		this.journal = journal;
		this.steps = journal.documents(PlacementProjection.NAME);
		this.directory = directory;
		this.sections = sections;
		this.access = access;
	}

	@Override
	public Result<Placement> place(Session session, UUID person, String section, String reason) {
		if (reason.strip().length() > LONGEST_REASON) {
			return Result.refused(Messages.Placements_reason.text(LONGEST_REASON));
		}
		Result<?> stored = journal.decide(() -> {
			// read before what is decided by them
			long team = journal.version(PeopleEvents.TEAM);
			long version = journal.version(PeopleEvents.placement(person));
			return refusal(session, person).<Result<TeamSection>>map(r -> r).orElseGet(() -> sections.named(section))
					.then(to -> isThere(person, to) ? Result.refused(Messages.Placements_there.text(to.title())) : Result.done(to))
					.then(to -> journal.append(Append.of(session.actor(), placed(person, to, reason)).expecting(PeopleEvents.TEAM, team)
							.expecting(PeopleEvents.placement(person), version)));
		});
		return journal.moved(stored) ? Result.refused(Messages.Placements_moved.text()) : stored.map(done -> seen(person, steps(person).getLast()));
	}

	static NewEvent placed(UUID person, TeamSection to, String reason) {
		return PeopleEvents.PLACED.on(PeopleEvents.placement(person), new PersonPlaced(person, to.id(), to.title(), reason.strip()));
	}

	private boolean isThere(UUID person, TeamSection to) {
		TeamSection now = directory.find(person).map(Person::section).orElse(TeamSection.NONE);
		return now.same(to) || now.none() && to.none();
	}

	@Override
	public Set<UUID> placeable(Session session) {
		List<Person> team = access.refusal(session, PeopleUseCases.PLACE).isPresent() ? List.of() : directory.people();
		List<Person> leads = team.stream().filter(p -> p.is(Role.LEAD)).toList();
		boolean everybody = directory.has(session.person(), Role.ADMINISTRATOR);
		return team.stream().filter(p -> everybody || barred(session, p, leads).isEmpty()).map(Person::id).collect(Collectors.toSet());
	}

	private Optional<Refused<TeamSection>> refusal(Session session, UUID person) {
		return access.<TeamSection>refusal(session, PeopleUseCases.PLACE, person)
				.or(() -> directory.find(person).filter(Person::active)
						.map(p -> directory.has(session.person(), Role.ADMINISTRATOR) ? Optional.<Bilingual>empty() : barred(session, p, directory.people()))
						.orElseGet(() -> Optional.of(Messages.Placements_noPerson.text())).map(why -> new Refused<>(why, List.of())));
	}

	/** Why a lead may not. @param team at least its leads */
	private static Optional<Bilingual> barred(Session session, Person whom, List<Person> team) {
		List<Person> leads = Leaders.of(whom, team);
		return whom.is(Role.LEAD) ? Optional.of(Messages.Placements_lead.text(whom.displayName()))
				: leads.stream().anyMatch(l -> l.id().equals(session.person())) ? Optional.empty()
						: Optional.of(Messages.Placements_notLed.text(whom.displayName(), names(leads)));
	}

	private static Bilingual names(List<Person> people) {
		return Bilingual.joined(people.stream().map(Person::displayName).map(Bilingual::same).toList(), new Bilingual("、", ", "));
	}

	@Override
	public Result<List<Placement>> of(Session session, UUID person) {
		return access.<List<Placement>>refusal(session, PeopleUseCases.PLACEMENTS, person).<Result<List<Placement>>>map(r -> r)
				.orElseGet(() -> Result.done(steps(person).reversed().stream().map(s -> seen(person, s)).toList()));
	}

	private List<Step> steps(UUID person) {
		return steps.find(Steps.class, person.toString()).map(Steps::all).orElse(List.of());
	}

	private Placement seen(UUID person, Step step) {
		return new Placement(person, step.section(), step.title(), step.reason(), step.when(), directory.nameOfActor(step.by()));
	}
}
