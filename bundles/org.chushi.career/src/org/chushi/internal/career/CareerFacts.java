package org.chushi.internal.career;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.chushi.career.Certificate;
import org.chushi.internal.career.CareerEvents.CertificateIssued;
import org.chushi.internal.career.CareerEvents.EndorsementGiven;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Journal;
import org.chushi.rules.Fact;
import org.chushi.rules.FactSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Certificates, positions and words for somebody are facts themselves: the next certificate may rest on them. */
@Component
public final class CareerFacts implements FactSource {

	/** By definition. */
	static final String CERTIFICATE = "certificate";
	static final String POSITION = "position";
	/** By role. */
	static final String ENDORSEMENT = "endorsement";

	private final CareerBook book;

	@Activate
	public CareerFacts(@Reference Journal journal) {
		book = CareerBook.of(journal);
	}

	@Override
	public Set<EventType<?>> reads() {
		return Set.of(CareerEvents.ISSUED, CareerEvents.REVOKED, CareerEvents.SUSPENDED, CareerEvents.LIFTED, CareerEvents.DECIDED,
				CareerEvents.STALE, CareerEvents.FRESH, CareerEvents.WITHDRAWN, CareerEvents.ENDORSED, CareerEvents.POSITION_TAKEN,
				CareerEvents.EARLIER_TOLD);
	}

	@Override
	public List<Change> changes(Event event) {
		if (event.is(CareerEvents.ISSUED)) {
			CertificateIssued e = event.as(CareerEvents.ISSUED);
			return List.of(Change.of(e.person(), Fact.of(CERTIFICATE, e.definition())));
		}
		if (event.is(CareerEvents.ENDORSED)) {
			EndorsementGiven e = event.as(CareerEvents.ENDORSED);
			return List.of(Change.of(e.person(), Fact.of(ENDORSEMENT, e.role())));
		}
		if (event.is(CareerEvents.EARLIER_TOLD)) {
			return List.of(Change.of(event.as(CareerEvents.EARLIER_TOLD).person(), Fact.any(POSITION)));
		}
		return event.is(CareerEvents.POSITION_TAKEN)
				? List.of(Change.of(event.as(CareerEvents.POSITION_TAKEN).person(), Fact.any(POSITION)))
				: certificate(event).flatMap(book::certificate).map(CareerFacts::of).stream().toList();
	}

	/** To which of them something happened. */
	private static Optional<UUID> certificate(Event event) {
		return which(event, CareerEvents.REVOKED, e -> e.certificate()).or(() -> which(event, CareerEvents.SUSPENDED, e -> e.certificate()))
				.or(() -> which(event, CareerEvents.LIFTED, e -> e.certificate()))
				.or(() -> which(event, CareerEvents.DECIDED, e -> e.certificate()))
				.or(() -> which(event, CareerEvents.STALE, e -> e.certificate()))
				.or(() -> which(event, CareerEvents.FRESH, e -> e.certificate()))
				.or(() -> which(event, CareerEvents.WITHDRAWN, e -> e.certificate()));
	}

	private static <T extends Record> Optional<UUID> which(Event event, EventType<T> type, Function<T, UUID> certificate) {
		return event.is(type) ? Optional.of(certificate.apply(event.as(type))) : Optional.empty();
	}

	private static Change of(Certificate certificate) {
		return Change.of(certificate.person(), Fact.of(CERTIFICATE, certificate.definition()));
	}
}
