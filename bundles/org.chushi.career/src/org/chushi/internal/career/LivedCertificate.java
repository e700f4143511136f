package org.chushi.internal.career;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.chushi.career.Certificate;
import org.chushi.career.CertificateLife;
import org.chushi.career.CertificateLife.Appeal;
import org.chushi.career.CertificateLife.Decision;
import org.chushi.career.CertificateLife.Deed;
import org.chushi.career.CertificateLife.Delta;
import org.chushi.career.CertificateLife.End;
import org.chushi.career.CertificateLife.Suspension;
import org.chushi.career.CertificateLife.Turn;
import org.chushi.core.Bilingual;
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

/** A certificate while events change it. What cannot follow from how it stands changes nothing. */
final class LivedCertificate {

	private final Certificate from;
	private final Event event;
	private String revoked;
	private Optional<UUID> revokedBy;
	private Optional<UUID> successor;
	private Optional<Suspension> suspension;
	private String appealUntil;
	private Optional<Appeal> appeal;
	private List<Delta> deltas;
	private final List<Turn> turns;

	LivedCertificate(Certificate from, Event event) {
		this.from = from;
		this.event = event;
		CertificateLife life = from.life();
		revoked = from.revoked();
		revokedBy = from.revokedBy();
		successor = life.successor();
		suspension = life.suspension();
		appealUntil = life.appealUntil();
		appeal = life.appeal();
		deltas = life.deltas();
		turns = new ArrayList<>(life.turns());
	}

	static Certificate issued(CertificateIssued e, Event event) {
		CertificateLife life = new CertificateLife(e.renewFrom(), e.graceUntil(), e.renews(), Optional.empty(), Optional.empty(), "",
				Optional.empty(), List.of(), List.of(new Turn(e.renews().isEmpty() ? Deed.ISSUED : Deed.RENEWED, event.instant(),
						event.actor(), Bilingual.same(""))));
		return new Certificate(e.certificate(), e.number(), e.person(), e.definition(), e.title(), e.skill(), e.level(), e.packVersion(),
				event.instant(), e.validUntil(), e.restsOn(), e.seal().hash(), "", Optional.empty(), life);
	}

	LivedCertificate succeeded(CertificateIssued e) {
		if (successor.isEmpty()) {
			successor = Optional.of(e.certificate());
			turn(Deed.SUPERSEDED, e.number());
		}
		return this;
	}

	LivedCertificate suspended(CertificateSuspended e) {
		if (revoked.isEmpty() && suspension.isEmpty()) {
			suspension = Optional.of(new Suspension(e.reason(), person(), event.instant()));
			mayAppeal(e.appealUntil());
			turn(Deed.SUSPENDED, e.reason());
		}
		return this;
	}

	LivedCertificate lifted(SuspensionLifted e) {
		if (revoked.isEmpty() && suspension.isPresent()) {
			suspension = Optional.empty();
			mayAppeal("");
			turn(Deed.LIFTED, e.reason());
		}
		return this;
	}

	LivedCertificate revoked(CertificateRevoked e) {
		if (revoked.isEmpty()) {
			Bilingual why = appeal.filter(Appeal::waits).isPresent() ? Messages.Care_undecided.text(e.reason()) : Bilingual.same(e.reason());
			revoked = e.reason();
			revokedBy = person();
			mayAppeal(e.appealUntil());
			turn(Deed.REVOKED, why);
		}
		return this;
	}

	LivedCertificate appealed(CertificateAppealed e) {
		if (stopped() && appeal.isEmpty()) {
			appeal = Optional.of(new Appeal(e.words(), event.instant(), Optional.empty()));
			turn(Deed.APPEALED, e.words());
		}
		return this;
	}

	LivedCertificate decided(AppealDecided e) {
		if (appeal.filter(Appeal::waits).isEmpty() || !stopped()) {
			return this;
		}
		turn(e.overturned() ? Deed.OVERTURNED : Deed.UPHELD, e.reason());
		if (!e.overturned()) {
			appeal = appeal.map(a -> new Appeal(a.words(), a.when(),
					Optional.of(new Decision(false, e.reason(), person(), event.instant()))));
		} else if (!revoked.isEmpty()) {
			revoked = "";
			revokedBy = Optional.empty();
			mayAppeal("");
		} else {
			suspension = Optional.empty();
			mayAppeal("");
		}
		return this;
	}

	LivedCertificate stale(CertificateStale e) {
		List<Delta> more = new ArrayList<>(deltas);
		more.add(new Delta(e.pack(), e.title(), e.version(), event.instant(), e.until(), e.changed(), End.OPEN));
		deltas = more;
		turn(Deed.STALE, about(e.title(), e.version()));
		return this;
	}

	LivedCertificate fresh(CertificateFresh e) {
		return end(e.pack(), e.version(), End.DONE, Deed.FRESH);
	}

	LivedCertificate withdrawn(StaleWithdrawn e) {
		return end(e.pack(), e.version(), End.WITHDRAWN, Deed.WITHDRAWN);
	}

	private LivedCertificate end(String pack, String version, End end, Deed deed) {
		UnaryOperator<Delta> ended = d -> d.end() == End.OPEN && d.pack().equals(pack) && d.version().equals(version)
				? new Delta(d.pack(), d.title(), d.version(), d.since(), d.until(), d.changed(), end) : d;
		List<Delta> after = deltas.stream().map(ended).toList();
		deltas.stream().filter(d -> !after.contains(d)).findFirst().ifPresent(d -> turn(deed, about(d.title(), d.version())));
		deltas = after;
		return this;
	}

	Certificate done() {
		CertificateLife life = from.life();
		return new Certificate(from.id(), from.number(), from.person(), from.definition(), from.title(), from.skill(), from.level(),
				from.packVersion(), from.issued(), from.validUntil(), from.restsOn(), from.seal(), revoked, revokedBy,
				new CertificateLife(life.renewFrom(), life.graceUntil(), life.previous(), successor, suspension, appealUntil, appeal, deltas,
						turns));
	}

	private boolean stopped() {
		return !revoked.isEmpty() || suspension.isPresent();
	}

	/** What was appealed against before stands no more, or something else does. */
	private void mayAppeal(String until) {
		appeal = Optional.empty();
		appealUntil = until;
	}

	private void turn(Deed deed, String why) {
		turn(deed, Bilingual.same(why));
	}

	private void turn(Deed deed, Bilingual why) {
		turns.add(new Turn(deed, event.instant(), event.actor(), why));
	}

	private static Bilingual about(Bilingual title, String version) {
		return new Bilingual(title.zh() + " " + version, title.en() + " " + version);
	}

	/** None when it was no person. */
	private Optional<UUID> person() {
		try {
			return Optional.of(UUID.fromString(event.actor()));
		} catch (IllegalArgumentException notAPerson) {
			return Optional.empty();
		}
	}
}
