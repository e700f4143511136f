package org.chushi.internal.career;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.career.Certificate;
import org.chushi.career.CertificateLife.Appeal;
import org.chushi.career.CertificateLife.Suspension;
import org.chushi.core.Bilingual;
import org.chushi.people.Directory;
import org.chushi.people.Role;

/** Who decides an appeal: a lead who neither holds the certificate nor stopped it; where there is none, an administrator. */
record Deciders(Directory directory) {

	static boolean waits(Certificate certificate) {
		return certificate.life().appeal().filter(Appeal::waits).isPresent();
	}

	/** Who suspended or revoked it. */
	static Optional<UUID> stopper(Certificate certificate) {
		return certificate.revoked().isEmpty() ? certificate.life().suspension().flatMap(Suspension::by) : certificate.revokedBy();
	}

	/** The names of the leads who may; blank when there is none. */
	Bilingual leads(Certificate certificate) {
		Optional<UUID> stopper = stopper(certificate);
		List<String> names = directory.people().stream().filter(p -> p.is(Role.LEAD))
				.filter(p -> !p.id().equals(certificate.person()) && stopper.filter(p.id()::equals).isEmpty()).map(p -> p.displayName()).toList();
		return new Bilingual(String.join("、", names), String.join(", ", names));
	}
}
