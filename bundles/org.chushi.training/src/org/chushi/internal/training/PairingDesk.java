package org.chushi.internal.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.core.Missing;
import org.chushi.core.Phrase;
import org.chushi.core.Result;
import org.chushi.internal.training.TrainingEvents.PairingBound;
import org.chushi.internal.training.TrainingEvents.PairingEnded;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.model.PairingKind;
import org.chushi.model.PairingPolicy;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Relationship;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule.Context;
import org.chushi.rules.Requirements;
import org.chushi.training.Gates;
import org.chushi.training.Pairing;
import org.chushi.training.Pairings;
import org.chushi.training.TrainingUseCases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Binds and unbinds pairs; also the one who knows who guides whom. */
@Component(service = { Pairings.class, Relationship.class })
public final class PairingDesk implements Pairings, Relationship {

	private final Journal journal;
	private final TrainingBook book;
	private final Packs packs;
	private final Directory directory;
	private final Requirements requirements;
	private final Gates gates;
	private final Access access;
	private final Ids ids;

	@Activate
	public PairingDesk(@Reference Journal journal, @Reference Packs packs, @Reference Directory directory,
			@Reference Requirements requirements, @Reference Gates gates, @Reference Access access,
			@Reference Ids ids) {
		this.journal = journal;
		this.book = TrainingBook.of(journal);
		this.packs = packs;
		this.directory = directory;
		this.requirements = requirements;
		this.gates = gates;
		this.access = access;
		this.ids = ids;
	}

	@Override
	public Result<Pairing> bind(Session session, UUID learner, UUID guide, PairingKind kind) {
		return permitted(session, TrainingUseCases.BIND, learner).orElseGet(() -> journal.decide(() -> {
			Map<String, Long> versions = versions(learner, guide);
			return policy(learner, kind).then(policy -> {
				List<Pairing> bound = guides(learner, kind);
				if (bound.stream().anyMatch(p -> p.guide().equals(guide))) {
					return Result.refused(
							Messages.Pairings_same.text(directory.nameOf(learner), directory.nameOf(guide)));
				}
				if (bound.size() >= policy.getGuides()) {
					return taken(learner, kind, bound.get(0));
				}
				return eligible(learner, guide, policy)
						.orElseGet(() -> store(session, versions, List.of(), bound(learner, guide, kind)));
			});
		}));
	}

	@Override
	public Result<Pairing> handOver(Session session, UUID learner, UUID newGuide, PairingKind kind, String reason) {
		return permitted(session, TrainingUseCases.HAND_OVER, learner).or(() -> withoutReason(reason))
				.orElseGet(() -> journal.decide(() -> {
					Map<String, Long> versions = versions(learner, newGuide);
					return policy(learner, kind).then(policy -> current(learner, kind).then(old -> {
						if (guides(learner, kind).stream().anyMatch(p -> p.guide().equals(newGuide))) {
							return Result.refused(
									Messages.Pairings_same.text(directory.nameOf(learner), directory.nameOf(newGuide)));
						}
						return eligible(learner, newGuide, policy).orElseGet(() -> store(session, versions,
								List.of(ended(old, reason)), bound(learner, newGuide, kind)));
					}));
				}));
	}

	@Override
	public Result<Pairing> end(Session session, UUID learner, PairingKind kind, String reason) {
		return permitted(session, TrainingUseCases.END_PAIRING, learner).or(() -> withoutReason(reason))
				.orElseGet(() -> journal.decide(() -> {
					long version = journal.version(TrainingEvents.PAIRINGS);
					return current(learner, kind).then(old -> journal
							.append(Append.of(session.actor(), ended(old, reason)).expecting(TrainingEvents.PAIRINGS,
									version))
							.map(done -> new Pairing(old.id(), kind, old.guide(), learner, old.since(),
									reason.strip())));
				}));
	}

	@Override
	public Result<List<Pairing>> of(Session session, UUID person) {
		return access.<List<Pairing>>refusal(session, TrainingUseCases.SEE_PAIRINGS, person)
				.<Result<List<Pairing>>>map(r -> r).orElseGet(() -> Result.done(book.pairingsOf(person).stream()
						.sorted(Comparator.comparing(Pairing::since)).toList()));
	}

	@Override
	public Result<List<Person>> candidates(Session session, UUID learner, PairingKind kind) {
		return access.<List<Person>>refusal(session, TrainingUseCases.BIND, learner).<Result<List<Person>>>map(r -> r)
				.orElseGet(() -> policy(learner, kind).map(policy -> directory.people().stream()
						.filter(p -> guides(learner, kind).stream().noneMatch(b -> b.guide().equals(p.id())))
						.filter(p -> guideProblem(learner, p.id(), policy).isEmpty())
						.sorted(Comparator.comparingInt((Person p) -> load(book, directory, p.id(), kind))
								.thenComparing(Person::displayName))
						.toList()));
	}

