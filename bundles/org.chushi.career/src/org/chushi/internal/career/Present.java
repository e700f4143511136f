package org.chushi.internal.career;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.content.Library;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.Requirement;
import org.chushi.rules.Effort;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule.Context;
import org.chushi.rules.Requirements;
import org.chushi.training.Enrolment;
import org.chushi.training.Gates;

/** How a person stands to requirements now, by the rules. */
record Present(UUID person, Library library, Gates gates, Context context, CareerBook book, Judging judging) implements Needs.Judged {

	Present(UUID person, Library library, Gates gates, CareerBook book, Judging judging) {
		this(person, library, gates, new Context(judging.enrolments().running(person).map(Enrolment::programme).orElse("")), book, judging);
	}

	private Requirements requirements() {
		return judging.requirements();
	}

	@Override
	public Finding finding(Requirement requirement) {
		return requirements().judge(person, List.of(requirement), context).getFirst();
	}

	@Override
	public boolean met(Requirement requirement) {
		return finding(requirement).met();
	}

	@Override
	public List<Effort> efforts(Requirement requirement) {
		return requirements().efforts(person, requirement, context);
	}

	/** One that lapsed comes back by what changed, a suspended one when it is lifted; all others are renewed by a lead on what they rest on. */
	@Override
	public Regain regain(CertificateDefinition definition) {
		Stream<Finding> before = gates.before(person, definition.getId()).stream().filter(f -> !f.met());
		return book.last(person, definition.getId()).map(last -> switch (last.standing(LocalDate.now(judging.clock()))) {
		case SUSPENDED -> new Regain(List.of(), List.of(), true, true);
		case LAPSED -> new Regain(List.of(), judging.toLearn(last, library), true, false);
		default -> new Regain(definition.getRequirements(), Stream.concat(before, judging.toLearn(last, library).stream()).toList(), true, true);
		}).orElseGet(() -> Regain.first(definition.getRequirements(), before.toList()));
	}

	@Override
	public List<Finding> gate() {
		return gates.judge(person, Gates.TRIAL_SHIFT).map(Gates.GateStatus::findings).orElse(List.of());
	}
}
