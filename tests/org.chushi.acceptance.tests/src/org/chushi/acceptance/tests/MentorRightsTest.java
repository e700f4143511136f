package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.model.PairingKind;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.training.PairWork.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mentor who no longer holds what the policy asks of one stays bound, and signs nothing until it stands again. */
class MentorRightsTest {

	private static final String HANDOVER = "ST-SEVEN-HANDOVER";

	private House house;
	private Session lead;
	private Session mentor;
	private Session newcomer;

	@BeforeEach
	void open(@TempDir Path folder) {
		house = new House(folder);
		lead = house.person("lead", Role.LEAD);
		mentor = house.mentor("mentor");
		newcomer = house.newcomer("new", lead, "PP-SEVEN");
		house.pass(newcomer, lead);
		house.services.pairings().bind(lead, newcomer.person(), mentor.person(), PairingKind.MENTOR).value();
	}

	@AfterEach
	void close() {
		house.close();
	}

	private UUID certificate() {
		return house.services.certification().of(mentor, mentor.person()).value().getFirst().id();
	}

	private Result<Entry> record() {
		return house.services.pairWork().record(mentor, newcomer.person(), house.draft("X-RECEPTION", ""));
	}

	private static void refused(Result<?> result) {
		assertThat(result).isInstanceOfSatisfying(Refused.class, r -> {
			assertThat(r.reason().zh()).contains("mentor现在不能当师傅", "结对还在", "交接");
			assertThat(r.reason().en()).contains("mentor may not act as mentor at present", "stays bound");
			assertThat(r.missing()).singleElement().satisfies(m -> {
				assertThat(((org.chushi.core.Missing) m).next().zh()).isNotBlank();
				assertThat(((org.chushi.core.Missing) m).next().en()).isNotBlank();
			});
		});
	}

	@Test
	@Tag("C03")
	@Tag("C05")
	void aMentorWhoseCertificateIsSuspendedSignsNothingUntilItStandsAgain() {
		var pairWork = house.services.pairWork();
		Entry open = record().value();
		Entry complete = house.pairWork(mentor, newcomer, "X-RECEPTION");
		house.services.activities().record(newcomer, HANDOVER, "五位老顾客都问候过了").value();
		house.services.certificateCare().suspend(lead, certificate(), "投诉未查清").value();

		refused(record());
		refused(pairWork.sign(mentor, open.id(), open.contentHash()));
		refused(pairWork.revise(mentor, open.id(), house.draft("X-REFUND", "")));
		refused(pairWork.correct(mentor, complete.id(), house.draft("X-RECEPTION", "")));
		refused(house.services.certification().endorse(mentor, newcomer.person(), "ready"));
		assertThat(house.services.activities().waitingFor(mentor).value()).isEmpty();
		refused(house.services.activities().confirm(mentor, newcomer.person(), HANDOVER, house.allOf("X-HANDOVER"), ""));
		assertThat(house.services.pairings().bound(newcomer.person(), PairingKind.MENTOR)).as("the pair stays").isPresent();

		house.services.certificateCare().lift(lead, certificate(), "查清了").value();
		assertThat(house.services.activities().waitingFor(mentor).value()).hasSize(1);
		house.services.activities().confirm(mentor, newcomer.person(), HANDOVER, house.allOf("X-HANDOVER"), "").value();
		pairWork.sign(mentor, open.id(), open.contentHash()).value();
		pairWork.correct(mentor, complete.id(), house.draft("X-RECEPTION", "")).value();
		house.services.certification().endorse(mentor, newcomer.person(), "ready").value();
	}

	@Test
	@Tag("C03")
	void noCertificateIsIssuedOnWhatARevokedMentorWouldSign() {
		house.pairWork(mentor, newcomer, "X-RECEPTION");
		house.pairWork(mentor, newcomer, "X-RECEPTION");
		Entry third = record().value();
		house.services.pairWork().sign(newcomer, third.id(), third.contentHash()).value();
		house.services.certification().revoke(lead, certificate(), "代签").value();
		refused(house.services.pairWork().sign(mentor, third.id(), third.contentHash()));
		assertThat(house.services.certification().of(newcomer, newcomer.person()).value()).isEmpty();

		Session other = house.mentor("other");
		house.services.pairings().handOver(lead, newcomer.person(), other.person(), PairingKind.MENTOR, "证书吊销").value();
		house.pairWork(other, newcomer, "X-RECEPTION");
		assertThat(house.services.certification().of(newcomer, newcomer.person()).value()).hasSize(1);
	}

	/** What was written and signed by a mentor who might is the newcomer's to sign. */
	@Test
	@Tag("C03")
	void theNewcomerStillSignsWhatTheMentorSignedInTime() {
		Entry entry = record().value();
		house.services.pairWork().sign(mentor, entry.id(), entry.contentHash()).value();
		house.services.certificateCare().suspend(lead, certificate(), "投诉未查清").value();
		assertThat(house.services.pairWork().sign(newcomer, entry.id(), entry.contentHash()).value().counts()).isTrue();
	}

	@Test
	@Tag("C03")
	void aRightThatRanOutIsGoneWithTheLastDayOfGrace() {
		var pairing = house.services.pairings().bound(newcomer.person(), PairingKind.MENTOR).orElseThrow();
		assertThat(house.services.pairings().barred(pairing)).isEmpty();
		for (int days = 0; house.services.certification().holds(mentor.person(), definition()); days++) {
			assertThat(days).as("it ends at all").isLessThan(2_000);
			house.clock.pass(Duration.ofDays(1));
		}
		assertThat(house.services.pairings().barred(pairing)).hasValueSatisfying(b -> {
			assertThat(b.person().id()).isEqualTo(mentor.person());
			assertThat(b.missing()).singleElement().satisfies(m -> assertThat(m.next().zh()).isNotBlank());
		});
		refused(record());
	}

	private String definition() {
		return house.services.certification().find(certificate()).orElseThrow().definition();
	}

	/** The board names whom a barred mentor still guides. */
	@Test
	@Tag("A01")
	void theBoardShowsTheLearnersOfAMentorWhoMayNotGuideAtPresent() {
		house.services.certificateCare().suspend(lead, certificate(), "投诉未查清").value();
		assertThat(house.services.staffing().mentors(lead).value()).filteredOn(e -> e.person().equals(mentor.person())).singleElement()
				.satisfies(e -> {
					assertThat(e.may()).isFalse();
					assertThat(e.busy()).isEqualTo(1);
				});
	}

	@Test
	@Tag("C03")
	void aLeadConfirmsAndEndorsesWhileTheMentorMayNot() {
		house.services.activities().record(newcomer, HANDOVER, "五位老顾客都问候过了").value();
		house.services.certificateCare().suspend(lead, certificate(), "投诉未查清").value();
		house.services.activities().confirm(lead, newcomer.person(), HANDOVER, house.allOf("X-HANDOVER"), "").value();
		house.services.certification().endorse(lead, newcomer.person(), "ready").value();
		assertThat(house.services.activities().of(newcomer, newcomer.person()).value()).filteredOn(a -> !a.confirmedBy().isEmpty()).isNotEmpty();
	}
}
