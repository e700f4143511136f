package org.chushi.internal.career;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.chushi.career.Certificate;
import org.chushi.career.CertificateCare.Open;
import org.chushi.career.CertificateLife.Delta;
import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.core.Result;
import org.chushi.internal.career.CareerEvents.CertificateFresh;
import org.chushi.journal.Append;
import org.chushi.journal.Event;
import org.chushi.journal.Journal;
import org.chushi.publishing.PackTurns;
import org.chushi.rules.Consequence;
import org.chushi.rules.Consequences;
import org.chushi.rules.Requirements;
import org.chushi.training.Enrolments;
import org.chushi.training.Policies;
import org.chushi.training.Readings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Looks at every turn of the content once, marks the certificates it touches, and makes them fresh again when what changed was
 * learnt. A turn that was cut off before it was looked at is looked at later.
 */
@Component
public final class StaleWatch implements Consequence {

	private final Journal journal;
	private final CareerBook book;
	private final Packs packs;
	private final PackTurns turns;
	private final Touched touched;
	private final Judging judging;
	private final Consequences consequences;
	/** Installations there were when everything had been looked at. */
	private volatile long looked = -1;

	@Activate
	public StaleWatch(@Reference Journal journal, @Reference Packs packs, @Reference PackTurns turns, @Reference Requirements requirements,
			@Reference Enrolments enrolments, @Reference Policies policies, @Reference Readings readings,
			@Reference Consequences consequences, @Reference Clock clock) {
		this.journal = journal;
		this.book = CareerBook.of(journal);
		this.packs = packs;
		this.turns = turns;
		this.touched = new Touched(journal, turns, enrolments, policies, clock);
		this.judging = new Judging(requirements, enrolments, readings, clock);
		this.consequences = consequences;
	}

	@Override
	public int order() {
		return 15;
	}

	@Override
	public void settle(UUID person) {
		Library library = packs.library();
		boolean changed = false;
		for (Certificate certificate : book.certificatesOf(person)) {
			for (Delta delta : certificate.life().open()) {
				changed |= journal.decide(() -> fresh(certificate.id(), delta, library)) instanceof Result.Done<Boolean> done && done.value();
			}
		}
		if (changed) {
			// what had lapsed gives its rights again
			consequences.settle(person);
		}
	}

	@Override
	public void before(UUID person) {
		long version = turns.version();
		if (version == looked) {
			return;
		}
		long last = turns.last();
		boolean all = turns.after(touched.looked()).stream().allMatch(turn -> journal.decide(() -> touched.look(turn, packs.library())).isDone())
				&& journal.decide(() -> touched.lookedTo(last)).isDone();
		if (all) {
			looked = version;
		}
	}

	/** @return whether it is done now and was not before */
	private Result<Boolean> fresh(UUID id, Delta delta, Library library) {
		long version = journal.version(CareerEvents.CERTIFICATES);
		Certificate certificate = book.certificate(id).orElseThrow();
		if (!certificate.life().open().contains(delta)) {
			return Result.done(false);
		}
		List<Open> parts = judging.delta(certificate, delta, library);
		if (!parts.stream().allMatch(p -> p.finding().met())) {
			return Result.done(false);
		}
		Result<List<Event>> stored = journal.append(Append.of("system", CareerEvents.FRESH.on(CareerEvents.CERTIFICATES,
				new CertificateFresh(id, certificate.person(), delta.pack(), delta.version(),
						parts.stream().map(p -> Judging.sentence(p.finding().detail())).toList())))
				.expecting(CareerEvents.CERTIFICATES, version));
		return stored.map(done -> true);
	}
}
