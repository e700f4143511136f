package org.chushi.internal.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.career.Certificate;
import org.chushi.career.CertificateCare.Outlook;
import org.chushi.career.CertificateLife;
import org.chushi.career.CertificateLife.Delta;
import org.chushi.career.CertificateLife.End;
import org.chushi.career.CertificateLife.Suspension;
import org.chushi.career.Certification.Candidacy;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.rules.Finding;
import org.chushi.ui.Status;
import org.junit.jupiter.api.Test;

class DiplomasTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private final Certificate valid = certificate("1", "2027-03-01", "", 10);
	private final Certificate newer = certificate("2", "", "", 20);
	private final Certificate expired = certificate("3", "2026-03-01", "", 30);
	private final Certificate revoked = certificate("4", "", "copied answers", 40);

	@Test
	void whatHoldsComesFirstAndTheNewestOfIt() {
		assertThat(diplomas(false, valid, newer, expired, revoked).shown()).extracting(Certificate::number)
				.containsExactly("2", "1", "4", "3");
	}

	@Test
	void theStandingSaysUntilWhenItHolds() {
		Diplomas all = diplomas(true);
		assertThat(all.standing(valid).status()).isEqualTo(Status.GOOD);
		assertThat(all.standing(expired).status()).isEqualTo(Status.WAIT);
		assertThat(all.standing(revoked).status()).isEqualTo(Status.STOP);
		assertThat(all.standing(newer).words().en()).isEqualTo("Valid without end");
	}

	@Test
	void aCertificateOnItsLastDayStillHoldsAndEndsSoon() {
		Diplomas.Standing standing = diplomas(true).standing(certificate("5", TODAY.toString(), "", 0));
		assertThat(standing.status()).isEqualTo(Status.WAIT);
		assertThat(standing.words().en()).isEqualTo("Due for renewal · valid until 2026-03-02 · days left: 0");
	}

	@Test
	void theNearestCertificateWithinReachComesFirstAndAHeldOneIsNotNamed() {
		Diplomas diplomas = new Diplomas(new UUID(0, 1), "", true, TODAY, List.of(),
				List.of(candidacy("far", false, 2), candidacy("near", false, 1), candidacy("held", true, 0)), Set.of(), Set.of());
		assertThat(diplomas.open()).extracting(Candidacy::definition).containsExactly("near", "far");
	}

	@Test
	void aCertificateOnThePersonsWayComesBeforeANearerOneBesideIt() {
		Diplomas diplomas = new Diplomas(new UUID(0, 1), "", true, TODAY, List.of(),
				List.of(candidacy("beside", false, 1), candidacy("way", false, 5)), Set.of("way"), Set.of());
		assertThat(diplomas.open()).extracting(Candidacy::definition).containsExactly("way", "beside");
	}

	@Test
	void onlyALeadRevokesAndNobodyEndorsesThemselves() {
		assertThat(diplomas(false).mayRevoke(valid, Set.of("lead"))).isTrue();
		assertThat(diplomas(false).mayRevoke(revoked, Set.of("lead"))).isFalse();
		assertThat(diplomas(false).mayRevoke(valid, Set.of("mentor"))).isFalse();
		assertThat(diplomas(false).mayEndorse(Set.of("mentor"))).isTrue();
		assertThat(diplomas(false).mayEndorse(Set.of("trainer"))).isFalse();
		assertThat(diplomas(true).mayEndorse(Set.of("lead"))).isFalse();
	}

	@Test
	void aLongSealIsShownByItsEnds() {
		assertThat(Diplomas.shortened("0123456789abcdef0123456789abcdef")).isEqualTo("01234567 … 89abcdef");
		assertThat(Diplomas.shortened("short")).isEqualTo("short");
	}

	@Test
	void aLeadRenewsTheLastOfItsKindThatNoLongerHolds() {
		Certificate first = certificate("1", "", "broken", 1);
		Certificate second = certificate("2", "", "broken again", 2);
		assertThat(diplomas(false, first, second).mayRenew(second, Set.of("lead"))).isTrue();
		assertThat(diplomas(false, first, second).mayRenew(first, Set.of("lead"))).as("not the last").isFalse();
		assertThat(diplomas(false, first, second).mayRenew(second, Set.of("mentor"))).isFalse();
		assertThat(diplomas(true, first, second).mayRenew(second, Set.of("lead"))).as("one's own").isFalse();
		assertThat(diplomas(false, certificate("3", "", "", 3)).mayRenew(certificate("3", "", "", 3), Set.of("lead")))
				.as("still holds").isFalse();
	}

	/** Whoever revokes it is told that others see the badge of the one before it still. */
	@Test
	void theBadgeOfTheOneItRenewedIsSeenOutsideToo() {
		List<Certificate> line = Lived.line().stream().map(Outlook::certificate).toList();
		Diplomas signed = new Diplomas(new UUID(0, 1), "小满", false, TODAY, line, List.of(), Set.of(), Set.of(line.getFirst().id()));
		assertThat(signed.outside(line.getLast())).isTrue();
		assertThat(signed.outside(certificate("3", "", "", 3))).isFalse();
		Diplomas later = new Diplomas(new UUID(0, 1), "小满", false, TODAY, line, List.of(), Set.of(), Set.of(line.getLast().id()));
		assertThat(later.outside(line.getFirst())).as("not the badge of one after it").isFalse();
	}

	/** It stands again when what changed is learnt, and a suspended one when it is lifted. */
	@Test
	void whatStandsAgainByItselfIsNotOfferedToBeRenewed() {
		Certificate lapsed = living("1", life(Optional.empty(), List.of(new Delta("pack", Bilingual.same("p"), "1.1.0", Instant.EPOCH, "2026-03-01",
				List.of(), End.OPEN))));
		Certificate suspended = living("2", life(Optional.of(new Suspension("why", Optional.empty(), Instant.EPOCH)), List.of()));
		assertThat(lapsed.standing(TODAY)).isEqualTo(Certificate.Standing.LAPSED);
		assertThat(diplomas(false, lapsed).mayRenew(lapsed, Set.of("lead"))).isFalse();
		assertThat(suspended.standing(TODAY)).isEqualTo(Certificate.Standing.SUSPENDED);
		assertThat(diplomas(false, suspended).mayRenew(suspended, Set.of("lead"))).isFalse();
		assertThat(diplomas(false, expired).mayRenew(expired, Set.of("lead"))).isTrue();
	}

	private static CertificateLife life(Optional<Suspension> suspension, List<Delta> deltas) {
		return new CertificateLife("", "", Optional.empty(), Optional.empty(), suspension, "", Optional.empty(), deltas, List.of());
	}

	private static Certificate living(String number, CertificateLife life) {
		return new Certificate(new UUID(1, 1), number, new UUID(0, 1), "d", Bilingual.same("c"), "s", 1, "1.0.0", Instant.EPOCH, "", List.of(), "seal", "",
				Optional.empty(), life);
	}

	private static Diplomas diplomas(boolean own, Certificate... certificates) {
		return new Diplomas(new UUID(0, 1), "小满", own, TODAY, List.of(certificates), List.of(), Set.of(), Set.of());
	}

	private static Certificate certificate(String number, String until, String revoked, long second) {
		return new Certificate(new UUID(1, second), number, new UUID(0, 1), "d", Bilingual.same("c"), "s", 1, "1.0.0",
				Instant.ofEpochSecond(second), until, List.of(), "seal", revoked, Optional.empty());
	}

	private static Candidacy candidacy(String id, boolean held, int missing) {
		Bilingual none = Bilingual.same("");
		Finding finding = new Finding("r", false, new Missing(none, none, none, none), 0, "");
		return new Candidacy(id, none, none, "s", 1, held, Optional.empty(), Collections.nCopies(missing, finding));
	}
}
