package org.chushi.internal.career;

import java.util.List;
import java.util.UUID;

import org.chushi.model.CertificateDefinition;
import org.chushi.model.Requirement;
import org.chushi.rules.Effort;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule.Context;
import org.chushi.rules.Requirements;
import org.chushi.training.Enrolment;
import org.chushi.training.Enrolments;
import org.chushi.training.Gates;

/** How a person stands to requirements now, by the rules. */
record Present(UUID person, Requirements requirements, Gates gates, Context context, CareerBook book) implements Needs.Judged {

	Present(UUID person, Requirements requirements, Gates gates, Enrolments enrolments, CareerBook book) {
		this(person, requirements, gates, new Context(enrolments.running(person).map(Enrolment::programme).orElse("")), book);
	}

	@Override
	public Finding finding(Requirement requirement) {
		return requirements.judge(person, List.of(requirement), context).getFirst();
	}

	@Override
	public boolean met(Requirement requirement) {
		return finding(requirement).met();
	}

	@Override
	public List<Effort> efforts(Requirement requirement) {
		return requirements.efforts(person, requirement, context);
	}

	/** One that has expired is renewed by less, where its definition says by what. */
	@Override
	public List<Requirement> requirements(CertificateDefinition definition) {
		boolean renewed = !definition.getRenewal().isEmpty()
				&& book.last(person, definition.getId()).filter(c -> c.revoked().isEmpty()).isPresent();
		return renewed ? definition.getRenewal() : definition.getRequirements();
	}

	@Override
	public List<Finding> before(CertificateDefinition definition) {
		return gates.before(person, definition.getId()).stream().filter(f -> !f.met()).toList();
	}

	@Override
	public List<Finding> gate() {
		return gates.judge(person, Gates.TRIAL_SHIFT).map(Gates.GateStatus::findings).orElse(List.of());
	}
}
