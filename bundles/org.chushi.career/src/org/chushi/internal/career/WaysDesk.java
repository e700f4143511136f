package org.chushi.internal.career;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.career.CareerUseCases;
import org.chushi.career.CareerWays;
import org.chushi.career.Cost;
import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.internal.career.Router.State;
import org.chushi.internal.career.Toll.Hop;
import org.chushi.journal.Journal;
import org.chushi.model.CareerMap;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.Course;
import org.chushi.model.Move;
import org.chushi.model.MoveKind;
import org.chushi.model.Paper;
import org.chushi.model.Position;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.rules.Finding;
import org.chushi.rules.Requirements;
import org.chushi.training.Enrolments;
import org.chushi.training.Gates;
import org.chushi.training.Policies;
import org.chushi.training.Readings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds ways over the map of a person's profile. */
@Component
public final class WaysDesk implements CareerWays {

	private static final int TOLD = 5;

	private final CareerBook book;
	private final Packs packs;
	private final Enrolments enrolments;
	private final Policies policies;
	private final Gates gates;
	private final Access access;
	private final Clock clock;
	private final Judging judging;
	private final Whereabouts whereabouts;

	@Activate
	public WaysDesk(@Reference Journal journal, @Reference Packs packs, @Reference Requirements requirements, @Reference Enrolments enrolments,
			@Reference Policies policies, @Reference Gates gates, @Reference Readings readings, @Reference Directory directory, @Reference Access access,
			@Reference Clock clock) {
		this.book = CareerBook.of(journal);
		this.packs = packs;
		this.enrolments = enrolments;
		this.policies = policies;
		this.gates = gates;
		this.access = access;
		this.clock = clock;
		this.judging = new Judging(requirements, enrolments, readings, clock);
		this.whereabouts = new Whereabouts(book, enrolments, directory);
	}

	@Override
	public Result<Outlook> outlook(Session session, UUID person, Question question) {
		return search(session, person, question).map(Search::outlook);
	}

	@Override
	public Result<Way> way(Session session, UUID person, String position, Question question) {
		return search(session, person, question).then(search -> search.way(position));
	}

	private Result<Search> search(Session session, UUID person, Question question) {
		return access.<Search>refusal(session, CareerUseCases.SEE_CAREER, person).<Result<Search>>map(r -> r).orElseGet(() -> {
			Library library = packs.library();
			Optional<CareerMap> map = CareerBook.profile(person, library, enrolments, policies)
					.flatMap(p -> library.find(CareerMap.class, p.getCareerMap()));
			return map.isEmpty() ? Result.refused(Messages.Careers_noMap.text())
					: Assumed.of(library, question.assumed()).map(assumed -> new Search(library, map.get(), person, question, assumed));
		});
	}

	/** One search over one map. */
	private final class Search {

		private final Library library;
		private final CareerMap map;
		private final UUID person;
		private final Question question;
		private final Assumed assumed;
		private final Present present;
		private final Map<String, Position> positions = new HashMap<>();
		private final Optional<Position> here;
		private final Tolls tolls;
		private final Map<String, Integer> held;
		private final Router router;
		private final Map<String, State> found;

		Search(Library library, CareerMap map, UUID person, Question question, Assumed assumed) {
			this.library = library;
			this.map = map;
			this.person = person;
			this.question = question;
			this.assumed = assumed;
			present = new Present(person, library, gates, book, judging);
			map.getPositions().forEach(p -> positions.putIfAbsent(p.getId(), p));
			here = whereabouts.here(person, map);
			tolls = new Tolls(library, assumed, present);
			List<Hop> hops = tolls.hops(map.getMoves()).stream().filter(h -> positions.containsKey(h.from()) && positions.containsKey(h.to())).toList();
			router = new Router(hops, question.by());
			held = whereabouts.days(person, clock);
			found = here.map(p -> router.from(p.getId(), held)).orElse(Map.of());
		}

		Outlook outlook() {
			List<Distance> distances = found.values().stream().filter(s -> s.before() != null).map(this::distance)
					.sorted(Comparator.comparing(Distance::cost, question.by().order()).thenComparingInt(Distance::steps)).toList();
			return new Outlook(person, here.map(Position::getId).orElse(""), question.by(), assumed.all(), distances);
		}

		private Distance distance(State state) {
			Position position = positions.get(state.position());
			return new Distance(position.getId(), code(position), Texts.of(position.getTitle()), state.length(), state.cost());
		}

