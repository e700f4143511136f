package org.chushi.internal.growth;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.career.CareerWays;
import org.chushi.career.CareerWays.Question;
import org.chushi.career.CareerWays.Way;
import org.chushi.career.Careers;
import org.chushi.career.Careers.MapView;
import org.chushi.career.Careers.PositionView;
import org.chushi.career.Measure;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.growth.GrowthUseCases;
import org.chushi.growth.Intent;
import org.chushi.growth.Intents;
import org.chushi.growth.Prospect;
import org.chushi.growth.Prospects;
import org.chushi.growth.Wish;
import org.chushi.journal.Journal;
import org.chushi.model.Position;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Session;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sets what people can beside what they want. */
@Component
public final class ProspectDesk implements Prospects {

	private static final Comparator<OpenWish> STRONGEST = Comparator.comparing((OpenWish o) -> o.wish().strength()).reversed()
			.thenComparing(o -> o.wish().horizon()).thenComparing(OpenWish::name).thenComparing(OpenWish::person).thenComparing(o -> o.wish().direction());

	private final Careers careers;
	private final CareerWays ways;
	private final Intents intents;
	private final Directory directory;
	private final Packs packs;
	private final Asked asked;
	private final Clock clock;

	@Activate
	public ProspectDesk(@Reference Journal journal, @Reference Careers careers, @Reference CareerWays ways, @Reference Intents intents,
			@Reference Directory directory, @Reference Packs packs, @Reference Access access, @Reference Clock clock) {
		this.careers = careers;
		this.ways = ways;
		this.intents = intents;
		this.directory = directory;
		this.packs = packs;
		this.asked = new Asked(access, journal);
		this.clock = clock;
	}

	@Override
	public Result<List<Opening>> all(Session session) {
		return asked.at(session, GrowthUseCases.SEE_PROSPECTS, () -> Result.done(openings(session, directory.people())));
	}

	@Override
	public Result<List<OpenWish>> open(Session session) {
		return asked.at(session, GrowthUseCases.SEE_PROSPECTS, () -> {
			List<Person> people = directory.people();
			Map<UUID, Intent> all = intents.of(session, people.stream().map(Person::id).toList());
			return Result.done(people.stream().filter(p -> all.containsKey(p.id())).flatMap(p -> all.get(p.id()).wishes().stream().filter(Wish::isOpen)
					.map(w -> new OpenWish(p.id(), p.displayName(), here(session, p), w, w.isOld(clock.instant())))).sorted(STRONGEST).toList());
		});
	}

	private Bilingual here(Session session, Person person) {
		return (careers.map(session, person.id()) instanceof Result.Done<MapView> map ? map.value().here() : Optional.<PositionView>empty())
				.map(PositionView::title).orElse(Bilingual.same(""));
	}

	@Override
	public Result<Opening> of(Session session, String position) {
		return asked.at(session, GrowthUseCases.SEE_PROSPECTS, () -> packs.library().find(Position.class, position)
				.map(p -> Result.done(openings(session, directory.people()).stream().filter(o -> o.position().equals(p.getId())).findFirst()
						.orElseGet(() -> new Opening(p.getId(), p.getCode(), Texts.of(p.getTitle()), List.of()))))
				.orElseGet(() -> Result.refused(Messages.Intents_noPosition.text(position))));
	}

	@Override
	public Result<List<Opening>> about(Session session, UUID person) {
		return asked.about(session, GrowthUseCases.SEE_PROSPECTS, person,
				() -> Result.done(openings(session, directory.find(person).filter(Person::active).stream().toList())));
	}

	private List<Opening> openings(Session session, List<Person> people) {
		Map<String, PositionView> positions = new LinkedHashMap<>();
		Map<String, List<Prospect>> found = new LinkedHashMap<>();
		Instant now = clock.instant();
		Map<UUID, Intent> said = intents.of(session, people.stream().map(Person::id).toList());
		for (Person person : people) {
			if (said.containsKey(person.id()) && careers.map(session, person.id()) instanceof Result.Done<MapView> map) {
				new Weighing(person, map.value(), said.get(person.id()), now, to -> way(session, person, to)).prospects().forEach((position, prospect) -> {
					positions.putIfAbsent(position.id(), position);
					found.computeIfAbsent(position.id(), id -> new ArrayList<>()).add(prospect);
				});
			}
		}
		return found.entrySet().stream().map(e -> opening(positions.get(e.getKey()), e.getValue())).sorted(Comparator
				.comparing((Opening o) -> o.people().stream().map(Prospect::standing).toList().getFirst())
				.thenComparing(o -> -o.people(o.people().getFirst().standing()).size()).thenComparing(Opening::code)).toList();
	}

	private Optional<Way> way(Session session, Person person, String to) {
		return ways.way(session, person.id(), to, Question.of(Measure.MONTHS)) instanceof Result.Done<Way> done ? Optional.of(done.value()) : Optional.empty();
	}

	private static Opening opening(PositionView position, List<Prospect> people) {
		return new Opening(position.id(), position.code(), position.title(),
				people.stream().sorted(Weighing.ORDER).collect(Collectors.toList()));
	}
}
