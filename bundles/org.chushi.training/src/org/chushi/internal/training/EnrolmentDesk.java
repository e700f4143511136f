package org.chushi.internal.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.internal.training.TrainingEvents.Enrolled;
import org.chushi.internal.training.TrainingEvents.EnrolmentMoved;
import org.chushi.internal.training.TrainingEvents.EnrolmentWithdrawn;
import org.chushi.internal.training.TrainingEvents.TrialShiftTold;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.model.ActivityStep;
import org.chushi.model.Checklist;
import org.chushi.model.PolicyProfile;
import org.chushi.model.Programme;
import org.chushi.model.Step;
import org.chushi.model.Titled;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.chushi.rules.Consequences;
import org.chushi.training.Activities;
import org.chushi.training.Activities.Interview;
import org.chushi.training.Enrolment;
import org.chushi.training.Enrolments;
import org.chushi.training.Policies;
import org.chushi.training.TrainingUseCases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Enrols, moves, withdraws. */
@Component
public final class EnrolmentDesk implements Enrolments {

	/** Most years that lie between a trial shift that is told of and today. */
	private static final int LONGEST = 50;

	private final Journal journal;
	private final TrainingBook book;
	private final Packs packs;
	private final Policies policies;
	private final Directory directory;
	private final Access access;
	private final Consequences consequences;
	private final Clock clock;
	private final Ids ids;

	@Activate
	public EnrolmentDesk(@Reference Journal journal, @Reference Packs packs, @Reference Policies policies,
			@Reference Directory directory, @Reference Access access, @Reference Consequences consequences,
			@Reference Clock clock, @Reference Ids ids) {
		this.journal = journal;
		this.book = TrainingBook.of(journal);
		this.packs = packs;
		this.policies = policies;
		this.directory = directory;
		this.access = access;
		this.consequences = consequences;
		this.clock = clock;
		this.ids = ids;
	}

	@Override
	public Result<Enrolment> enrol(Session session, UUID person, LocalDate start) {
		return decide(session, TrainingUseCases.ENROL, person, version -> newcomer(person).then(newcomer -> {
			if (book.running(person).isPresent()) {
				return Result.refused(Messages.Enrolments_running.text(newcomer.displayName()));
			}
			Library library = packs.library();
			return policies.current().map(Result::done)
					.orElseGet(() -> Result.<PolicyProfile>refused(Messages.Enrolments_noPolicy.text(Profiles.named(policies.profiles()))))
					.then(profile -> programme(library, profile).then(programme -> interviewed(library, person, programme)
							.orElseGet(() -> {
								UUID id = ids.next();
								return store(session, id, version, List.of(TrainingEvents.ENROLLED.on(
										TrainingEvents.training(person),
										new Enrolled(id, person, programme.getId(), Texts.of(programme.getTitle()),
												profile.getId(), library.packOf(programme).version(), start))));
							})));
		}));
	}

	@Override
	public Result<Enrolment> move(Session session, UUID person, String profileIdOrCode) {
		Library library = packs.library();
		return decide(session, TrainingUseCases.MOVE, person, version -> current(person).then(enrolment -> library
				.find(PolicyProfile.class, profileIdOrCode).map(Result::done)
				.orElseGet(() -> Result.refused(Messages.Enrolments_noProfile.text(profileIdOrCode,
						Profiles.named(policies.profiles()))))
				.then(profile -> programme(library, profile).then(programme -> interviewed(library, person, programme)
						.or(() -> overfull(person, profile))
						.orElseGet(() -> store(session, enrolment.id(), version,
								List.of(TrainingEvents.MOVED.on(TrainingEvents.training(person),
										new EnrolmentMoved(enrolment.id(), person, programme.getId(),
												Texts.of(programme.getTitle()), profile.getId(),
												library.packOf(programme).version())))))))));
	}

	@Override
	public Result<Enrolment> withdraw(Session session, UUID person, String reason) {
		return decide(session, TrainingUseCases.WITHDRAW, person, version -> {
			if (reason.isBlank()) {
				return Result.refused(Messages.Enrolments_noReason.text());
			}
			return current(person).then(enrolment -> {
				List<NewEvent> events = new ArrayList<>();
				events.add(TrainingEvents.WITHDRAWN.on(TrainingEvents.training(person),
						new EnrolmentWithdrawn(enrolment.id(), person, reason.strip())));
				// nobody guides somebody who is on no programme: the guides are free for others
				book.boundTo(person).forEach(p -> events.add(PairingDesk.ended(p, reason)));
				return store(session, enrolment.id(), version, events);
			});
		});
	}

	@Override
	public Result<List<PassedBefore>> tellPassedBefore(Session session, UUID person, Optional<LocalDate> day, String reason) {
		return access.<List<PassedBefore>>refusal(session, TrainingUseCases.TELL_TRIAL, person).<Result<List<PassedBefore>>>map(r -> r)
				.or(() -> untellable(session, person, day, reason)).orElseGet(() -> journal.decide(() -> {
					long version = journal.version(TrainingEvents.training(person));
					// what was told before an enrolment may still be taken back
					if (day.isPresent() && book.everEnrolled(person)) {
						return Result.refused(Messages.Enrolments_toldEnrolled.text(directory.nameOf(person)));
					}
					if (day.isEmpty() && book.told(person).stream().reduce((a, b) -> b).filter(t -> t.day().isPresent()).isEmpty()) {
						return Result.refused(Messages.Enrolments_toldNothing.text(directory.nameOf(person)));
					}
					return journal.append(Append.of(session.actor(), TrainingEvents.TRIAL_TOLD.on(TrainingEvents.training(person),
							new TrialShiftTold(person, day.map(LocalDate::toString).orElse(""), reason.strip(), session.person())))
							.expecting(TrainingEvents.training(person), version)).map(done -> book.told(person));
				})).peek(done -> consequences.settle(person));
	}

