package org.chushi.internal.career;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.chushi.career.Certificate;
import org.chushi.career.CertificateLife;
import org.chushi.career.CertificateLife.Deed;
import org.chushi.career.CertificateLife.Delta;
import org.chushi.career.CertificateLife.End;
import org.chushi.career.CertificateLife.Turn;
import org.chushi.core.Bilingual;

/** What was done to a certificate together with what time alone did. */
record Histories(ZoneId zone, LocalDate today) {

	private static final Set<Deed> ENDS = Set.of(Deed.REVOKED, Deed.SUPERSEDED);

	List<Turn> of(Certificate certificate) {
		CertificateLife life = certificate.life();
		List<Turn> all = new ArrayList<>(life.turns());
		boolean grace = !life.graceUntil().equals(certificate.validUntil());
		add(all, Deed.DUE, life.renewFrom(), 0, Bilingual.same(""));
		if (grace) {
			add(all, Deed.GRACE, certificate.validUntil(), 1, Bilingual.same(life.graceUntil()));
		}
		add(all, Deed.EXPIRED, life.graceUntil(), 1, Bilingual.same(""));
		life.deltas().stream().filter(d -> d.end() != End.WITHDRAWN && !learntInTime(life, d))
				.forEach(d -> add(all, Deed.LAPSED, d.until(), 1, new Bilingual(d.title().zh() + " " + d.version(), d.title().en() + " " + d.version())));
		all.sort(Comparator.comparing(Turn::when));
		return List.copyOf(all);
	}

	/** @param plus days after the day */
	private void add(List<Turn> all, Deed deed, String day, int plus, Bilingual why) {
		if (day.isEmpty() || LocalDate.parse(day).plusDays(plus).isAfter(today)) {
			return;
		}
		Instant when = LocalDate.parse(day).plusDays(plus).atStartOfDay(zone).toInstant();
		if (all.stream().findFirst().filter(first -> when.isBefore(first.when())).isEmpty() && !ended(all, when)) {
			all.add(new Turn(deed, when, "", why));
		}
	}

	/** Whether it had ended by then, and was not given back. */
	private static boolean ended(List<Turn> all, Instant when) {
		boolean ended = false;
		for (Turn turn : all) {
			if (turn.when().isBefore(when)) {
				ended = ENDS.contains(turn.deed()) || ended && turn.deed() != Deed.OVERTURNED;
			}
		}
		return ended;
	}

	private boolean learntInTime(CertificateLife life, Delta delta) {
		return delta.end() == End.DONE && life.turns().stream().filter(t -> t.deed() == Deed.FRESH)
				.filter(t -> t.why().zh().equals(delta.title().zh() + " " + delta.version()))
				.anyMatch(t -> delta.until().isEmpty() || !LocalDate.ofInstant(t.when(), zone).isAfter(LocalDate.parse(delta.until())));
	}
}
