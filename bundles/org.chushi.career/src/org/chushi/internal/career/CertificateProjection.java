package org.chushi.internal.career;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.chushi.career.Certificate;
import org.chushi.career.CertificateLife.Appeal;
import org.chushi.internal.career.CareerEvents.AppealDecided;
import org.chushi.internal.career.CareerEvents.CertificateAppealed;
import org.chushi.internal.career.CareerEvents.CertificateFresh;
import org.chushi.internal.career.CareerEvents.CertificateIssued;
import org.chushi.internal.career.CareerEvents.CertificateRevoked;
import org.chushi.internal.career.CareerEvents.CertificateStale;
import org.chushi.internal.career.CareerEvents.CertificateSuspended;
import org.chushi.internal.career.CareerEvents.StaleWithdrawn;
import org.chushi.internal.career.CareerEvents.SuspensionLifted;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** Certificates as they stand. */
@Component
public final class CertificateProjection implements Projection {

	static final String NAME = "certificates";
	static final String PERSON = "person";
	static final String DEFINITION = "definition";
	/** Month in which it may be renewed first, of one that nothing has ended. */
	static final String RENEW = "renew";
	/** {@link #OPEN} while an appeal waits. */
	static final String APPEAL = "appeal";
	/** {@link #OPEN} while something is to be learnt anew. */
	static final String STALE = "stale";
	static final String OPEN = "open";

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public int version() {
		return 4;
	}

	@Override
	public Set<EventType<?>> reads() {
		return Set.of(CareerEvents.ISSUED, CareerEvents.REVOKED, CareerEvents.SUSPENDED, CareerEvents.LIFTED, CareerEvents.APPEALED,
				CareerEvents.DECIDED, CareerEvents.STALE, CareerEvents.FRESH, CareerEvents.WITHDRAWN);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(CareerEvents.ISSUED)) {
			CertificateIssued e = event.as(CareerEvents.ISSUED);
			put(documents, LivedCertificate.issued(e, event));
			e.renews().ifPresent(previous -> change(documents, event, previous, c -> c.succeeded(e)));
		} else if (event.is(CareerEvents.REVOKED)) {
			CertificateRevoked e = event.as(CareerEvents.REVOKED);
			change(documents, event, e.certificate(), c -> c.revoked(e));
		} else if (event.is(CareerEvents.SUSPENDED)) {
			CertificateSuspended e = event.as(CareerEvents.SUSPENDED);
			change(documents, event, e.certificate(), c -> c.suspended(e));
		} else if (event.is(CareerEvents.LIFTED)) {
			SuspensionLifted e = event.as(CareerEvents.LIFTED);
			change(documents, event, e.certificate(), c -> c.lifted(e));
		} else if (event.is(CareerEvents.APPEALED)) {
			CertificateAppealed e = event.as(CareerEvents.APPEALED);
			change(documents, event, e.certificate(), c -> c.appealed(e));
		} else if (event.is(CareerEvents.DECIDED)) {
			AppealDecided e = event.as(CareerEvents.DECIDED);
			change(documents, event, e.certificate(), c -> c.decided(e));
		} else {
			content(event, documents);
		}
	}

	private static void content(Event event, WritableDocuments documents) {
		if (event.is(CareerEvents.STALE)) {
			CertificateStale e = event.as(CareerEvents.STALE);
			change(documents, event, e.certificate(), c -> c.stale(e));
		} else if (event.is(CareerEvents.FRESH)) {
			CertificateFresh e = event.as(CareerEvents.FRESH);
			change(documents, event, e.certificate(), c -> c.fresh(e));
		} else if (event.is(CareerEvents.WITHDRAWN)) {
			StaleWithdrawn e = event.as(CareerEvents.WITHDRAWN);
			change(documents, event, e.certificate(), c -> c.withdrawn(e));
		}
	}

	private static void change(WritableDocuments documents, Event event, UUID certificate, UnaryOperator<LivedCertificate> change) {
		documents.find(Certificate.class, certificate.toString())
				.ifPresent(c -> put(documents, change.apply(new LivedCertificate(c, event)).done()));
	}

	private static void put(WritableDocuments documents, Certificate certificate) {
		Map<String, String> index = new HashMap<>();
		index.put(PERSON, certificate.person().toString());
		index.put(DEFINITION, certificate.definition());
		if (certificate.life().appeal().filter(Appeal::waits).isPresent()) {
			index.put(APPEAL, OPEN);
		}
		if (stands(certificate) && !certificate.life().open().isEmpty()) {
			index.put(STALE, OPEN);
		}
		Optional.of(certificate.life().renewFrom()).filter(from -> !from.isEmpty() && stands(certificate))
				.ifPresent(from -> index.put(RENEW, month(from)));
		documents.put(certificate.id().toString(), certificate, index);
	}

	private static boolean stands(Certificate certificate) {
		return certificate.revoked().isEmpty() && certificate.life().successor().isEmpty();
	}

	/** @param day ISO date */
	static String month(String day) {
		return day.substring(0, 7);
	}
}
