package org.chushi.internal.career;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.chushi.career.Certificate;
import org.chushi.career.Certificate.Standing;
import org.chushi.career.CertificateLife.Changed;
import org.chushi.career.CertificateLife.End;
import org.chushi.content.Library;
import org.chushi.core.Result;
import org.chushi.internal.career.CareerEvents.CertificateStale;
import org.chushi.internal.career.CareerEvents.ContentTurned;
import org.chushi.internal.career.CareerEvents.StaleWithdrawn;
import org.chushi.journal.Append;
import org.chushi.journal.Documents;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.PolicyProfile;
import org.chushi.publishing.PackDifference;
import org.chushi.publishing.PackTurns;
import org.chushi.publishing.PackTurns.Turn;
import org.chushi.training.Enrolments;
import org.chushi.training.Policies;

/** The certificates that a turn of the content touches. That it was looked at is stored together with what came of it. */
record Touched(Journal journal, PackTurns turns, Enrolments enrolments, Policies policies, Clock clock) {

	private Documents documents() {
		return journal.documents(ContentTurnProjection.NAME);
	}

	/** The last turn of this machine that was looked at. */
	long looked() {
		return ContentTurnProjection.looked(documents(), journal.device());
	}

	/** There was nothing to look at up to here. */
	Result<Long> lookedTo(long number) {
		long version = journal.version(CareerEvents.CERTIFICATES);
		return looked() >= number ? Result.done(number)
				: journal.append(Append.of("system", turned(number, "", "")).expecting(CareerEvents.CERTIFICATES, version)).map(done -> number);
	}

	Result<Long> look(Turn turn, Library library) {
		long version = journal.version(CareerEvents.CERTIFICATES);
		if (looked() >= turn.number()) {
			return Result.done(turn.number());
		}
		PackDifference difference = turn.difference();
		List<NewEvent> events = new ArrayList<>(List.of(turned(turn.number(), difference.pack(), difference.after())));
		(turn.undone().isEmpty() ? stale(turn, library) : withdrawn(turn)).forEach(events::add);
		return journal.append(new Append("system", events, Map.of(CareerEvents.CERTIFICATES, version))).map(done -> turn.number());
	}

	private static NewEvent turned(long number, String pack, String version) {
		return CareerEvents.TURNED.on(CareerEvents.CERTIFICATES, new ContentTurned(number, pack, version));
	}

	/** What had come with the versions that are gone again. */
	private Stream<NewEvent> withdrawn(Turn turn) {
		String pack = turn.difference().pack();
		return CareerBook.of(journal).stale().stream().flatMap(c -> c.life().open().stream()
				.filter(d -> d.pack().equals(pack) && turn.undone().contains(d.version()))
				.map(d -> CareerEvents.WITHDRAWN.on(CareerEvents.CERTIFICATES, new StaleWithdrawn(c.id(), c.person(), pack, d.version()))));
	}

	private Stream<NewEvent> stale(Turn turn, Library library) {
		Basis basis = new Basis(new ContentTouch(library, turn.difference()));
		CareerBook book = CareerBook.of(journal);
		return library.all(CertificateDefinition.class).stream().flatMap(definition -> {
			Map<Optional<PolicyProfile>, List<Changed>> changed = new HashMap<>();
			return book.certificatesBy(definition.getId()).stream().filter(c -> concerns(turn, c, library)).flatMap(c -> {
				Optional<PolicyProfile> profile = CareerBook.profile(c.person(), library, enrolments, policies);
				List<Changed> what = changed.computeIfAbsent(profile, p -> basis.changed(definition, p));
				return what.isEmpty() ? Stream.empty() : Stream.of(stale(turn, c, profile, what));
			});
		});
	}

	private NewEvent stale(Turn turn, Certificate certificate, Optional<PolicyProfile> profile, List<Changed> what) {
		String until = Deadlines.of(profile).staleUntil(LocalDate.now(clock));
		return CareerEvents.STALE.on(CareerEvents.CERTIFICATES, new CertificateStale(certificate.id(), certificate.person(),
				turn.difference().pack(), turn.title(), turn.difference().after(), until, what));
	}

	/** Whether it stands, rests on what was there before, and was not marked already when another machine of the team had this turn. */
	private boolean concerns(Turn turn, Certificate certificate, Library library) {
		Standing standing = certificate.standing(LocalDate.now(clock));
		boolean ended = standing == Standing.REVOKED || standing == Standing.SUPERSEDED || standing == Standing.EXPIRED;
		String pack = turn.difference().pack();
		return !ended && !knew(turn, certificate, library) && certificate.life().deltas().stream()
				.noneMatch(d -> d.pack().equals(pack) && d.version().equals(turn.difference().after()) && d.end() != End.WITHDRAWN);
	}

	/**
	 * Whether it was issued on what the turn brought. What its machine had then tells, in the order of its records; else the version it
	 * names itself; else whether the turn was known to the team by then.
	 */
	private boolean knew(Turn turn, Certificate certificate, Library library) {
		String pack = turn.difference().pack();
		return ContentTurnProjection.issued(documents(), certificate.id()).flatMap(i -> turns.had(pack, i.device(), i.number()))
				.or(() -> library.find(CertificateDefinition.class, certificate.definition()).filter(d -> library.packOf(d).id().equals(pack))
						.map(d -> certificate.packVersion()))
				.map(turn::in).orElseGet(() -> !certificate.issued().isBefore(turn.when()) || ContentTurnProjection
						.came(documents(), pack, turn.difference().after()).filter(first -> !certificate.issued().isBefore(first)).isPresent());
	}
}
