package org.chushi.internal.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.assessment.ExamResults;
import org.chushi.assessment.ResultStake;
import org.chushi.content.PerLibrary;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.internal.training.TrainingEvents.GateOpened;
import org.chushi.internal.training.TrainingEvents.GateShut;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.model.ExamPassed;
import org.chushi.model.Gate;
import org.chushi.model.GateStep;
import org.chushi.model.PairingKind;
import org.chushi.people.Access;
import org.chushi.people.Session;
import org.chushi.rules.Consequence;
import org.chushi.rules.Fact;
import org.chushi.rules.Facts;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule.Context;
import org.chushi.rules.Requirements;
import org.chushi.training.Enrolment;
import org.chushi.training.Gates;
import org.chushi.training.TrainingUseCases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Judges gates and keeps the trace of their turns. */
@Component(service = { Gates.class, Consequence.class, ResultStake.class })
public final class GateKeeper implements Gates, Consequence, ResultStake {

	private final Journal journal;
	private final TrainingBook book;
	private final Packs packs;
	private final Requirements requirements;
	private final Access access;
	private final Clock clock;
	private final PerLibrary<GateGrounds> grounds;

	@Activate
	public GateKeeper(@Reference Journal journal, @Reference Packs packs, @Reference Requirements requirements,
			@Reference Access access, @Reference Clock clock) {
		this.journal = journal;
		this.book = TrainingBook.of(journal);
		this.packs = packs;
		this.requirements = requirements;
		this.access = access;
		this.clock = clock;
		this.grounds = new PerLibrary<>(packs, library -> new GateGrounds(library, requirements));
	}

	@Override
	public Result<GateStatus> status(Session session, UUID person, String stage) {
		return access.<GateStatus>refusal(session, TrainingUseCases.SEE_GATE, person).<Result<GateStatus>>map(r -> r)
				.orElseGet(() -> judge(person, stage).map(Result::done)
						.orElseGet(() -> absent(book, packs.library(), person)));
	}

	@Override
	public Optional<GateStatus> judge(UUID person, String stage) {
		return book.running(person).flatMap(
				e -> Way.of(packs.library(), e).flatMap(w -> w.gateTo(stage)).map(g -> judge(person, e, g)))
				.or(() -> Optional.of(stage).filter(TRIAL_SHIFT::equals).flatMap(trial -> book.passedBefore(person)).flatMap(told -> book
						.way(packs.library(), person).flatMap(w -> w.gateTo(stage)).map(g -> new GateStatus(g.getId(), Texts.of(g.getTitle()), true,
								List.of(TrialShiftRule.before(g.getId(), told))))));
	}

	@Override
	public boolean wouldOpen(UUID person, String stage, ExamResults then) {
		return book.running(person).flatMap(e -> Way.of(packs.library(), e).flatMap(w -> w.gateTo(stage))
				.filter(g -> wouldOpen(person, e, g, then))).isPresent();
	}

	private boolean wouldOpen(UUID person, Enrolment enrolment, Gate gate, ExamResults then) {
		Optional<Finding> days = onTheJob(person, enrolment, gate);
		return (days.isPresent() || !gate.getRequirements().isEmpty()) && days.stream().allMatch(Finding::met)
				&& gate.getRequirements().stream().allMatch(r -> r instanceof ExamPassed exam
						? then.counting(person, exam.getPaper()).filter(result -> result.meets(exam.getPercent())).isPresent()
						: requirements.judge(person, List.of(r), new Context(enrolment.programme())).stream()
								.allMatch(Finding::met));
	}

	/** Gates that would open or shut. */
	@Override
	public List<Bilingual> changes(UUID person, ExamResults then) {
		Optional<Enrolment> enrolment = book.running(person);
		return enrolment.flatMap(e -> Way.of(packs.library(), e)).map(w -> w.profile().getGates()).stream()
				.flatMap(List::stream).flatMap(g -> change(person, enrolment.get(), g, then).stream()).toList();
	}

	private Optional<Bilingual> change(UUID person, Enrolment enrolment, Gate gate, ExamResults then) {
		boolean open = wouldOpen(person, enrolment, gate, then);
		return judge(person, enrolment, gate).open() == open ? Optional.empty()
				: Optional.of((open ? Messages.GateKeeper_wouldOpen : Messages.GateKeeper_wouldShut).text(Texts.of(gate.getTitle())));
	}

	@Override
	public List<GateStatus> upTo(UUID person, String step) {
		return book.running(person).stream().flatMap(e -> Way.of(packs.library(), e).stream()
				.flatMap(way -> way.gatesUpTo(step).map(at -> judge(person, e, way, at)))).toList();
	}

