package org.chushi.internal.career;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.content.Library;
import org.chushi.model.CertificateDefinition;
import org.chushi.rules.Fact;
import org.chushi.rules.Facts;

/** The facts that each certificate of one library rests on. */
final class Grounds {

	private final Map<String, Set<Fact>> definitions = new HashMap<>();

	/** @param restsOn what it is judged by, beside whether one is held */
	Grounds(Library library, Function<CertificateDefinition, Stream<Fact>> restsOn) {
		for (CertificateDefinition definition : library.all(CertificateDefinition.class)) {
			definitions.put(definition.getId(), Stream.concat(restsOn.apply(definition),
					Stream.of(Fact.of(CareerFacts.CERTIFICATE, definition.getId()))).collect(Collectors.toUnmodifiableSet()));
		}
	}

	/** Whether what changed may be a reason to judge it again. */
	boolean touched(String definition, Facts changed) {
		return changed.touch(definitions.getOrDefault(definition, Set.of(Fact.UNKNOWN)));
	}

	/** Whether it may come out otherwise though nothing happens. */
	boolean restOnTheDay(CertificateDefinition definition) {
		return definitions.getOrDefault(definition.getId(), Set.of(Fact.DAY)).contains(Fact.DAY);
	}
}
