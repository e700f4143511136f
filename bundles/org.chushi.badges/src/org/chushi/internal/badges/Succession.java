package org.chushi.internal.badges;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.career.Certificate;
import org.chushi.career.Certification;

/** A certificate and those that came in its place: its badge runs on, and what the last of them says goes for it too. */
record Succession(Certification certification) {

	/** The last of them: the certificate itself when none came in its place. */
	Certificate last(Certificate certificate) {
		Set<UUID> seen = new HashSet<>();
		Certificate last = certificate;
		for (Optional<Certificate> next = Optional.of(certificate); next.isPresent() && seen.add(next.get().id()); next = last.life().successor().flatMap(certification::find)) {
			last = next.get();
		}
		return last;
	}
}
