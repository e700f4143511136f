package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.chushi.career.Careers.MapView;
import org.chushi.career.Careers.MoveView;
import org.chushi.career.Careers.PositionView;
import org.chushi.career.Careers.Standing;
import org.chushi.career.Certificate;
import org.chushi.core.Result.Refused;
import org.chushi.model.PairingKind;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates, pairings of every kind, positions and money. */
class CareerTest {

	private House house;
	private Session lead;
	private Session newcomer;
	private Session mentor;

	@BeforeEach
	void open(@TempDir Path folder) {
		house = new House(folder);
		lead = house.person("lead", Role.LEAD);
		newcomer = house.newcomer("new", lead, "PP-SEVEN");
		mentor = house.mentor("mentor");
	}

	@AfterEach
	void close() {
		house.close();
	}

	@Test
	@Tag("E05")
	void theLevelOneCertificateIsIssuedByRuleWithWhatItRestsOn() {
		trialShift();
		assertThat(house.pairWork(mentor, newcomer, "X-RECEPTION").counts()).isTrue();
		house.pairWork(mentor, newcomer, "X-RECEPTION");
		assertThat(certificates()).isEmpty();
		house.pairWork(mentor, newcomer, "X-RECEPTION");
		assertThat(certificates()).singleElement().satisfies(c -> {
			assertThat(c.level()).isEqualTo(1);
			assertThat(c.number()).isEqualTo("2026-00002");
			assertThat(c.restsOn()).hasSizeGreaterThanOrEqualTo(3).allSatisfy(r -> assertThat(r.zh()).isNotBlank());
			assertThat(c.seal()).hasSize(64);
			assertThat(c.validUntil()).isEqualTo(LocalDate.now(house.clock).plusDays(365).toString());
		});
		assertThat(house.services.certification().of(mentor, newcomer.person()).value()).as("seen by the mentor").hasSize(1);
		assertThat(house.services.certification().of(lead, newcomer.person()).value()).as("seen by the lead").hasSize(1);
	}

	@Test
	@Tag("E05")
	void aCertificateExpiresAndIsRevokedWithAReason() {
		certify();
		Certificate certificate = certificates().get(0);
		assertThat(certificate.holds(LocalDate.parse(certificate.validUntil()))).isTrue();
		assertThat(certificate.holds(LocalDate.parse(certificate.validUntil()).plusDays(1))).isFalse();
		assertThat(house.services.certification().revoke(newcomer, certificate.id(), "no").isDone()).isFalse();
		assertThat(house.services.certification().revoke(lead, certificate.id(), " ").isDone()).isFalse();
		house.services.certification().revoke(lead, certificate.id(), "rule broken").value();
		assertThat(certificates()).singleElement().extracting(Certificate::revoked).isEqualTo("rule broken");
		house.consequences.settle(newcomer.person());
		assertThat(certificates()).as("does not come back by itself").hasSize(1);
	}

	@Test
	@Tag("E02")
	void fourKindsOfPairingEachWithItsOwnCapacity() {
		Session colleague = house.person("colleague", Role.MENTOR);
		assertThat(bind(colleague, PairingKind.MENTOR).isDone()).as("a mentor before the gate").isFalse();
		bind(colleague, PairingKind.STUDY_GROUP).value();
		assertThat(bind(colleague, PairingKind.COACHING)).as("a coach without the mentoring certificate")
				.isInstanceOfSatisfying(Refused.class, r -> assertThat(r.missing()).isNotEmpty());
		bind(mentor, PairingKind.COACHING).value();
		house.pass(newcomer, lead);
		bind(mentor, PairingKind.MENTOR).value();
		assertThat(house.services.pairings().of(newcomer, newcomer.person()).value()).extracting(p -> p.kind())
				.containsExactlyInAnyOrder(PairingKind.STUDY_GROUP, PairingKind.COACHING, PairingKind.MENTOR);
		Session second = house.newcomer("second", lead, "PP-SEVEN");
		assertThat(house.services.pairings().bind(lead, second.person(), colleague.person(), PairingKind.STUDY_GROUP)
				.isDone()).as("a group has more than one").isTrue();
		assertThat(house.services.pairings().candidates(lead, second.person(), PairingKind.BUDDY).value())
				.as("nobody holds what a buddy needs").isEmpty();
	}

