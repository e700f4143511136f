package org.chushi.internal.ui.growth;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.career.Careers;
import org.chushi.career.Careers.Fit;
import org.chushi.career.Careers.MapView;
import org.chushi.career.Careers.PositionView;
import org.chushi.career.Careers.Standing;
import org.chushi.career.Careers.Story;
import org.chushi.core.Result;
import org.chushi.growth.AgendaItem;
import org.chushi.growth.Direction;
import org.chushi.growth.Growth;
import org.chushi.growth.Intent;
import org.chushi.growth.Nudge;
import org.chushi.growth.Plan;
import org.chushi.growth.Talk;
import org.chushi.internal.ui.growth.Growing.Aim;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gathers what is known of a person's growth, as far as the caller may see it. Not for the UI thread. */
@Component(service = GrowthReader.class)
public final class GrowthReader {

	private static final int STORIES = 2;

	private final Growth growth;
	private final Careers careers;
	private final Directory directory;

	@Activate
	public GrowthReader(@Reference Growth growth, @Reference Careers careers, @Reference Directory directory) {
		this.growth = growth;
		this.careers = careers;
		this.directory = directory;
	}

	/** Refused to who may not even see talks with this person. @param endorsement id of the requirement the page was opened for; may be empty */
	Result<Growing> read(Session session, UUID person, String endorsement) {
		boolean own = session.person().equals(person);
		return (own ? growth.talks().mine(session) : growth.talks().of(session, person)).then(talks -> growth.talks().partners(session)
				.map(partners -> growing(session, person, own, talks, partners, endorsement)));
	}

	private Growing growing(Session session, UUID person, boolean own, List<Talk> talks, List<Person> partners, String endorsement) {
		boolean lead = session.is(Role.LEAD);
		Optional<Intent> intent = optional(growth.intents().of(session, person));
		Optional<MapView> map = own || lead ? optional(careers.map(session, person)) : Optional.empty();
		Optional<Plan> plan = optional(growth.plans().of(session, person)).flatMap(p -> p);
		List<Nudge> nudges = optional(growth.nudges().today(session)).orElse(List.of()).stream().filter(n -> own || n.person().equals(person)).toList();
		List<AgendaItem> agenda = optional(growth.agendas().of(session, person)).orElse(List.of());
		return new Growing(person, directory.nameOf(person), own, lead, intent, map.map(GrowthReader::aims).orElse(List.of()), plan,
				optional(growth.plans().closed(session, person)).orElse(List.of()), talks,
				own ? partners : partners.stream().filter(p -> p.id().equals(person)).toList(), stories(session, person, intent), nudges,
				agenda, own ? optional(growth.agendas().forMe(session)).orElse(List.of()) : agenda,
				endorsement.isEmpty() ? Optional.empty() : optional(growth.agendas().wanted(session, person, endorsement)).flatMap(w -> w));
	}

	private static List<Aim> aims(MapView map) {
		return map.positions().stream().filter(p -> p.standing() != Standing.HERE && p.standing() != Standing.BEHIND)
				.map(p -> new Aim(p.id(), p.title(), leading(map, p))).filter(a -> !a.directions().isEmpty()).toList();
	}

	/** Either way for somebody who has no position yet. */
	private static Set<Direction> leading(MapView map, PositionView to) {
		return Stream.of(Direction.UP, Direction.ACROSS).filter(d -> map.here().filter(here -> !d.leads(here, to)).isEmpty())
				.collect(Collectors.toUnmodifiableSet());
	}

	/** Of those who came where the strongest wish leads. */
	private List<Story> stories(Session session, UUID person, Optional<Intent> intent) {
		return intent.stream().flatMap(i -> i.wishes().stream()).filter(w -> !w.position().isEmpty()).findFirst()
				.flatMap(w -> optional(careers.stories(session, person, w.position()))).orElse(List.of()).stream()
				.filter(s -> s.fit() == Fit.MY_WAY || s.fit() == Fit.MY_WISH).limit(STORIES).toList();
	}

	private static <T> Optional<T> optional(Result<T> result) {
		return result instanceof Result.Done<T> done ? Optional.of(done.value()) : Optional.empty();
	}
}