	private Optional<Result<List<PassedBefore>>> untellable(Session session, UUID person, Optional<LocalDate> day, String reason) {
		Optional<Person> found = directory.find(person).filter(Person::active);
		Optional<Bilingual> why = found.isEmpty() ? Optional.of(Messages.Enrolments_noPerson.text())
				: session.person().equals(person) ? Optional.of(Messages.Enrolments_toldOwn.text())
				: day.isPresent() && found.get().is(Role.NEWCOMER) ? Optional.of(Messages.Enrolments_toldNewcomer.text(found.get().displayName()))
				: day.filter(d -> d.isAfter(LocalDate.now(clock)) || d.isBefore(LocalDate.now(clock).minusYears(LONGEST))).isPresent()
						? Optional.of(Messages.Enrolments_toldDay.text(day.get().toString(), LONGEST))
				: reason.isBlank() || reason.length() > Activities.NOTE_LENGTH ? Optional.of(Messages.Enrolments_toldReason.text(Activities.NOTE_LENGTH))
				: Optional.empty();
		return why.map(Result::refused);
	}

	@Override
	public Result<List<PassedBefore>> passedBefore(Session session, UUID person) {
		return access.<List<PassedBefore>>refusal(session, TrainingUseCases.SEE_GATE, person).<Result<List<PassedBefore>>>map(r -> r)
				.orElseGet(() -> Result.done(book.told(person)));
	}

	@Override
	public Optional<Enrolment> running(UUID person) {
		return book.running(person);
	}

	@Override
	public List<Enrolment> running() {
		return book.running().stream().sorted(Comparator.comparing(Enrolment::start)).toList();
	}

	/** @param decision takes the versions of what enrolments and pairings are decided by */
	private Result<Enrolment> decide(Session session, UseCase useCase, UUID person,
			Function<Map<String, Long>, Result<Enrolment>> decision) {
		Result<Enrolment> result = access.<Enrolment>refusal(session, useCase, person).<Result<Enrolment>>map(r -> r)
				.orElseGet(() -> journal.decide(
						() -> decision.apply(
								Map.of(TrainingEvents.training(person), journal.version(TrainingEvents.training(person)),
										TrainingEvents.PAIRINGS, journal.version(TrainingEvents.PAIRINGS)))));
		return result.peek(done -> consequences.settle(person));
	}

	private Result<Person> newcomer(UUID person) {
		Optional<Person> found = directory.find(person).filter(Person::active);
		if (found.isEmpty()) {
			return Result.refused(Messages.Enrolments_noPerson.text());
		}
		return found.get().is(Role.NEWCOMER) ? Result.done(found.get())
				: Result.refused(Messages.Enrolments_notNewcomer.text(found.get().displayName()));
	}

	private Result<Enrolment> current(UUID person) {
		return book.running(person).map(Result::done)
				.orElseGet(() -> Result.refused(Messages.Enrolments_noRunning.text(directory.nameOf(person))));
	}

	private static Result<Programme> programme(Library library, PolicyProfile profile) {
		return library.find(Programme.class, profile.getProgramme()).map(Result::done)
				.orElseGet(() -> Result.refused(Messages.Enrolments_noProgramme.text(Texts.of(profile.getTitle()))));
	}

	/** A refusal when the programme asks for a values interview that was not passed. */
	private Optional<Result<Enrolment>> interviewed(Library library, UUID person, Programme programme) {
		List<Missing> missing = Way.steps(programme).filter(Way::isInterview).filter(s -> !s.isOptional())
				.flatMap(s -> interview(library, person, s, ((ActivityStep) s).getChecklist()).stream()).toList();
		return missing.isEmpty() ? Optional.empty()
				: Optional.of(Result.refused(Messages.Enrolments_interviewFirst.text(), missing));
	}

	private Optional<Missing> interview(Library library, UUID person, Step step, String idOrCode) {
		Optional<Checklist> checklist = library.find(Checklist.class, idOrCode);
		Optional<Interview> held = book.interview(person, checklist.map(Checklist::getId).orElse(idOrCode));
		if (held.filter(Interview::passed).isPresent()) {
			return Optional.empty();
		}
		return Optional.of(new Missing(
				Texts.of(checklist.map(Titled::getTitle).orElse(step.getTitle())),
				held.map(i -> Messages.Enrolments_interviewHave.text(i.percent()))
						.orElseGet(Messages.Enrolments_interviewNone::text),
				Messages.Enrolments_interviewWant.text(), (checklist.isPresent() ? Messages.Enrolments_interviewNext
						: Messages.Rules_contentGone).text()));
	}

	/** A refusal when a guide of the person has more learners than the other profile allows. */
	private Optional<Result<Enrolment>> overfull(UUID person, PolicyProfile profile) {
		return book.boundTo(person).stream().flatMap(pair -> profile.getPairings().stream()
				.filter(p -> p.getKind() == pair.kind() && p.getCapacity() < PairingDesk.load(book, directory, pair.guide(), pair.kind()))
				.map(p -> PairingDesk.<Enrolment>full(directory.nameOf(pair.guide()),
						PairingDesk.load(book, directory, pair.guide(), pair.kind()), p.getCapacity())))
				.findFirst();
	}

	private Result<Enrolment> store(Session session, UUID enrolment, Map<String, Long> versions, List<NewEvent> events) {
		return journal.append(new Append(session.actor(), events, versions))
				.map(done -> book.enrolment(enrolment).orElseThrow());
	}
}
