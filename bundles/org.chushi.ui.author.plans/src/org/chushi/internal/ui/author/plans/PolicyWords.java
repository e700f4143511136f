package org.chushi.internal.ui.author.plans;

import static org.chushi.model.ModelPackage.Literals.EXAM_POLICY__EXPLANATIONS;
import static org.chushi.model.ModelPackage.Literals.EXAM_POLICY__RULE;
import static org.chushi.model.ModelPackage.Literals.PAIRING_POLICY__KIND;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.model.CertificationPolicy;
import org.chushi.model.ExamPolicy;
import org.chushi.model.Gate;
import org.chushi.model.MoneyAuthority;
import org.chushi.model.PairingPolicy;
import org.chushi.model.PolicyProfile;
import org.chushi.model.ReviewPolicy;
import org.chushi.model.Section;
import org.chushi.model.Titled;
import org.eclipse.emf.ecore.EAttribute;

/** What a policy profile means, in sentences. @param names of values that are chosen from a few */
record PolicyWords(BiFunction<EAttribute, Object, Bilingual> names) {

	List<Bilingual> of(PolicyProfile profile) {
		List<Bilingual> said = new ArrayList<>();
		if (profile.getExam() != null) {
			exam(profile.getExam(), said);
		}
		profile.getPairings().forEach(p -> said.add(pairing(p)));
		profile.getGates().forEach(g -> said.add(gate(g)));
		review(profile.getReview(), said);
		if (!profile.getAuthorities().isEmpty()) {
			authorities(profile.getAuthorities(), said);
		}
		if (profile.getCertification() != null) {
			certification(profile.getCertification(), said);
		}
		if (!profile.getInspectors().isEmpty()) {
			said.add(Messages.PolicyWords_inspectors.text(profile.getInspectors().size()));
		}
		sections(profile.getSections(), said);
		if (!profile.getKpis().isEmpty()) {
			said.add(Messages.PolicyWords_kpis.text(profile.getKpis().size(), names(profile.getKpis())));
		}
		return List.copyOf(said);
	}

	private static void certification(CertificationPolicy days, List<Bilingual> said) {
		said.add(Messages.PolicyWords_renewal.text(days.getRenewalDays(), days.getGraceDays()));
		said.add(days.getStaleDays() == 0 ? Messages.PolicyWords_staleTold.text() : Messages.PolicyWords_stale.text(days.getStaleDays()));
		said.add(days.getAppealDays() == 0 ? Messages.PolicyWords_appealAlways.text() : Messages.PolicyWords_appeal.text(days.getAppealDays()));
	}

	private static void sections(List<Section> sections, List<Bilingual> said) {
		if (!sections.isEmpty()) {
			said.add(Messages.PolicyWords_sections.text(sections.size(), names(sections)));
		}
		List<Section> shared = sections.stream().filter(s -> s.getShare() > 0).toList();
		if (shared.size() > 1) {
			said.add(Messages.PolicyWords_ratio.text(names(shared), String.join(" : ", shared.stream().map(s -> Integer.toString(s.getShare())).toList())));
		}
	}

	private static Bilingual names(List<? extends Titled> things) {
		return Bilingual.joined(things.stream().map(t -> Texts.of(t.getTitle())).toList(), new Bilingual("、", ", "));
	}

	private void exam(ExamPolicy exam, List<Bilingual> said) {
		said.add(exam.getAttempts() == 0 ? Messages.PolicyWords_unlimited.text(exam.getWaitHours())
				: Messages.PolicyWords_attempts.text(exam.getAttempts(), exam.getWaitHours()));
		said.add(Messages.PolicyWords_results.text(names.apply(EXAM_POLICY__RULE, exam.getRule()),
				names.apply(EXAM_POLICY__EXPLANATIONS, exam.getExplanations())));
		if (exam.isSecondMarker()) {
			said.add(Messages.PolicyWords_markers.text(exam.getMarkDifferencePercent()));
		}
	}

	private Bilingual pairing(PairingPolicy pairing) {
		Bilingual kind = names.apply(PAIRING_POLICY__KIND, pairing.getKind());
		return pairing.getRequirements().isEmpty() ? Messages.PolicyWords_pairing.text(kind, pairing.getCapacity(), pairing.getGuides())
				: Messages.PolicyWords_pairingRequires.text(kind, pairing.getCapacity(), pairing.getGuides(), pairing.getRequirements().size());
	}

	/** One that asks for nothing stays shut. */
	private static Bilingual gate(Gate gate) {
		Bilingual title = Texts.of(gate.getTitle());
		String opens = Objects.requireNonNullElse(gate.getOpens(), "");
		return gate.getRequirements().isEmpty() ? Messages.PolicyWords_gateShut.text(title, opens)
				: Messages.PolicyWords_gate.text(title, opens, gate.getRequirements().size());
	}

	private static void review(ReviewPolicy review, List<Bilingual> said) {
		if (review == null || review.getApprovals() == 0) {
			said.add(Messages.PolicyWords_alone.text());
		} else {
			said.add(Messages.PolicyWords_approvals.text(review.getApprovals()));
		}
		if (review != null && review.isTrialChat()) {
			said.add(Messages.PolicyWords_trialChat.text());
		}
		if (review != null && review.isPersonalReview()) {
			said.add(Messages.PolicyWords_personal.text());
		}
	}

	private static void authorities(List<MoneyAuthority> authorities, List<Bilingual> said) {
		List<MoneyAuthority> limited = authorities.stream().filter(a -> !a.isUnlimited()).toList();
		int free = authorities.size() - limited.size();
		if (free > 0) {
			said.add(Messages.PolicyWords_free.text(free));
		}
		if (!limited.isEmpty()) {
			IntSummaryStatistics limits = limited.stream().mapToInt(MoneyAuthority::getLimit).summaryStatistics();
			said.add(Messages.PolicyWords_limited.text(limited.size(), limits.getMin(), limits.getMax()));
		}
	}
}
