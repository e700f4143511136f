package org.chushi.internal.career;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.assessment.Retake;
import org.chushi.career.Certificate;
import org.chushi.career.CertificateLife.Delta;
import org.chushi.career.CertificateLife.Kind;
import org.chushi.content.Packs;
import org.chushi.journal.Journal;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.ExamPassed;
import org.chushi.model.Paper;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exams that renew a certificate, or that changed behind one, are sat anew: who used up the attempts years ago is not shut out. */
@Component
public final class RenewalRetake implements Retake {

	private final CareerBook book;
	private final Packs packs;
	private final Clock clock;

	@Activate
	public RenewalRetake(@Reference Journal journal, @Reference Packs packs, @Reference Clock clock) {
		this.book = CareerBook.of(journal);
		this.packs = packs;
		this.clock = clock;
	}

	@Override
	public Optional<Instant> since(UUID person, Paper paper) {
		return book.certificatesOf(person).stream().flatMap(c -> Stream.concat(renewing(c, paper), changed(c, paper)))
				.max(Comparator.naturalOrder());
	}

	private Stream<Instant> renewing(Certificate certificate, Paper paper) {
		return !certificate.renewable(LocalDate.now(clock)) ? Stream.empty()
				: packs.library().find(CertificateDefinition.class, certificate.definition()).stream()
						.filter(d -> Judging.renewing(d).stream().anyMatch(r -> r instanceof ExamPassed exam && is(paper, exam.getPaper())))
						.map(d -> Judging.since(certificate, clock.getZone()));
	}

	private static Stream<Instant> changed(Certificate certificate, Paper paper) {
		return certificate.life().open().stream()
				.filter(d -> d.changed().stream().anyMatch(c -> c.kind() == Kind.EXAM && is(paper, c.id()))).map(Delta::since);
	}

	private static boolean is(Paper paper, String idOrCode) {
		return idOrCode.equals(paper.getId()) || idOrCode.equals(paper.getCode());
	}
}
