package org.chushi.internal.staffing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.internal.staffing.Sources.Inquiry;
import org.chushi.model.PairingKind;
import org.chushi.model.PairingPolicy;
import org.chushi.model.PolicyProfile;
import org.chushi.model.Requirement;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.rules.Finding;
import org.chushi.staffing.Eligible;
import org.chushi.staffing.Eligible.Learner;
import org.chushi.training.Pairing;
import org.chushi.training.Pairings;

/** Who may guide others and who may inspect their work. */
record Eligibility(Inquiry inquiry) {

	/** Who guides others and may not comes first: there is something to do about them. */
	private static final Comparator<Eligible> ORDER = Comparator.comparing((Eligible e) -> !e.barred()).thenComparing(e -> !e.free()).thenComparingInt(e -> e.missing().size())
			.thenComparingInt(Eligible::busy).thenComparing(Eligible::name);

	List<Eligible> mentors(Pairings pairings) {
		Optional<PairingPolicy> policy = inquiry.policy()
				.flatMap(p -> p.getPairings().stream().filter(k -> k.getKind() == PairingKind.MENTOR).findFirst());
		List<? extends Requirement> asked = policy.<List<? extends Requirement>>map(PairingPolicy::getRequirements).orElse(List.of());
		int room = policy.map(PairingPolicy::getCapacity).orElse(0);
		return inquiry.people().stream().map(p -> {
			List<Missing> missing = new ArrayList<>();
			if (!p.is(Role.MENTOR)) {
				missing.add(role(p));
			}
			missing.addAll(missing(p, asked));
			List<Learner> learners = learners(pairings, p);
			return new Eligible(p.id(), p.displayName(), missing, learners.size(), room, learners);
		}).sorted(ORDER).toList();
	}

	private List<Learner> learners(Pairings pairings, Person guide) {
		return pairings.guidedBy(guide.id()).stream().filter(p -> p.kind() == PairingKind.MENTOR).map(Pairing::learner).distinct()
				.map(p -> new Learner(p, inquiry.people().stream().filter(other -> other.id().equals(p)).map(Person::displayName).findFirst().orElse("")))
				.toList();
	}

	private static Missing role(Person person) {
		Bilingual none = Messages.Eligible_noRole.text();
		List<Bilingual> roles = person.roles().stream().sorted().map(Role::title).toList();
		return new Missing(Messages.Eligible_role.text(), roles.isEmpty() ? none : Bilingual.joined(roles, new Bilingual("、", ", ")), Role.MENTOR.title(),
				Messages.Eligible_roleNext.text());
	}

	List<Eligible> inspectors() {
		List<? extends Requirement> asked = inquiry.policy().<List<? extends Requirement>>map(PolicyProfile::getInspectors).orElse(List.of());
		return inquiry.people().stream().map(p -> new Eligible(p.id(), p.displayName(), missing(p, asked), 0, 0, List.of())).sorted(ORDER).toList();
	}

	private List<Missing> missing(Person person, List<? extends Requirement> asked) {
		return inquiry.judge().findings(person.id(), asked).stream().filter(f -> !f.met()).map(Finding::detail).toList();
	}
}