	@Override
	public Optional<GateStatus> at(UUID person, String step) {
		return book.running(person).flatMap(e -> Way.of(packs.library(), e).flatMap(way -> way.gatesUpTo(step)
				.filter(at -> at.getId().equals(step)).findFirst().map(at -> judge(person, e, way, at))));
	}

	private GateStatus judge(UUID person, Enrolment enrolment, Way way, GateStep step) {
		return way.gate(step).map(gate -> judge(person, enrolment, gate))
				.orElseGet(() -> new GateStatus(step.getGate(), Texts.of(step.getTitle()), false, List.of()));
	}

	@Override
	public List<Finding> before(UUID person, String certificate) {
		return book.running(person).stream().flatMap(e -> between(e, certificate).map(gate -> judge(person, e, gate)))
				.flatMap(gate -> gate.findings().stream()).toList();
	}

	@Override
	public boolean wouldLeadTo(UUID person, String certificate, ExamResults then) {
		return book.running(person).stream()
				.allMatch(e -> between(e, certificate).allMatch(gate -> wouldNotHinder(person, e, gate, then)));
	}

	/** A gate that asks for nothing is before nothing. */
	private boolean wouldNotHinder(UUID person, Enrolment enrolment, Gate gate, ExamResults then) {
		return judge(person, enrolment, gate).findings().isEmpty() || wouldOpen(person, enrolment, gate, then);
	}

	/** The gates behind the trial shift that lie before a certificate. */
	private Stream<Gate> between(Enrolment enrolment, String certificate) {
		return Way.of(packs.library(), enrolment).stream().flatMap(way -> way.gatesBefore(certificate)
				.flatMap(at -> way.gate(at).stream()).filter(gate -> !TRIAL_SHIFT.equals(gate.getOpens())));
	}

	@Override
	public Result<List<Turn>> history(Session session, UUID person) {
		return access.<List<Turn>>refusal(session, TrainingUseCases.SEE_GATE, person).<Result<List<Turn>>>map(r -> r)
				.orElseGet(() -> Result.done(book.turns(person).turns()));
	}

	@Override
	public int order() {
		return 10;
	}

	@Override
	public void settle(UUID person) {
		settle(person, Facts.ALL);
	}

	@Override
	public boolean settle(UUID person, Facts changed) {
		if (!changed.touch(grounds.now().of(book.running(person)))) {
			return true;
		}
		Turned turned = Turned.RECORDED;
		while (turned == Turned.RECORDED) {
			turned = turn(person);
		}
		return turned == Turned.NOTHING;
	}

	@Override
	public Optional<LocalDate> next(UUID person, LocalDate today) {
		return book.running(person).flatMap(e -> Way.of(packs.library(), e).flatMap(w -> w.profile().getGates().stream()
				.flatMap(g -> next(person, e, g, today).stream()).min(Comparator.naturalOrder())));
	}

	/** Days on the job pass one a day. */
	private Optional<LocalDate> next(UUID person, Enrolment enrolment, Gate gate, LocalDate today) {
		return onTheJob(person, enrolment, gate).filter(f -> !f.met()).map(f -> today.plusDays(1))
				.or(() -> requirements.turns(person, gate.getRequirements(), new Context(enrolment.programme()), today));
	}

	@Override
	public Collection<UUID> concerns() {
		return book.running().stream().map(Enrolment::person).toList();
	}

	@Override
	public Set<Fact> restsOnBefore(String certificate) {
		return grounds.now().before(certificate);
	}

	private enum Turned {
		NOTHING, RECORDED, REFUSED
	}

	/** Records one turn that is due, if any; after it was recorded, or somebody else was faster, it is to be looked at again. */
	private Turned turn(UUID person) {
		String stream = TrainingEvents.training(person);
		long version = journal.version(stream);
		Optional<Enrolment> enrolment = book.running(person);
		Optional<Way> way = enrolment.flatMap(e -> Way.of(packs.library(), e));
		List<GateStatus> now = way.map(w -> w.profile().getGates()).stream().flatMap(List::stream)
				.map(g -> judge(person, enrolment.get(), g)).toList();
		GateProjection.Turns turns = book.turns(person);
		Optional<NewEvent> due = now.stream().filter(g -> g.open() != turns.isOpen(g.gate())).findFirst()
				.map(g -> turned(stream, person, enrolment.get(), g))
				.or(() -> turns.open().stream().filter(t -> now.stream().noneMatch(g -> g.gate().equals(t.gate())))
						.findFirst().map(t -> gone(stream, person, enrolment, way, t)));
		if (due.isEmpty()) {
			return Turned.NOTHING;
		}
		var stored = journal.append(Append.of("system", due.get()).expecting(stream, version));
		return stored.isDone() || journal.moved(stored) ? Turned.RECORDED : Turned.REFUSED;
	}

