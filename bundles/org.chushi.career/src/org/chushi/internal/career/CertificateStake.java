package org.chushi.internal.career;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.assessment.ExamResults;
import org.chushi.assessment.ResultStake;
import org.chushi.career.Certificate;
import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.journal.Journal;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.ExamPassed;
import org.chushi.model.PolicyProfile;
import org.chushi.model.Requirement;
import org.chushi.model.TrialShiftOpen;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule.Context;
import org.chushi.rules.Requirements;
import org.chushi.training.Enrolment;
import org.chushi.training.Enrolments;
import org.chushi.training.Gates;
import org.chushi.training.Policies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What other exam results would do to certificates: one would be issued, or one that is held would no longer rest on what
 * it asks for. Held ones stay until somebody revokes them.
 */
@Component
public final class CertificateStake implements ResultStake {

	private final CareerBook book;
	private final Packs packs;
	private final Requirements requirements;
	private final Enrolments enrolments;
	private final Policies policies;
	private final Gates gates;
	private final Clock clock;

	@Activate
	public CertificateStake(@Reference Journal journal, @Reference Packs packs, @Reference Requirements requirements,
			@Reference Enrolments enrolments, @Reference Policies policies, @Reference Gates gates, @Reference Clock clock) {
		this.book = CareerBook.of(journal);
		this.packs = packs;
		this.requirements = requirements;
		this.enrolments = enrolments;
		this.policies = policies;
		this.gates = gates;
		this.clock = clock;
	}

	@Override
	public List<Bilingual> changes(UUID person, ExamResults then) {
		Library library = packs.library();
		return CareerBook.profile(person, library, enrolments, policies).map(PolicyProfile::getCertificates).stream()
				.flatMap(List::stream).flatMap(id -> library.find(CertificateDefinition.class, id).stream())
				.flatMap(d -> change(person, d, then).stream()).toList();
	}

	private Optional<Bilingual> change(UUID person, CertificateDefinition definition, ExamResults then) {
		if (definition.getRequirements().isEmpty()) {
			return Optional.empty();
		}
		List<Certificate> all = book.certificatesOf(person).stream().filter(c -> c.definition().equals(definition.getId()))
				.toList();
		Optional<Certificate> held = all.stream().filter(c -> c.holds(LocalDate.now(clock))).findFirst();
		boolean now = definition.getRequirements().stream().allMatch(r -> met(person, r))
				&& gates.before(person, definition.getId()).stream().allMatch(Finding::met);
		boolean after = definition.getRequirements().stream().allMatch(r -> met(person, r, then))
				&& gates.wouldLeadTo(person, definition.getId(), then);
		if (now && !after && held.isPresent()) {
			return Optional.of(Messages.CertificateStake_loses.text(held.get().number(), held.get().title()));
		}
		// one that was revoked or has expired does not come back by itself
		return !now && after && all.isEmpty()
				? Optional.of(Messages.CertificateStake_issued.text(Texts.of(definition.getTitle())))
				: Optional.empty();
	}

	private boolean met(UUID person, Requirement requirement) {
		String programme = enrolments.running(person).map(Enrolment::programme).orElse("");
		return requirements.judge(person, List.of(requirement), new Context(programme)).stream().allMatch(Finding::met);
	}

	private boolean met(UUID person, Requirement requirement, ExamResults then) {
		return switch (requirement) {
		case ExamPassed exam -> then.counting(person, exam.getPaper()).filter(r -> r.meets(exam.getPercent()))
				.filter(r -> exam.getDays() <= 0 || !LocalDate.ofInstant(r.finished(), clock.getZone()).isBefore(LocalDate.now(clock).minusDays(exam.getDays())))
				.isPresent();
		case TrialShiftOpen open -> gates.wouldOpen(person, Gates.TRIAL_SHIFT, then);
		default -> met(person, requirement);
		};
	}
}
