package org.chushi.internal.training;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.internal.training.TrainingEvents.ActivityConfirmed;
import org.chushi.internal.training.TrainingEvents.ActivityRecorded;
import org.chushi.internal.training.TrainingEvents.InterviewRecorded;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.model.ActivityStep;
import org.chushi.model.Checklist;
import org.chushi.model.ChecklistPurpose;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.rules.Consequences;
import org.chushi.training.Activities;
import org.chushi.training.ChecklistRecord;
import org.chushi.training.Enrolment;
import org.chushi.training.Gates;
import org.chushi.training.Pairing;
import org.chushi.training.Pairings;
import org.chushi.training.TrainingUseCases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Activities and interviews. */
@Component
public final class ActivityDesk implements Activities {

	private final Journal journal;
	private final TrainingBook book;
	private final Packs packs;
	private final Directory directory;
	private final Gates gates;
	private final Pairings pairings;
	private final Access access;
	private final Consequences consequences;

	@Activate
	public ActivityDesk(@Reference Journal journal, @Reference Packs packs, @Reference Directory directory,
			@Reference Gates gates, @Reference Pairings pairings, @Reference Access access, @Reference Consequences consequences) {
		this.journal = journal;
		this.book = TrainingBook.of(journal);
		this.packs = packs;
		this.directory = directory;
		this.gates = gates;
		this.pairings = pairings;
		this.access = access;
		this.consequences = consequences;
	}

	@Override
	public Result<Activity> record(Session session, String stepIdOrCode, String evidence) {
		UUID person = session.person();
		return access.<Activity>refusal(session, TrainingUseCases.RECORD_ACTIVITY, person).<Result<Activity>>map(r -> r)
				.or(() -> badText(evidence, true)).orElseGet(() -> journal.decide(() -> {
					long version = version(person);
					return step(person, stepIdOrCode).then(step -> {
						Optional<Result<Activity>> shut = shut(person, step);
						if (shut.isPresent()) {
							return shut.get();
						}
						if (book.activity(person, step.getId()).filter(Activity::isConfirmed).isPresent()) {
							return Result.refused(Messages.Activities_alreadyConfirmed.text());
						}
						return store(session, person, step, version, TrainingEvents.ACTIVITY_RECORDED.on(
								TrainingEvents.training(person),
								new ActivityRecorded(person, step.getId(), Texts.of(step.getTitle()), evidence.strip())));
					});
				})).peek(done -> consequences.settle(person));
	}

	@Override
	public Result<Activity> confirm(Session session, UUID person, String stepIdOrCode, Set<String> observed,
			String note) {
		return access.<Activity>refusal(session, TrainingUseCases.CONFIRM_ACTIVITY, person).<Result<Activity>>map(r -> r)
				.or(() -> session.person().equals(person)
						? Optional.of(Result.refused(Messages.Activities_ownConfirm.text()))
						: Optional.empty())
				.or(() -> badText(note, false)).orElseGet(() -> journal.decide(() -> {
					long version = version(person);
					return step(person, stepIdOrCode)
							.then(step -> confirm(session, person, step, observed, note, version));
				})).peek(done -> consequences.settle(person));
	}

	private Result<Activity> confirm(Session session, UUID person, ActivityStep step, Set<String> observed,
			String note, long version) {
		Optional<Result<Activity>> shut = shut(person, step);
		if (shut.isPresent()) {
			return shut.get();
		}
		if (!mayConfirm(session, person, step)) {
			return Result.refused(Messages.Activities_confirmer.text(confirmer(step).title()));
		}
		Optional<Result<Activity>> barred = barred(session, person, step);
		if (barred.isPresent()) {
			return barred.get();
		}
		Optional<Activity> activity = book.activity(person, step.getId());
		if (activity.isEmpty()) {
			return Result.refused(Messages.Activities_notRecorded.text(directory.nameOf(person)));
		}
		if (activity.get().isConfirmed()) {
			return Result.refused(Messages.Activities_alreadyConfirmed.text());
		}
		Result<Optional<ChecklistRecord>> checklist = step.getChecklist() == null ? Result.done(Optional.empty())
				: Checklists.fill(packs.library(), step.getChecklist(), Set.of(ChecklistPurpose.values()), observed)
						.then(ActivityDesk::passed).map(Optional::of);
		return checklist.then(filled -> store(session, person, step, version,
				TrainingEvents.ACTIVITY_CONFIRMED.on(TrainingEvents.training(person), new ActivityConfirmed(person,
						step.getId(), Texts.of(step.getTitle()), session.person(), note.strip(), filled.orElse(null)))));
	}

	/** The first gate before the step that is shut, with what is missing. */
	private Optional<Result<Activity>> shut(UUID person, ActivityStep step) {
		return gates.upTo(person, step.getId()).stream().filter(g -> !g.open()).findFirst().map(GateKeeper::shut);
	}

	private static Role confirmer(ActivityStep step) {
		return Role.valueOf(step.getConfirmedBy().name());
	}

	/** A lead stands in for every confirmer; a mentor confirms for the newcomer they are bound to as mentor. */
	private boolean mayConfirm(Session session, UUID person, ActivityStep step) {
		Role wanted = confirmer(step);
		return session.is(Role.LEAD)
				|| session.is(wanted) && (wanted != Role.MENTOR || book.mentors(session.person(), person));
	}