	private static NewEvent turned(String stream, UUID person, Enrolment enrolment, GateStatus now) {
		return now.open()
				? TrainingEvents.GATE_OPENED.on(stream,
						new GateOpened(person, now.gate(), now.title(), enrolment.profile(), why(now, true)))
				: TrainingEvents.GATE_SHUT.on(stream,
						new GateShut(person, now.gate(), now.title(), enrolment.profile(), why(now, false)));
	}

	/** A gate that stood open and is no longer there: the enrolment ended or moved, or its content was withdrawn. */
	private static NewEvent gone(String stream, UUID person, Optional<Enrolment> enrolment, Optional<Way> way, Turn open) {
		Messages reason = enrolment.isEmpty() ? Messages.GateKeeper_notEnrolled
				: way.isEmpty() ? Messages.Admission_noProfile : Messages.GateKeeper_none;
		return TrainingEvents.GATE_SHUT.on(stream, new GateShut(person, open.gate(), open.title(),
				enrolment.map(Enrolment::profile).orElse(""), List.of(reason.text())));
	}

	private static List<Bilingual> why(GateStatus status, boolean met) {
		return status.findings().stream().filter(f -> f.met() == met).map(Finding::detail).map(GateKeeper::sentence)
				.toList();
	}

	private static Bilingual sentence(Missing m) {
		return new Bilingual(m.what().zh() + "：" + m.have().zh() + "（" + m.want().zh() + "）",
				m.what().en() + ": " + m.have().en() + " (" + m.want().en() + ")");
	}

	private GateStatus judge(UUID person, Enrolment enrolment, Gate gate) {
		List<Finding> findings = new ArrayList<>(
				requirements.judge(person, gate.getRequirements(), new Context(enrolment.programme())));
		onTheJob(person, enrolment, gate).ifPresent(findings::add);
		// a gate without a rule would open for everybody: it stays shut
		boolean open = !findings.isEmpty() && findings.stream().allMatch(Finding::met);
		return new GateStatus(gate.getId(), Texts.of(gate.getTitle()), open, findings);
	}

	private Optional<Finding> onTheJob(UUID person, Enrolment enrolment, Gate gate) {
		return Way.of(packs.library(), enrolment).map(way -> way.daysOnTheJob(gate)).filter(days -> days > 0)
				.map(days -> onTheJob(person, enrolment, gate, days));
	}

	/** Working days since the newcomer got a mentor, where the programme puts days on the job before the gate. */
	private Finding onTheJob(UUID person, Enrolment enrolment, Gate gate, int wanted) {
		int days = book.pairingsOf(person).stream().filter(p -> p.kind() == PairingKind.MENTOR && p.learner().equals(person))
				.map(p -> p.since().atZone(clock.getZone()).toLocalDate()).min(Comparator.naturalOrder())
				.map(bound -> bound.isBefore(enrolment.start()) ? enrolment.start() : bound)
				.map(first -> PathFinder.workingDay(first, LocalDate.now(clock))).orElse(0);
		boolean met = days >= wanted;
		return new Finding(gate.getId() + "-days", met,
				new Missing(Messages.GateKeeper_days.text(), Messages.GateKeeper_daysHave.text(days),
						Messages.GateKeeper_daysWant.text(wanted),
						(met ? Messages.Rules_done : days == 0 ? Messages.GateKeeper_daysBind : Messages.GateKeeper_daysNext)
								.text()),
				Math.min(100, 100 * days / wanted), "");
	}

	/** Why the trial shift is shut for this person, with what is missing; nothing when it is open. */
	static <T> Optional<Result<T>> refusal(Gates gates, TrainingBook book, Library library, UUID person) {
		Optional<GateStatus> status = gates.judge(person, TRIAL_SHIFT);
		if (status.isEmpty()) {
			return Optional.of(absent(book, library, person));
		}
		return status.filter(s -> !s.open()).map(GateKeeper::shut);
	}

	/** The refusal of what lies behind a shut gate. */
	static <T> Result<T> shut(GateStatus gate) {
		return gate.findings().isEmpty() ? Result.refused(Messages.GateKeeper_gone.text(gate.title()))
				: Result.refused(Messages.GateKeeper_shut.text(gate.title(), gate.missing().size(), gate.findings().size()),
						gate.missing());
	}

	/** Why there is no gate to judge. */
	private static <T> Result<T> absent(TrainingBook book, Library library, UUID person) {
		Optional<Enrolment> enrolment = book.running(person);
		Messages reason = enrolment.isEmpty() ? Messages.GateKeeper_notEnrolled
				: Way.of(library, enrolment.get()).isEmpty() ? Messages.Admission_noProfile : Messages.GateKeeper_none;
		return Result.refused(reason.text());
	}
}