	@Override
	public Result<List<Barred>> barred(Session session, UUID learner, PairingKind kind) {
		return access.<List<Barred>>refusal(session, TrainingUseCases.BIND, learner).<Result<List<Barred>>>map(r -> r)
				.orElseGet(() -> policy(learner, kind).map(policy -> directory.people().stream().filter(Person::active)
						.filter(p -> !p.id().equals(learner) && (kind != PairingKind.MENTOR || p.is(Role.MENTOR)))
						.filter(p -> guides(learner, kind).stream().noneMatch(b -> b.guide().equals(p.id())))
						.flatMap(p -> guideProblem(learner, p.id(), policy).flatMap(why -> barred(p, why)).stream())
						.sorted(Comparator.comparing((Barred b) -> b.missing().size()).thenComparing(b -> b.person().displayName()))
						.toList()));
	}

	private static Optional<Barred> barred(Person person, Result<Pairing> why) {
		return why instanceof Result.Refused<Pairing> refused ? Optional.of(new Barred(person, refused.reason(), refused.missing()))
				: Optional.empty();
	}

	@Override
	public Optional<Barred> barred(Pairing pairing) {
		Optional<Person> guide = directory.find(pairing.guide()).filter(p -> pairing.isBound());
		if (pairing.kind() == PairingKind.MENTOR && guide.filter(p -> !p.is(Role.MENTOR)).isPresent()) {
			return guide.map(p -> new Barred(p, Messages.Pairings_notMentor.text(p.displayName()), List.of()));
		}
		List<Missing> missing = policy(pairing.learner(), pairing.kind()) instanceof Result.Done<PairingPolicy> policy
				? lacks(pairing.guide(), policy.value()) : List.of();
		return guide.filter(p -> !missing.isEmpty())
				.map(p -> new Barred(p, Messages.Pairings_barred.text(p.displayName(), title(pairing.kind())), missing));
	}

	/** A refusal while the bound mentor of this learner may not act as one. */
	static <T> Optional<Result<T>> refusal(Pairings pairings, UUID learner) {
		return pairings.bound(learner, PairingKind.MENTOR).flatMap(pairings::barred).map(b -> Result.refused(b.reason(), b.missing()));
	}

	@Override
	public Optional<Pairing> bound(UUID learner, PairingKind kind) {
		return guides(learner, kind).stream().findFirst();
	}

	@Override
	public List<Pairing> guidedBy(UUID guide) {
		return guidedBy(book, directory, guide);
	}

	/** Those who left the team take nobody's time. */
	static List<Pairing> guidedBy(TrainingBook book, Directory directory, UUID guide) {
		return book.guidedBy(guide).stream().filter(p -> directory.find(p.learner()).filter(Person::active).isPresent()).toList();
	}

	/** How many learners a guide has in pairings of this kind. */
	static int load(TrainingBook book, Directory directory, UUID guide, PairingKind kind) {
		return (int) guidedBy(book, directory, guide).stream().filter(p -> p.kind() == kind).count();
	}

	@Override
	public boolean guides(UUID guide, UUID learner) {
		return book.boundTo(learner).stream().anyMatch(p -> p.guide().equals(guide));
	}

	private Optional<Result<Pairing>> permitted(Session session, UseCase useCase, UUID learner) {
		return access.<Pairing>refusal(session, useCase, learner).map(r -> r);
	}

	private static Optional<Result<Pairing>> withoutReason(String reason) {
		return reason.isBlank() ? Optional.of(Result.refused(Messages.Pairings_noReason.text())) : Optional.empty();
	}

	/**
	 * What a pair is decided by: all pairings, and the enrolments of the learner and of those the guide has already, whose
	 * policies limit the guide too.
	 */
	private Map<String, Long> versions(UUID learner, UUID guide) {
		Map<String, Long> versions = new HashMap<>();
		versions.put(TrainingEvents.PAIRINGS, journal.version(TrainingEvents.PAIRINGS));
		Stream.concat(Stream.of(learner), book.guidedBy(guide).stream().map(Pairing::learner))
				.map(TrainingEvents::training).forEach(s -> versions.put(s, journal.version(s)));
		return versions;
	}

	private List<Pairing> guides(UUID learner, PairingKind kind) {
		return book.boundTo(learner).stream().filter(p -> p.kind() == kind).toList();
	}

	private Result<PairingPolicy> policy(UUID learner, PairingKind kind) {
		return book.way(packs.library(), learner).map(Result::done)
				.orElseGet(() -> Result.refused(book.running(learner).isPresent() || book.passedBefore(learner).isPresent()
						? Messages.Admission_noProfile.text() : Messages.Enrolments_noRunning.text(directory.nameOf(learner))))
				.then(way -> way.profile().getPairings().stream().filter(p -> p.getKind() == kind).findFirst()
						.map(Result::done)
						.orElseGet(() -> Result.refused(Messages.Pairings_noPolicy.text(title(kind)))));
	}