	/** A refusal for a mentor who may not act as one now. */
	private Optional<Result<Activity>> barred(Session session, UUID person, ActivityStep step) {
		return session.is(Role.LEAD) || confirmer(step) != Role.MENTOR ? Optional.empty() : PairingDesk.refusal(pairings, person);
	}

	private static Result<ChecklistRecord> passed(ChecklistRecord filled) {
		return filled.passed() ? Result.done(filled)
				: Result.refused(
						Messages.Activities_notPassed.text(filled.title(), filled.percent(), filled.passPercent()),
						filled.open().stream().map(l -> new Missing(l.text(), Messages.Activities_notSeen.text(),
								Messages.Activities_seen.text(), Messages.Activities_notPassedNext.text())).toList());
	}

	@Override
	public Result<Interview> interview(Session session, UUID person, String checklistIdOrCode, Set<String> observed,
			String note) {
		return access.<Interview>refusal(session, TrainingUseCases.INTERVIEW, person).<Result<Interview>>map(r -> r)
				.or(() -> directory.find(person).filter(Person::active).isPresent() ? Optional.empty()
						: Optional.of(Result.refused(Messages.Enrolments_noPerson.text())))
				.or(() -> session.person().equals(person)
						? Optional.of(Result.refused(Messages.Activities_ownInterview.text()))
						: Optional.empty())
				.or(() -> badText(note, false))
				.orElseGet(() -> Checklists
						.fill(packs.library(), checklistIdOrCode, Set.of(ChecklistPurpose.INTERVIEW), observed)
						.then(filled -> journal
								.append(Append.of(session.actor(),
										TrainingEvents.INTERVIEW_RECORDED.on(TrainingEvents.training(person),
												new InterviewRecorded(person, filled, session.person(), note.strip()))))
								.map(done -> {
									consequences.settle(person);
									return book.interview(person, filled.checklist()).orElseThrow();
								})));
	}

	@Override
	public Result<List<Interview>> interviews(Session session, UUID person) {
		return access.<List<Interview>>refusal(session, TrainingUseCases.INTERVIEW, person)
				.<Result<List<Interview>>>map(r -> r)
				.orElseGet(() -> Result.done(packs.library().all(Checklist.class).stream()
						.filter(checklist -> checklist.getPurpose() == ChecklistPurpose.INTERVIEW)
						.flatMap(checklist -> book.interview(person, checklist.getId()).stream()).toList()));
	}

	@Override
	public Result<List<Activity>> of(Session session, UUID person) {
		return access.<List<Activity>>refusal(session, TrainingUseCases.SEE_ACTIVITIES, person)
				.<Result<List<Activity>>>map(r -> r).orElseGet(() -> Result.done(book.activitiesOf(person)));
	}

	@Override
	public Result<List<Activity>> waitingFor(Session session) {
		// who may confirm everybody's is asked about once, others about those they guide: this stands on a first page, of a team of any size
		boolean everybody = access.refusal(session, TrainingUseCases.CONFIRM_ACTIVITY).isEmpty();
		Set<UUID> guided = everybody ? Set.of() : book.guidedBy(session.person()).stream().map(Pairing::learner)
				.filter(p -> access.refusal(session, TrainingUseCases.CONFIRM_ACTIVITY, p).isEmpty()).collect(Collectors.toSet());
		return Result.done(book.waitingActivities().stream().filter(a -> !a.person().equals(session.person()))
				.filter(a -> everybody || guided.contains(a.person()))
				.filter(a -> step(a.person(), a.step()) instanceof Result.Done<ActivityStep> step
						&& mayConfirm(session, a.person(), step.value()) && barred(session, a.person(), step.value()).isEmpty())
				.toList());
	}

	private static <T> Optional<Result<T>> badText(String text, boolean required) {
		if (required && text.isBlank()) {
			return Optional.of(Result.refused(Messages.Activities_empty.text()));
		}
		return text.length() <= NOTE_LENGTH ? Optional.empty()
				: Optional.of(Result.refused(Messages.Activities_tooLong.text(text.length(), NOTE_LENGTH)));
	}

	private Result<ActivityStep> step(UUID person, String idOrCode) {
		Optional<Enrolment> enrolment = book.running(person);
		if (enrolment.isEmpty()) {
			return Result.refused(Messages.Enrolments_noRunning.text(directory.nameOf(person)));
		}
		return Way.of(packs.library(), enrolment.get()).flatMap(way -> way.steps(ActivityStep.class)
				.filter(s -> !Way.isInterview(s))
				.filter(s -> idOrCode.equals(s.getId()) || idOrCode.equals(s.getCode())).findFirst()).map(Result::done)
				.orElseGet(() -> Result.refused(Messages.Activities_noStep.text(idOrCode)));
	}

	private long version(UUID person) {
		return journal.version(TrainingEvents.training(person));
	}

	private Result<Activity> store(Session session, UUID person, ActivityStep step, long version, NewEvent event) {
		return journal
				.append(Append.of(session.actor(), event).expecting(TrainingEvents.training(person), version))
				.map(done -> book.activity(person, step.getId()).orElseThrow());
	}
}
