package org.chushi.internal.training;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.assessment.ExamResults;
import org.chushi.assessment.ResultStake;
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
import org.chushi.people.Access;
import org.chushi.people.Session;
import org.chushi.rules.Consequence;
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

	@Activate
	public GateKeeper(@Reference Journal journal, @Reference Packs packs, @Reference Requirements requirements,
			@Reference Access access) {
		this.journal = journal;
		this.book = TrainingBook.of(journal);
		this.packs = packs;
		this.requirements = requirements;
		this.access = access;
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
				e -> Way.of(packs.library(), e).flatMap(w -> w.gateTo(stage)).map(g -> judge(person, e, g)));
	}

	@Override
	public boolean wouldOpen(UUID person, String stage, ExamResults then) {
		return book.running(person).flatMap(e -> Way.of(packs.library(), e).flatMap(w -> w.gateTo(stage))
				.filter(g -> wouldOpen(person, e, g, then))).isPresent();
	}

	private boolean wouldOpen(UUID person, Enrolment enrolment, Gate gate, ExamResults then) {
		return !gate.getRequirements().isEmpty() && gate.getRequirements().stream().allMatch(r -> r instanceof ExamPassed exam
				? then.counting(person, exam.getPaper()).filter(result -> result.meets(exam.getPercent())).isPresent()
				: requirements.judge(person, List.of(r), new Context(enrolment.programme())).stream().allMatch(Finding::met));
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
		boolean again = true;
		while (again) {
			again = turn(person);
		}
	}

	/**
	 * Records one turn that is due, if any.
	 *
	 * @return whether to look again: it was recorded, so that the trace ends with what holds now, or somebody else was
	 *         faster
	 */
	private boolean turn(UUID person) {
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
			return false;
		}
		var stored = journal.append(Append.of("system", due.get()).expecting(stream, version));
		return stored.isDone() || journal.moved(stored);
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
		List<Finding> findings = requirements.judge(person, gate.getRequirements(),
				new Context(enrolment.programme()));
		// a gate without a rule would open for everybody: it stays shut
		boolean open = !findings.isEmpty() && findings.stream().allMatch(Finding::met);
		return new GateStatus(gate.getId(), Texts.of(gate.getTitle()), open, findings);
	}

	/** Why the trial shift is shut for this person, with what is missing; nothing when it is open. */
	static <T> Optional<Result<T>> refusal(Gates gates, TrainingBook book, Library library, UUID person) {
		Optional<GateStatus> status = gates.judge(person, TRIAL_SHIFT);
		if (status.isEmpty()) {
			return Optional.of(absent(book, library, person));
		}
		return status.filter(s -> !s.open()).map(s -> Result.refused(
				Messages.GateKeeper_shut.text(s.title(), s.missing().size(), s.findings().size()), s.missing()));
	}

	/** Why there is no gate to judge. */
	private static <T> Result<T> absent(TrainingBook book, Library library, UUID person) {
		Optional<Enrolment> enrolment = book.running(person);
		Messages reason = enrolment.isEmpty() ? Messages.GateKeeper_notEnrolled
				: Way.of(library, enrolment.get()).isEmpty() ? Messages.Admission_noProfile : Messages.GateKeeper_none;
		return Result.refused(reason.text());
	}
}