	private Result<Pairing> current(UUID learner, PairingKind kind) {
		return bound(learner, kind).map(Result::done).orElseGet(
				() -> Result.refused(Messages.Pairings_notBound.text(directory.nameOf(learner), title(kind))));
	}

	private Result<Pairing> taken(UUID learner, PairingKind kind, Pairing bound) {
		Bilingual reason = Messages.Pairings_taken.text(directory.nameOf(learner), title(kind));
		return Result.refused(reason,
				List.of(new Missing(reason, Messages.Pairings_takenHave.text(directory.nameOf(bound.guide())),
						Messages.Pairings_takenWant.text(), Messages.Pairings_takenNext.text())));
	}

	/** The first thing against this pair: a shut gate, then the guide. */
	private Optional<Result<Pairing>> eligible(UUID learner, UUID guide, PairingPolicy policy) {
		if (directory.find(learner).filter(Person::active).isEmpty()) {
			return Optional.of(Result.refused(Messages.Enrolments_noPerson.text()));
		}
		if (policy.getKind() == PairingKind.MENTOR) {
			Optional<Result<Pairing>> shut = GateKeeper.refusal(gates, book, packs.library(), learner);
			if (shut.isPresent()) {
				return shut;
			}
		}
		return guideProblem(learner, guide, policy);
	}

	private Optional<Result<Pairing>> guideProblem(UUID learner, UUID guide, PairingPolicy policy) {
		Optional<Person> person = directory.find(guide).filter(Person::active);
		String name = directory.nameOf(guide);
		if (person.isEmpty()) {
			return Optional.of(Result.refused(Messages.Pairings_guideNotActive.text(name)));
		}
		if (guide.equals(learner)) {
			return Optional.of(Result.refused(Messages.Pairings_self.text()));
		}
		if (policy.getKind() == PairingKind.MENTOR && !person.get().is(Role.MENTOR)) {
			return Optional.of(Result.refused(Messages.Pairings_notMentor.text(name)));
		}
		int load = load(book, directory, guide, policy.getKind());
		int capacity = capacity(guide, policy);
		if (load >= capacity) {
			return Optional.of(full(name, load, capacity));
		}
		List<Missing> missing = lacks(guide, policy);
		return missing.isEmpty() ? Optional.empty()
				: Optional.of(Result.refused(Messages.Pairings_ineligible.text(name, title(policy.getKind())), missing));
	}

	private List<Missing> lacks(UUID guide, PairingPolicy policy) {
		return requirements.judge(guide, policy.getRequirements(), Context.NONE).stream().filter(f -> !f.met()).map(Finding::detail).toList();
	}

	/** The narrowest among the policies of this learner and of those the guide has already. */
	private int capacity(UUID guide, PairingPolicy policy) {
		return guidedBy(guide).stream().filter(p -> p.kind() == policy.getKind())
				.flatMap(p -> policy(p.learner(), p.kind()) instanceof Result.Done<PairingPolicy> other
						? Stream.of(other.value())
						: Stream.empty())
				.mapToInt(PairingPolicy::getCapacity).reduce(policy.getCapacity(), Math::min);
	}

	static <T> Result<T> full(String guide, int load, int capacity) {
		return Result.refused(Messages.Pairings_full.text(guide, load, capacity),
				List.of(new Missing(Messages.Pairings_fullWhat.text(guide), Messages.Pairings_fullHave.text(load),
						Messages.Pairings_fullWant.text(capacity), Messages.Pairings_fullNext.text())));
	}

	private PairingBound bound(UUID learner, UUID guide, PairingKind kind) {
		return new PairingBound(ids.next(), kind, guide, learner);
	}

	static NewEvent ended(Pairing pairing, String reason) {
		return TrainingEvents.PAIRING_ENDED.on(TrainingEvents.PAIRINGS,
				new PairingEnded(pairing.id(), pairing.guide(), pairing.learner(), reason.strip()));
	}

	private Result<Pairing> store(Session session, Map<String, Long> versions, List<NewEvent> before, PairingBound bound) {
		List<NewEvent> events = new ArrayList<>(before);
		events.add(TrainingEvents.PAIRING_BOUND.on(TrainingEvents.PAIRINGS, bound));
		return journal.append(new Append(session.actor(), events, versions))
				.map(done -> new Pairing(bound.pairing(), bound.kind(), bound.guide(), bound.learner(),
						done.get(done.size() - 1).instant(), ""));
	}

	static Bilingual title(PairingKind kind) {
		Phrase phrase = switch (kind) {
		case MENTOR -> Messages.Pairings_kind_mentor;
		case BUDDY -> Messages.Pairings_kind_buddy;
		case STUDY_GROUP -> Messages.Pairings_kind_studyGroup;
		case COACHING -> Messages.Pairings_kind_coaching;
		};
		return phrase.text();
	}
}
