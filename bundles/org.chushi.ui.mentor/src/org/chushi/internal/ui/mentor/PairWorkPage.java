package org.chushi.internal.ui.mentor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.content.Packs;
import org.chushi.core.Result;
import org.chushi.model.Checklist;
import org.chushi.model.ChecklistPurpose;
import org.chushi.model.PairingKind;
import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.training.Gates;
import org.chushi.training.Gates.GateStatus;
import org.chushi.training.Learning;
import org.chushi.training.PairWork;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.Pairings;
import org.chushi.training.Pairings.Barred;
import org.chushi.training.Path;
import org.chushi.training.Path.Kind;
import org.chushi.training.Path.State;
import org.chushi.training.Path.StepState;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.RolePage;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records, revises or corrects a session. Argument: the newcomer, or {@code entry:ID}. */
@Component(service = PageContribution.class)
public final class PairWorkPage extends RolePage {

	private static final Set<ChecklistPurpose> PURPOSES = Set.of(ChecklistPurpose.PAIR_WORK, ChecklistPurpose.HANDOVER);

	private final PairWork pairWork;
	private final Pairings pairings;
	private final Gates gates;
	private final Learning learning;
	private final Directory directory;
	private final Packs packs;
	private final Clock clock;

	@Activate
	public PairWorkPage(@Reference PairWork pairWork, @Reference Pairings pairings, @Reference Gates gates,
			@Reference Learning learning, @Reference Directory directory, @Reference Packs packs,
			@Reference Clock clock) {
		super(Pages.PAIR_WORK, 12, Messages.PairWorkPage_title, "pen", "mentor");
		this.pairWork = pairWork;
		this.pairings = pairings;
		this.gates = gates;
		this.learning = learning;
		this.directory = directory;
		this.packs = packs;
		this.clock = clock;
	}

	@Override
	public boolean inRail() {
		return false;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		return new PairWorkForm(parent, ctx, pairWork, () -> read(session, ctx.argument()));
	}

	private Result<Setting> read(Session session, String argument) {
		if (!argument.startsWith(Pages.ENTRY_PREFIX)) {
			return setting(session, UUID.fromString(argument), Optional.empty());
		}
		return pairWork.entry(session, UUID.fromString(argument.substring(Pages.ENTRY_PREFIX.length())))
				.then(entry -> setting(session, entry.learner(), Optional.of(entry)));
	}

	/** Says before anything is typed what would be refused after it. */
	private Result<Setting> setting(Session session, UUID learner, Optional<Entry> entry) {
		String name = directory.nameOf(learner);
		if (pairings.bound(learner, PairingKind.MENTOR).filter(p -> p.guide().equals(session.person())).isEmpty()) {
			return Result.refused(Messages.PairWorkPage_notBound.text(name));
		}
		Optional<Barred> barred = pairings.bound(learner, PairingKind.MENTOR).flatMap(pairings::barred);
		if (barred.isPresent()) {
			return Result.refused(barred.get().reason(), barred.get().missing());
		}
		Optional<GateStatus> gate = gates.judge(learner, Gates.TRIAL_SHIFT);
		if (!gate.map(GateStatus::open).orElse(false)) {
			return Result.refused(Messages.PairWorkPage_shut.text(name),
					gate.map(GateStatus::missing).orElse(List.of()));
		}
		List<Sheet> sheets = packs.library().all(Checklist.class).stream()
				.filter(checklist -> PURPOSES.contains(checklist.getPurpose()))
				.map(checklist -> Sheet.of(packs.library(), checklist)).toList();
		if (sheets.isEmpty()) {
			return Result.refused(Messages.PairWorkPage_noSheet.text());
		}
		// who passed the trial shift before this program has no programme that asks for sessions
		List<StepState> asked = learning.path(session, learner) instanceof Result.Done<Path> done
				? done.value().steps().stream().filter(step -> step.kind() == Kind.PAIR_WORK).toList() : List.of();
		return Result.done(new Setting(learner, name, Setting.sorted(sheets, asked.stream().map(StepState::target).toList()),
				asked.stream().filter(step -> step.state() != State.DONE).findFirst().map(StepState::target)
						.orElse(sheets.getFirst().id()),
				entry, LocalDate.now(clock)));
	}
}
