package org.chushi.internal.training;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.chushi.content.Library;
import org.chushi.model.CertificationStep;
import org.chushi.model.Gate;
import org.chushi.model.PolicyProfile;
import org.chushi.rules.Fact;
import org.chushi.rules.Requirements;
import org.chushi.training.Enrolment;
import org.chushi.training.Gates;

/** The facts that gates of one library rest on: by profile, and by the certificate they lie before in any profile. */
final class GateGrounds {

	private final Requirements requirements;
	private final Map<String, Set<Fact>> profiles = new HashMap<>();
	private final Map<String, Set<Fact>> certificates = new HashMap<>();

	GateGrounds(Library library, Requirements requirements) {
		this.requirements = requirements;
		for (PolicyProfile profile : library.all(PolicyProfile.class)) {
			profiles.put(profile.getId(), profile.getGates().stream().flatMap(g -> of(g).stream())
					.collect(Collectors.toUnmodifiableSet()));
			Way.of(library, profile).ifPresent(this::add);
		}
	}

	/** Without an enrolment only a change of everything matters. */
	Set<Fact> of(Optional<Enrolment> enrolment) {
		return enrolment.map(e -> profiles.getOrDefault(e.profile(), Set.of())).orElse(Set.of());
	}

	Set<Fact> before(String certificate) {
		return certificates.getOrDefault(certificate, Set.of());
	}

	private void add(Way way) {
		way.steps(CertificationStep.class).forEach(step -> way.gatesBefore(step.getCertificate())
				.flatMap(at -> way.gate(at).stream()).filter(g -> !Gates.TRIAL_SHIFT.equals(g.getOpens()))
				.forEach(g -> certificates.computeIfAbsent(step.getCertificate(), c -> new HashSet<>()).addAll(of(g))));
	}

	/** What it asks for, and the days on the job that the programme puts before it. */
	private Set<Fact> of(Gate gate) {
		Set<Fact> facts = new HashSet<>(requirements.restsOn(gate.getRequirements()));
		facts.add(Fact.any(TrainingFacts.PAIRING));
		facts.add(Fact.DAY);
		return facts;
	}
}
