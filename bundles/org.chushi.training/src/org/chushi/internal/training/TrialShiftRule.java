package org.chushi.internal.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.content.Packs;
import org.chushi.core.Missing;
import org.chushi.journal.Journal;
import org.chushi.model.Gate;
import org.chushi.model.ModelPackage;
import org.chushi.model.PolicyProfile;
import org.chushi.model.Requirement;
import org.chushi.model.TrialShiftOpen;
import org.chushi.rules.Effort;
import org.chushi.rules.Fact;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule;
import org.chushi.rules.Requirements;
import org.chushi.training.Enrolments.PassedBefore;
import org.chushi.training.Gates;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Judges {@code TrialShiftOpen} by the rule of the gate, afresh. */
@Component
public final class TrialShiftRule implements RequirementRule {

	private final TrainingBook book;
	private final Packs packs;
	private final Requirements requirements;

	@Activate
	public TrialShiftRule(@Reference Journal journal, @Reference Packs packs, @Reference Requirements requirements) {
		this.book = TrainingBook.of(journal);
		this.packs = packs;
		this.requirements = requirements;
	}

	@Override
	public EClass judges() {
		return ModelPackage.Literals.TRIAL_SHIFT_OPEN;
	}

	@Override
	public Finding judge(UUID person, Requirement requirement, Context context) {
		Optional<PassedBefore> before = book.passedBefore(person);
		if (before.isPresent()) {
			return before(requirement.getId(), before.get());
		}
		List<Finding> findings = requirements.judge(person, asked(person), context.whenever());
		long met = findings.stream().filter(Finding::met).count();
		boolean open = !findings.isEmpty() && met == findings.size();
		return new Finding(requirement.getId(), open,
				new Missing(Messages.Rules_trial.text(), (open ? Messages.Rules_trialOpen : Messages.Rules_trialHave).text(),
						Messages.Rules_trialWant.text(),
						(open ? Messages.Rules_done : book.everEnrolled(person) ? Messages.Rules_trialNext : Messages.Rules_trialTell).text()),
				findings.isEmpty() ? 0 : (int) (100 * met / findings.size()), open ? "" : "gate:" + Gates.TRIAL_SHIFT);
	}

	/** That it was passed before this program, as it was told. */
	static Finding before(String requirement, PassedBefore told) {
		return new Finding(requirement, true, new Missing(Messages.Rules_trial.text(), Messages.Rules_trialBefore.text(told.day().orElseThrow().toString()),
				Messages.Rules_trialWant.text(), Messages.Rules_done.text()), 100, "");
	}

	/** What the gate still asks for. */
	@Override
	public List<Effort> efforts(UUID person, Requirement requirement, Context context) {
		List<Effort> open = asked(person).stream().flatMap(r -> requirements.efforts(person, r, context.whenever()).stream()).toList();
		return open.isEmpty() ? RequirementRule.super.efforts(person, requirement, context) : open;
	}

	private List<? extends Requirement> asked(UUID person) {
		return book.running(person).flatMap(e -> Way.of(packs.library(), e)).flatMap(w -> w.gateTo(Gates.TRIAL_SHIFT))
				.map(Gate::getRequirements)
				// a gate that asks for itself never opens
				.filter(rules -> rules.stream().noneMatch(TrialShiftOpen.class::isInstance)).<List<? extends Requirement>>map(r -> r)
				.orElse(List.of());
	}

	/** Whatever a gate of the trial shift asks for in any profile. */
	@Override
	public Set<Fact> restsOn(Requirement requirement) {
		return packs.library().all(PolicyProfile.class).stream().flatMap(p -> p.getGates().stream())
				.filter(g -> Gates.TRIAL_SHIFT.equals(g.getOpens())).map(Gate::getRequirements)
				.filter(rules -> rules.stream().noneMatch(TrialShiftOpen.class::isInstance))
				.flatMap(rules -> requirements.restsOn(rules).stream()).collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public Optional<LocalDate> turns(UUID person, Requirement requirement, Context context, LocalDate today) {
		return book.running(person).flatMap(e -> Way.of(packs.library(), e)).flatMap(w -> w.gateTo(Gates.TRIAL_SHIFT))
				.map(Gate::getRequirements).filter(rules -> rules.stream().noneMatch(TrialShiftOpen.class::isInstance))
				.flatMap(rules -> requirements.turns(person, rules, context, today));
	}
}