		Result<Way> way(String idOrCode) {
			Optional<Position> to = map.getPositions().stream().filter(p -> idOrCode.equals(p.getId()) || idOrCode.equals(p.getCode())).findFirst();
			if (to.isEmpty()) {
				return Result.refused(Messages.Careers_noPosition.text(idOrCode));
			}
			if (here.isEmpty()) {
				return Result.refused(Messages.CareerWays_nowhere.text());
			}
			State state = found.get(to.get().getId());
			return state == null
					? Result.refused(Messages.CareerWays_none.text(title(here.get().getId()), title(to.get().getId())), inTheWay(to.get()))
					: Result.done(way(to.get(), state));
		}

		private Way way(Position to, State state) {
			Needs needs = new Needs(library, assumed, present);
			List<Step> steps = state.trail().stream().map(s -> step(s, needs)).toList();
			return new Way(person, here.get().getId(), title(here.get().getId()), to.getId(), title(to.getId()), question.by(), state.cost(), steps,
					assumed.all(), assumable(state, needs), direct(to, steps));
		}

		/** The move straight there, unless the way goes it. */
		private Optional<Direct> direct(Position to, List<Step> steps) {
			return steps.size() < 2 ? Optional.empty() : map.getMoves().stream()
					.filter(m -> here.get().getId().equals(m.getFrom()) && to.getId().equals(m.getTo())).findFirst().map(move -> {
						Optional<Cost> cost = tolls.toll(move).map(t -> new Router(List.of(new Hop(0, move.getFrom(), move.getTo(), t)), question.by())
								.from(move.getFrom(), held).get(move.getTo())).map(State::cost);
						return new Direct(move.getId(), cost, cost.isPresent() ? List.of() : against(move));
					});
		}

		/** What cannot be had for a move by who is where it begins. */
		private List<Finding> against(Move move) {
			List<Finding> against = new ArrayList<>(tolls.hopeless(move).stream().map(present::finding).toList());
			tolls.toll(move).ifPresent(toll -> toll.days().forEach((position, days) -> {
				if (!position.equals(move.getFrom()) && held.getOrDefault(position, 0) < days) {
					against.add(present.finding(Needs.time(position, days)));
				}
			}));
			return against;
		}

		/** What keeps the last moves to a position from being gone, those from where one can get first. */
		private List<Missing> inTheWay(Position to) {
			return map.getMoves().stream().filter(m -> to.getId().equals(m.getTo()) && positions.containsKey(m.getFrom()))
					.sorted(Comparator.comparing(m -> !found.containsKey(m.getFrom()))).flatMap(m -> against(m).stream()).map(Finding::detail).distinct()
					.limit(TOLD).toList();
		}

		private Step step(State state, Needs needs) {
			Move move = map.getMoves().get(state.hop().move());
			List<Need> asked = needs.of(move.getRequirements());
			List<Need> ahead = state.stay() == 0 ? List.of() : needs.stay(move.getFrom(), state.stay());
			needs.next();
			return new Step(move.getId(), move.getFrom(), title(move.getFrom()), move.getTo(), title(move.getTo()),
					move.getKind() == MoveKind.VERTICAL, state.own(), ahead, asked);
		}

		private List<Assumption> assumable(State state, Needs needs) {
			Set<Assumption> all = new LinkedHashSet<>();
			needs.certificates().forEach(id -> library.find(CertificateDefinition.class, id).map(Assumed::certificate).ifPresent(all::add));
			List<String> done = router.done(state);
			done.stream().filter(k -> k.startsWith("exam:")).forEach(k -> library.find(Paper.class, k.substring(5)).map(Assumed::exam).ifPresent(all::add));
			Set<String> lessons = done.stream().filter(k -> k.startsWith("lesson:")).map(k -> k.substring(7)).collect(Collectors.toSet());
			if (!lessons.isEmpty()) {
				library.all(Course.class).stream().filter(c -> c.getLessons().stream().anyMatch(l -> lessons.contains(l.getId())))
						.map(Assumed::course).forEach(all::add);
			}
			return new ArrayList<>(all);
		}

		private Bilingual title(String position) {
			return Texts.of(positions.get(position).getTitle());
		}
	}

	private static String code(Position position) {
		return position.getCode() == null ? "" : position.getCode();
	}
}
