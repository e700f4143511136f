package org.chushi.internal.career;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.career.CareerUseCases;
import org.chushi.career.Careers;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.internal.career.CareerEvents.EarlierPostsTold;
import org.chushi.internal.career.CareerEvents.PositionTaken;
import org.chushi.internal.career.PostingProjection.Career;
import org.chushi.internal.career.PostingProjection.Post;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.model.CareerMap;
import org.chushi.model.MoneyAuthority;
import org.chushi.model.Move;
import org.chushi.model.MoveKind;
import org.chushi.model.PolicyProfile;
import org.chushi.model.Position;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Session;
import org.chushi.rules.Consequences;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule.Context;
import org.chushi.rules.Requirements;
import org.chushi.training.Enrolment;
import org.chushi.training.Enrolments;
import org.chushi.training.Policies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Positions, moves, and the authority that comes with a position. */
@Component
public final class CareerDesk implements Careers {

	private final Journal journal;
	private final CareerBook book;
	private final Packs packs;
	private final Requirements requirements;
	private final Authorities authorities;
	private final Enrolments enrolments;
	private final Policies policies;
	private final Directory directory;
	private final Access access;
	private final Consequences consequences;
	private final Clock clock;

	@Activate
	public CareerDesk(@Reference Journal journal, @Reference Packs packs, @Reference Requirements requirements,
			@Reference Enrolments enrolments, @Reference Policies policies, @Reference Directory directory,
			@Reference Access access, @Reference Consequences consequences, @Reference Clock clock) {
		this.journal = journal;
		this.book = CareerBook.of(journal);
		this.packs = packs;
		this.requirements = requirements;
		this.authorities = new Authorities(packs, requirements);
		this.enrolments = enrolments;
		this.policies = policies;
		this.directory = directory;
		this.access = access;
		this.consequences = consequences;
		this.clock = clock;
	}

	@Override
	public Result<MapView> map(Session session, UUID person) {
		return access.<MapView>refusal(session, CareerUseCases.SEE_CAREER, person).<Result<MapView>>map(r -> r)
				.orElseGet(() -> careerMap(person).map(m -> view(person, m)));
	}

	@Override
	public Result<List<Story>> stories(Session session, UUID person, String wished) {
		return access.<List<Story>>refusal(session, CareerUseCases.SEE_CAREER, person).<Result<List<Story>>>map(r -> r)
				.orElseGet(() -> careerMap(person).then(map -> (wished.isBlank() ? Result.done("") : position(map, wished).map(Position::getId))
						.map(to -> new Stories(map, packs.library()).of(here(person, map).map(Position::getId).orElse(""), to))));
	}

	@Override
	public Result<Posting> promote(Session session, UUID person, String positionIdOrCode, String reason) {
		long version = journal.version(CareerEvents.career(person));
		return access.<Posting>refusal(session, CareerUseCases.PROMOTE, person).<Result<Posting>>map(r -> r)
				.or(() -> session.person().equals(person)
						? Optional.of(Result.refused(Messages.Careers_ownPromotion.text()))
						: Optional.empty())
				.orElseGet(() -> careerMap(person).then(map -> position(map, positionIdOrCode).then(
						target -> mayMove(person, map, target, reason).orElseGet(() -> take(session, person, map, target, reason, version)))));
	}

	@Override
	public Result<List<Tenure>> tenures(Session session, UUID person) {
		return access.<List<Tenure>>refusal(session, CareerUseCases.SEE_CAREER, person).<Result<List<Tenure>>>map(r -> r)
				.orElseGet(() -> Result.done(tenures(person)));
	}

	private List<Tenure> tenures(UUID person) {
		Career career = book.career(person);
		List<Tenure> all = new ArrayList<>(career.earlier().stream().map(h -> new Tenure(h.position(), h.title(), h.from(), Optional.of(h.until()), true))
				.toList());
		for (int i = 0; i < career.posts().size(); i++) {
			Post post = career.posts().get(i);
			all.add(new Tenure(post.position(), post.title(), day(post.since()),
					i + 1 < career.posts().size() ? Optional.of(day(career.posts().get(i + 1).since())) : Optional.empty(), false));
		}
		return all;
	}