	@Test
	@Tag("B12")
	void theLadderGoesUpStepByStepWhenItsConditionsAreMet() {
		assertThat(here()).isEqualTo("PO-TRAINEE");
		assertThat(house.services.careers().promote(lead, newcomer.person(), "PO-AGENT", "")).isInstanceOfSatisfying(
				Refused.class, r -> assertThat(r.missing()).isNotEmpty());
		certify();
		house.services.certification().endorse(mentor, newcomer.person(), "ready").value();
		assertThat(house.services.careers().promote(newcomer, newcomer.person(), "PO-AGENT", "").isDone())
				.as("by oneself").isFalse();
		house.services.careers().promote(lead, newcomer.person(), "PO-AGENT", "").value();
		assertThat(here()).isEqualTo("PO-AGENT");
		assertThat(house.services.careers().promote(lead, newcomer.person(), "PO-TEAMLEAD", "").isDone())
				.as("two steps at once").isFalse();
		List<String> ladder = map().positions().stream().map(PositionView::code).toList();
		assertThat(ladder).contains("PO-SENIOR", "PO-TEAMLEAD", "PO-SUPERVISOR", "PO-MANAGER");
		house.services.careers().promote(lead, newcomer.person(), "PO-TRAINEE", "a pause").value();
		assertThat(here()).as("down with a reason").isEqualTo("PO-TRAINEE");
	}

	@Test
	@Tag("B11")
	void fromServiceThereIsALateralWayIntoOperationsThatSaysWhatIsMissing() {
		becomeAgent();
		String operations = map().positions().stream().filter(p -> p.code().equals("PO-OPSASSIST")).findFirst()
				.orElseThrow().id();
		MoveView move = map().next().stream().filter(m -> m.to().equals(operations)).findFirst().orElseThrow();
		assertThat(move.vertical()).isFalse();
		assertThat(move.findings()).isNotEmpty().allSatisfy(f -> {
			assertThat(f.detail().what().zh()).isNotBlank();
			assertThat(f.detail().next().en()).isNotBlank();
		});
		assertThat(move.isOpen()).isFalse();
		assertThat(map().positions()).filteredOn(p -> p.standing() == Standing.REACHABLE).isNotEmpty();
	}

	@Test
	@Tag("B11")
	void timeInAPositionAndAnEndorsementCount() {
		certify();
		long before = met();
		assertThat(house.services.certification().endorse(newcomer, newcomer.person(), "me").isDone()).isFalse();
		house.services.certification().endorse(mentor, newcomer.person(), "knows our customers").value();
		assertThat(met()).isGreaterThan(before);
		house.services.careers().promote(lead, newcomer.person(), "PO-AGENT", "").value();
		before = met();
		house.clock.pass(Duration.ofDays(200));
		assertThat(met()).isGreaterThan(before);
	}

	@Test
	@Tag("C05")
	void moneyAuthorityFollowsThePositionAndThePolicy() {
		assertThat(house.services.careers().authority(newcomer, newcomer.person()).value().unlimited())
				.as("full waiver right for everybody").isTrue();
		house.services.enrolments().move(lead, newcomer.person(), "PP-FOURWEEKS").value();
		List<Integer> limits = map().positions().stream()
				.filter(p -> List.of("PO-AGENT", "PO-SUPERVISOR", "PO-MANAGER").contains(p.code()))
				.map(p -> Integer.parseInt(p.authority().zh().replaceAll("\\D", ""))).toList();
		assertThat(limits).containsExactly(20, 50, 100);
		becomeAgent();
		assertThat(house.services.careers().authority(newcomer, newcomer.person()).value())
				.satisfies(a -> assertThat(a.limit()).isEqualTo(20));
	}

	private long met() {
		return map().next().stream().flatMap(m -> m.findings().stream()).filter(f -> f.met()).count();
	}

	private MapView map() {
		return house.services.careers().map(newcomer, newcomer.person()).value();
	}

	private String here() {
		return map().here().orElseThrow().code();
	}

	private void trialShift() {
		house.pass(newcomer, lead);
		bind(mentor, PairingKind.MENTOR).value();
	}

	private void certify() {
		trialShift();
		for (int i = 0; i < 3; i++) {
			house.pairWork(mentor, newcomer, "X-RECEPTION");
		}
		assertThat(certificates()).isNotEmpty();
	}

	private void becomeAgent() {
		certify();
		house.services.certification().endorse(mentor, newcomer.person(), "ready").value();
		house.services.careers().promote(lead, newcomer.person(), "PO-AGENT", "").value();
	}

	private List<Certificate> certificates() {
		return house.services.certification().of(newcomer, newcomer.person()).value();
	}

	private org.chushi.core.Result<?> bind(Session guide, PairingKind kind) {
		return house.services.pairings().bind(lead, newcomer.person(), guide.person(), kind);
	}
}
