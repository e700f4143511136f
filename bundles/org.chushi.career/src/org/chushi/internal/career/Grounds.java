package org.chushi.internal.career;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.chushi.content.Library;
import org.chushi.model.CertificateDefinition;
import org.chushi.rules.Fact;
import org.chushi.rules.Facts;
import org.chushi.rules.Requirements;
import org.chushi.training.Gates;

/** The facts that each certificate of one library rests on. */
final class Grounds {

	private final Map<String, Set<Fact>> definitions = new HashMap<>();

	Grounds(Library library, Requirements requirements, Gates gates) {
		for (CertificateDefinition definition : library.all(CertificateDefinition.class)) {
			Set<Fact> facts = new HashSet<>(requirements.restsOn(definition.getRequirements()));
			facts.addAll(requirements.restsOn(definition.getRenewal()));
			facts.addAll(gates.restsOnBefore(definition.getId()));
			facts.add(Fact.of(CareerFacts.CERTIFICATE, definition.getId()));
			definitions.put(definition.getId(), Set.copyOf(facts));
		}
	}

	/** Whether what changed may be a reason to judge it again. */
	boolean touched(CertificateDefinition definition, Facts changed) {
		return changed.touch(definitions.getOrDefault(definition.getId(), Set.of(Fact.UNKNOWN)));
	}

	/** Whether it may come out otherwise though nothing happens. */
	boolean restOnTheDay(CertificateDefinition definition) {
		return definitions.getOrDefault(definition.getId(), Set.of(Fact.DAY)).contains(Fact.DAY);
	}
}