	@Override
	public Result<List<Tenure>> tellEarlier(Session session, UUID person, List<Earlier> earlier, String reason) {
		long version = journal.version(CareerEvents.career(person));
		return access.<List<Tenure>>refusal(session, CareerUseCases.TELL_EARLIER, person).<Result<List<Tenure>>>map(r -> r)
				.or(() -> session.person().equals(person) ? Optional.of(Result.refused(Messages.Earlier_own.text())) : Optional.empty())
				.or(() -> directory.find(person).filter(Person::active).isEmpty() ? Optional.of(Result.refused(Messages.Careers_noPerson.text()))
						: Optional.empty())
				.or(() -> reason.isBlank() ? Optional.of(Result.refused(Messages.Earlier_reason.text())) : Optional.empty())
				.orElseGet(() -> careerMap(person).then(map -> new EarlierPosts(map, firstDay(person)).of(earlier)).then(held -> {
					var stored = journal.append(Append.of(session.actor(), CareerEvents.EARLIER_TOLD.on(CareerEvents.career(person),
							new EarlierPostsTold(person, held, reason.strip()))).expecting(CareerEvents.career(person), version));
					return journal.moved(stored) ? Result.refused(Messages.Moved_again.text()) : stored.map(done -> {
						consequences.settle(person);
						return tenures(person);
					});
				}));
	}

	/** The day of the first post the program kept, else today. */
	private LocalDate firstDay(UUID person) {
		return book.career(person).posts().stream().findFirst().map(p -> day(p.since())).orElseGet(() -> LocalDate.now(clock));
	}

	private LocalDate day(Instant instant) {
		return LocalDate.ofInstant(instant, clock.getZone());
	}

	@Override
	public Result<Authority> authority(Session session, UUID person) {
		return access.<Authority>refusal(session, CareerUseCases.SEE_AUTHORITY, person).<Result<Authority>>map(r -> r)
				.orElseGet(() -> {
					Optional<MoneyAuthority> found = posting(person)
							.flatMap(p -> profile(person).flatMap(profile -> authority(profile, p.position())));
					return Result.done(found.map(a -> authorities.of(person, a))
							.orElseGet(() -> new Authority(0, false, Messages.Careers_noAuthority.text())));
				});
	}

	@Override
	public Optional<Posting> posting(UUID person) {
		Optional<Post> post = book.post(person);
		if (post.isPresent()) {
			Post p = post.get();
			return Optional.of(new Posting(person, p.position(), p.title(),
					book.career(person).since(clock.getZone()).orElseThrow().toString(), p.reason()));
		}
		return profile(person).flatMap(p -> packs.library().find(CareerMap.class, p.getCareerMap()))
				.flatMap(CareerBook::entry)
				.map(e -> new Posting(person, e.getId(), Texts.of(e.getTitle()), "", ""));
	}

	private Optional<PolicyProfile> profile(UUID person) {
		return CareerBook.profile(person, packs.library(), enrolments, policies);
	}

	private Result<CareerMap> careerMap(UUID person) {
		return profile(person).flatMap(p -> packs.library().find(CareerMap.class, p.getCareerMap())).map(Result::done)
				.orElseGet(() -> Result.refused(Messages.Careers_noMap.text()));
	}

	private static Result<Position> position(CareerMap map, String idOrCode) {
		return map.getPositions().stream().filter(p -> idOrCode.equals(p.getId()) || idOrCode.equals(p.getCode()))
				.findFirst().map(Result::done)
				.orElseGet(() -> Result.refused(Messages.Careers_noPosition.text(idOrCode)));
	}

