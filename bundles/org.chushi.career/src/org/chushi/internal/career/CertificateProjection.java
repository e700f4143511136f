package org.chushi.internal.career;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.career.Certificate;
import org.chushi.internal.career.CareerEvents.CertificateIssued;
import org.chushi.internal.career.CareerEvents.CertificateRevoked;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** Certificates as they stand. */
@Component
public final class CertificateProjection implements Projection {

	static final String NAME = "certificates";

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public int version() {
		return 2;
	}

	@Override
	public Set<EventType<?>> reads() {
		return Set.of(CareerEvents.ISSUED, CareerEvents.REVOKED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(CareerEvents.ISSUED)) {
			CertificateIssued e = event.as(CareerEvents.ISSUED);
			put(documents, new Certificate(e.certificate(), e.number(), e.person(), e.definition(), e.title(), e.skill(),
					e.level(), e.packVersion(), event.instant(), e.validUntil(), e.restsOn(), e.seal().hash(), "",
					Optional.empty()));
		} else if (event.is(CareerEvents.REVOKED)) {
			CertificateRevoked e = event.as(CareerEvents.REVOKED);
			documents.find(Certificate.class, e.certificate().toString())
					.ifPresent(c -> put(documents,
							new Certificate(c.id(), c.number(), c.person(), c.definition(), c.title(), c.skill(),
									c.level(), c.packVersion(), c.issued(), c.validUntil(), c.restsOn(), c.seal(),
									e.reason(),
									person(event.actor()))));
		}
	}

	/** None when it was no person. */
	private static Optional<UUID> person(String actor) {
		try {
			return Optional.of(UUID.fromString(actor));
		} catch (IllegalArgumentException notAPerson) {
			return Optional.empty();
		}
	}

	private static void put(WritableDocuments documents, Certificate certificate) {
		documents.put(certificate.id().toString(), certificate, Map.of("person", certificate.person().toString()));
	}
}
