package org.chushi.internal.career;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.career.Certificate;
import org.chushi.content.Library;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.core.Result;
import org.chushi.internal.career.CareerEvents.CertificateIssued;
import org.chushi.journal.Append;
import org.chushi.journal.Event;
import org.chushi.journal.Journal;
import org.chushi.model.CertificateDefinition;
import org.chushi.training.Enrolments;
import org.chushi.training.Policies;

/** Writes certificates, with the windows the policy gives them today. */
record Issuing(Journal journal, Enrolments enrolments, Policies policies, Clock clock, Ids ids) {

	/**
	 * Issues a certificate.
	 *
	 * @param version  of the stream of certificates it was decided on
	 * @param previous in whose place it comes; one that still holds is followed without a gap
	 */
	Result<List<Event>> issue(String actor, Library library, UUID person, CertificateDefinition definition, List<Bilingual> restsOn,
			long version, Optional<Certificate> previous) {
		// a seal of records that are on hold would vouch for what is doubted
		if (journal.hold().isPresent()) {
			return journal.hold().get().as();
		}
		LocalDate today = LocalDate.now(clock);
		Deadlines deadlines = Deadlines.of(CareerBook.profile(person, library, enrolments, policies));
		String until = definition.getValidDays() == 0 ? "" : lastDay(first(today, previous), definition.getValidDays()).toString();
		return journal.append(Append.of(actor,
				CareerEvents.ISSUED.on(CareerEvents.CERTIFICATES,
						new CertificateIssued(ids.next(), "%d-%05d".formatted(today.getYear(), version + 1), person, definition.getId(),
								Texts.of(definition.getTitle()), definition.getSkill(), definition.getLevel(),
								library.packOf(definition).version(), until, restsOn, journal.seal(), deadlines.renewFrom(until),
								deadlines.graceUntil(until), previous.map(p -> p.id().toString()).orElse(""))))
				.expecting(CareerEvents.CERTIFICATES, version));
	}

	/** Who renews early loses no day of what is held. */
	private static LocalDate first(LocalDate today, Optional<Certificate> previous) {
		return previous.filter(p -> p.holds(today) && !p.validUntil().isEmpty())
				.map(p -> LocalDate.parse(p.validUntil()).plusDays(1)).orElse(today);
	}

	/** The last day of so many, with the first; 365 of them are a year, whatever its February. */
	static LocalDate lastDay(LocalDate first, int days) {
		return (days % 365 == 0 ? first.plusYears(days / 365) : first.plusDays(days)).minusDays(1);
	}
}