	/** Why the person may not take this position now, if anything. */
	private Optional<Result<Posting>> mayMove(UUID person, CareerMap map, Position target, String reason) {
		if (directory.find(person).filter(Person::active).isEmpty()) {
			return Optional.of(Result.refused(Messages.Careers_noPerson.text()));
		}
		Optional<Position> here = here(person, map);
		if (here.isEmpty()) {
			// somebody who was on the team before the program or the map: placed once, with a reason
			return withReason(reason);
		}
		String from = here.get().getId();
		if (from.equals(target.getId())) {
			return Optional.of(Result.refused(Messages.Careers_same.text(Texts.of(target.getTitle()))));
		}
		Optional<Move> move = map.getMoves().stream()
				.filter(m -> m.getFrom().equals(from) && m.getTo().equals(target.getId())).findFirst();
		if (move.isPresent()) {
			List<Missing> missing = judge(person, move.get()).stream().filter(f -> !f.met()).map(Finding::detail)
					.toList();
			return missing.isEmpty() ? Optional.empty()
					: Optional.of(Result.refused(
							Messages.Careers_notYet.text(directory.nameOf(person), Texts.of(target.getTitle())), missing));
		}
		boolean known = target.getTrack().equals(here.get().getTrack())
				|| book.career(person).ever(target.getId());
		return known && target.getLevel() < here.get().getLevel() ? withReason(reason)
				: Optional.of(Result.refused(Messages.Careers_noMove.text(Texts.of(target.getTitle()))));
	}

	private Optional<Position> here(UUID person, CareerMap map) {
		return new Whereabouts(book, enrolments, directory).here(person, map);
	}

	private static Optional<Result<Posting>> withReason(String reason) {
		return reason.isBlank() ? Optional.of(Result.refused(Messages.Careers_reason.text())) : Optional.empty();
	}

	private Result<Posting> take(Session session, UUID person, CareerMap map, Position target, String reason,
			long version) {
		String from = here(person, map).map(Position::getId).orElse("");
		String move = map.getMoves().stream()
				.filter(m -> m.getFrom().equals(from) && m.getTo().equals(target.getId())).map(Move::getId)
				.filter(Objects::nonNull).findFirst().orElse("");
		var stored = journal
				.append(Append
						.of(session.actor(),
								CareerEvents.POSITION_TAKEN.on(CareerEvents.career(person),
										new PositionTaken(person, target.getId(), Texts.of(target.getTitle()), move,
												reason.strip())))
						.expecting(CareerEvents.career(person), version));
		return journal.moved(stored) ? Result.refused(Messages.Moved_again.text()) : stored.map(done -> {
			consequences.settle(person);
			return posting(person).orElseThrow();
		});
	}

	private List<Finding> judge(UUID person, Move move) {
		String programme = enrolments.running(person).map(Enrolment::programme).orElse("");
		return requirements.judge(person, move.getRequirements(), new Context(programme));
	}

	private MapView view(UUID person, CareerMap map) {
		String here = here(person, map).map(Position::getId).orElse("");
		Set<String> behind = book.career(person).days(LocalDate.now(clock), clock.getZone()).keySet();
		List<MoveView> moves = map.getMoves().stream().map(m -> {
			boolean fromHere = m.getFrom().equals(here);
			return new MoveView(m.getId(), m.getFrom(), m.getTo(), m.getKind() == MoveKind.VERTICAL, fromHere,
					fromHere ? judge(person, m) : List.of());
		}).toList();
		Optional<PolicyProfile> profile = profile(person);
		List<PositionView> positions = map.getPositions().stream()
				.map(p -> new PositionView(p.getId(), p.getCode(), Texts.of(p.getTitle()), Texts.of(p.getSummary()),
						p.getTrack(), p.getLevel(), standing(p, here, behind, moves),
						profile.flatMap(f -> authority(f, p.getId())).map(authorities::words)
								.orElseGet(Messages.Careers_noAuthority::text)))
				.toList();
		List<TrackView> tracks = map.getTracks().stream().map(t -> new TrackView(t.getId(), Texts.of(t.getTitle())))
				.toList();
		return new MapView(map.getId(), Texts.of(map.getTitle()), tracks, positions, moves);
	}

	private static Standing standing(Position position, String here, Set<String> behind, List<MoveView> moves) {
		if (position.getId().equals(here)) {
			return Standing.HERE;
		}
		Optional<MoveView> move = moves.stream().filter(MoveView::fromHere)
				.filter(m -> m.to().equals(position.getId())).findFirst();
		if (move.isPresent()) {
			return move.get().isOpen() ? Standing.READY : Standing.REACHABLE;
		}
		return behind.contains(position.getId()) ? Standing.BEHIND : Standing.AHEAD;
	}

	private static Optional<MoneyAuthority> authority(PolicyProfile profile, String position) {
		return profile.getAuthorities().stream().filter(a -> position.equals(a.getPosition())).findFirst();
	}
}
