package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.chushi.career.Certificate;
import org.chushi.career.Certificate.Standing;
import org.chushi.career.CertificateCare;
import org.chushi.career.CertificateLife.Deed;
import org.chushi.career.CertificateLife.Turn;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suspended, lifted, revoked, appealed against, due, in grace, renewed: the life of one certificate. */
class CertificateCareTest {

	private House house;
	private CertificateCare care;
	private Session lead;
	private Session second;
	private Session newcomer;
	private Session mentor;

	@BeforeEach
	void open(@TempDir Path folder) {
		house = new House(folder);
		care = house.services.certificateCare();
		lead = house.person("lead", Role.LEAD);
		newcomer = house.newcomer("new", lead, "PP-SEVEN");
		mentor = house.mentor("mentor");
		house.certify(newcomer, mentor, lead);
	}

	@AfterEach
	void close() {
		house.close();
	}

	private Certificate held() {
		return house.services.certification().of(newcomer, newcomer.person()).value().stream().filter(c -> c.skill().equals("reception"))
				.findFirst().orElseThrow();
	}

	private boolean holds() {
		return house.services.certification().holds(newcomer.person(), held().definition());
	}

	private Standing standing(Certificate certificate) {
		return certificate.standing(LocalDate.now(house.clock));
	}

	private void goTo(String day) {
		house.clock.pass(Duration.ofDays(ChronoUnit.DAYS.between(LocalDate.now(house.clock), LocalDate.parse(day))));
		house.consequences.settle(newcomer.person());
	}

	private static void refused(Result<?> result, String words) {
		assertThat(result).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.reason().zh()).contains(words));
	}

	private List<Deed> deeds(Certificate certificate) {
		return care.outlook(newcomer, certificate.id()).value().history().stream().map(Turn::deed).toList();
	}

	@Test
	@Tag("E05")
	void aSuspendedCertificateGivesNoRightsUntilItIsLifted() {
		Certificate certificate = held();
		assertThat(standing(certificate)).isEqualTo(Standing.VALID);
		refused(care.suspend(lead, certificate.id(), " "), "填写原因");
		assertThat(care.suspend(mentor, certificate.id(), "x").isDone()).isFalse();
		Certificate suspended = care.suspend(lead, certificate.id(), "投诉未查清").value();
		assertThat(standing(suspended)).isEqualTo(Standing.SUSPENDED);
		assertThat(holds()).isFalse();
		refused(care.suspend(lead, certificate.id(), "again"), "已经暂停");
		refused(house.services.certification().renew(lead, certificate.id(), "x"), "恢复它就行");
		assertThat(standing(care.lift(lead, certificate.id(), "查清了").value())).isEqualTo(Standing.VALID);
		assertThat(holds()).isTrue();
		refused(care.lift(lead, certificate.id(), "again"), "没有被暂停");
		assertThat(deeds(certificate)).containsExactly(Deed.ISSUED, Deed.SUSPENDED, Deed.LIFTED);
		assertThat(care.outlook(newcomer, certificate.id()).value().history().get(1)).satisfies(t -> {
			assertThat(t.actor()).isEqualTo(lead.actor());
			assertThat(t.why().zh()).isEqualTo("投诉未查清");
		});
	}

	@Test
	@Tag("E05")
	void anAppealAgainstARevocationIsDecidedByAnotherLeadAndGivesTheCertificateBack() {
		Certificate certificate = held();
		refused(care.appeal(newcomer, certificate.id(), "不服"), "没有可申诉的");
		house.services.certification().revoke(lead, certificate.id(), "违规").value();
		assertThat(care.outlook(newcomer, certificate.id()).value().mayAppeal()).isTrue();
		assertThat(care.outlook(mentor, certificate.id()).value().mayAppeal()).isFalse();
		refused(care.decide(lead, certificate.id(), true, "x"), "没有等待裁定");
		care.appeal(newcomer, certificate.id(), "当天我不在班").value();
		refused(care.appeal(newcomer, certificate.id(), "再说一次"), "正在等待裁定");
		assertThat(care.appeals(lead).value()).extracting(Certificate::id).containsExactly(certificate.id());
		refused(care.decide(lead, certificate.id(), false, "x"), "管理员");
		assertThat(care.toDecide(lead).value()).as("who acted is not asked").isEmpty();
		assertThat(care.toDecide(house.signIn("root")).value()).extracting(Certificate::id).containsExactly(certificate.id());
		assertThat(care.toDecide(newcomer).isDone()).isFalse();
		second = house.person("second", Role.LEAD);
		refused(care.decide(lead, certificate.id(), false, "x"), "second");
		refused(care.decide(house.signIn("root"), certificate.id(), true, "x"), "second");
		assertThat(care.toDecide(house.signIn("root")).value()).as("a lead decides first").isEmpty();
		assertThat(care.toDecide(second).value()).extracting(Certificate::id).containsExactly(certificate.id());
		Certificate back = care.decide(second, certificate.id(), true, "排班表属实").value();
		assertThat(standing(back)).isEqualTo(Standing.VALID);
		assertThat(back.revoked()).isEmpty();
		assertThat(holds()).isTrue();
		assertThat(care.appeals(lead).value()).isEmpty();
		assertThat(deeds(certificate)).containsExactly(Deed.ISSUED, Deed.REVOKED, Deed.APPEALED, Deed.OVERTURNED);
	}

	@Test
	@Tag("E05")
	void anAppealThatIsDismissedIsNotMadeTwiceAndComesInTime() {
		Certificate certificate = held();
		second = house.person("second", Role.LEAD);
		care.suspend(lead, certificate.id(), "投诉").value();
		care.appeal(newcomer, certificate.id(), "不是我").value();
		assertThat(standing(care.decide(second, certificate.id(), false, "录音为证").value())).isEqualTo(Standing.SUSPENDED);
		refused(care.appeal(newcomer, certificate.id(), "还是不服"), "不能再申诉");
		house.services.certification().revoke(second, certificate.id(), "查实").value();
		goTo(LocalDate.now(house.clock).plusDays(7).toString());
		assertThat(care.outlook(newcomer, certificate.id()).value().mayAppeal()).as("the last of seven days").isTrue();
		goTo(LocalDate.now(house.clock).plusDays(1).toString());
		refused(care.appeal(newcomer, certificate.id(), "晚了一天"), "已经过了");
		assertThat(care.outlook(newcomer, certificate.id()).value().mayAppeal()).isFalse();
	}

	/** Whoever is appealed against does not end the appeal; where somebody else does, the history tells so. */
	@Test
	@Tag("E05")
	void whoseSuspensionIsAppealedAgainstDoesNotRevokeMeanwhile() {
		Certificate certificate = held();
		var certification = house.services.certification();
		care.suspend(lead, certificate.id(), "投诉").value();
		care.appeal(newcomer, certificate.id(), "不是我").value();
		refused(certification.revoke(lead, certificate.id(), "查实"), "管理员");
		second = house.person("second", Role.LEAD);
		refused(certification.revoke(lead, certificate.id(), "查实"), "second");
		assertThat(care.appeals(second).value()).extracting(Certificate::id).containsExactly(certificate.id());
		certification.revoke(second, certificate.id(), "查实").value();
		assertThat(care.appeals(second).value()).isEmpty();
		assertThat(deeds(certificate)).containsExactly(Deed.ISSUED, Deed.SUSPENDED, Deed.APPEALED, Deed.REVOKED);
		assertThat(care.outlook(newcomer, certificate.id()).value().history().getLast().why()).satisfies(why -> {
			assertThat(why.zh()).startsWith("查实").contains("申诉没有裁定");
			assertThat(why.en()).startsWith("查实").contains("not decided");
		});
		assertThat(held().revoked()).isEqualTo("查实");
		assertThat(care.outlook(newcomer, certificate.id()).value().mayAppeal()).as("against the revocation").isTrue();
		care.appeal(newcomer, certificate.id(), "还是不服").value();
		assertThat(standing(care.decide(lead, certificate.id(), true, "复核不属实").value())).as("the suspension goes on").isEqualTo(Standing.SUSPENDED);
	}

	@Test
	@Tag("E05")
	void onceTheAppealIsDecidedWhoSuspendedMayRevoke() {
		Certificate certificate = held();
		second = house.person("second", Role.LEAD);
		care.suspend(lead, certificate.id(), "投诉").value();
		care.appeal(newcomer, certificate.id(), "不是我").value();
		care.decide(second, certificate.id(), false, "录音为证").value();
		Certificate revoked = house.services.certification().revoke(lead, certificate.id(), "查实").value();
		assertThat(revoked.life().turns().getLast().why().zh()).isEqualTo("查实");
	}

	@Test
	@Tag("E05")
	void whereThereIsOneLeadOnlyAnAdministratorDecides() {
		Certificate certificate = held();
		house.services.certification().revoke(lead, certificate.id(), "违规").value();
		Session root = house.signIn("root");
		assertThat(care.outlook(root, certificate.id())).as("nothing to decide yet").isInstanceOf(Refused.class);
		care.appeal(newcomer, certificate.id(), "不服").value();
		assertThat(care.appeals(root).value()).extracting(Certificate::id).containsExactly(certificate.id());
		assertThat(care.outlook(root, certificate.id()).value().certificate().life().appeal()).isPresent();
		assertThat(standing(care.decide(root, certificate.id(), true, "属实").value())).isEqualTo(Standing.VALID);
		assertThat(care.outlook(root, certificate.id())).as("decided").isInstanceOf(Refused.class);
	}

	@Test
	@Tag("E05")
	void nobodyDecidesOnACertificateOfTheirOwn() {
		Session both = house.person("both", Role.LEAD, Role.MENTOR);
		house.finishCourse(both, "C-MENTOR");
		house.sit(both, "P-MENTOR", house::right);
		Certificate own = house.services.certification().of(both, both.person()).value().getFirst();
		refused(house.services.certification().revoke(both, own.id(), "x"), "自己的证书");
		refused(care.suspend(both, own.id(), "x"), "自己的证书");
		care.suspend(lead, own.id(), "x").value();
		refused(care.lift(both, own.id(), "x"), "自己的证书");
		care.appeal(both, own.id(), "x").value();
		refused(care.decide(both, own.id(), true, "x"), "自己的证书");
	}

	@Test
	@Tag("E05")
	void aDueCertificateIsRenewedByItselfWhenWhatRenewsItWasDoneInItsWindow() {
		Certificate first = held();
		String from = LocalDate.parse(first.validUntil()).minusDays(30).toString();
		assertThat(first.life().renewFrom()).isEqualTo(from);
		goTo(LocalDate.parse(from).minusDays(1).toString());
		house.pairWork(mentor, newcomer, "X-RECEPTION");
		assertThat(standing(held())).isEqualTo(Standing.VALID);
		goTo(from);
		assertThat(standing(held())).isEqualTo(Standing.DUE);
		assertThat(care.due(lead, Optional.empty()).value()).extracting(Certificate::id).contains(first.id());
		assertThat(care.outlook(newcomer, first.id()).value().renewal()).as("what was done before the window does not renew")
				.hasSize(2).noneMatch(f -> f.met());
		house.pairWork(mentor, newcomer, "X-RECEPTION");
		assertThat(held().id()).isEqualTo(first.id());
		house.sit(newcomer, "P-FINAL", house::right);
		Certificate next = held();
		assertThat(next.id()).isNotEqualTo(first.id());
		assertThat(next.number()).isNotEqualTo(first.number());
		assertThat(next.life().previous()).contains(first.id());
		assertThat(next.validUntil()).as("no day is lost").isEqualTo(LocalDate.parse(first.validUntil()).plusYears(1).toString());
		assertThat(next.restsOn()).last().satisfies(r -> assertThat(r.zh()).contains(first.number()));
		Certificate old = house.services.certification().find(first.id()).orElseThrow();
		assertThat(standing(old)).isEqualTo(Standing.SUPERSEDED);
		assertThat(deeds(old)).containsExactly(Deed.ISSUED, Deed.DUE, Deed.SUPERSEDED);
		assertThat(deeds(next)).startsWith(Deed.RENEWED);
		refused(house.services.certification().revoke(lead, old.id(), "x"), "更新的一张");
	}

	@Test
	@Tag("E05")
	void afterItsLastDayItHoldsInGraceAndThenNoMore() {
		Certificate first = held();
		goTo(LocalDate.parse(first.validUntil()).plusDays(1).toString());
		assertThat(standing(held())).isEqualTo(Standing.GRACE);
		assertThat(holds()).isTrue();
		goTo(LocalDate.parse(first.validUntil()).plusDays(15).toString());
		assertThat(standing(held())).isEqualTo(Standing.EXPIRED);
		assertThat(holds()).isFalse();
		assertThat(deeds(first)).containsExactly(Deed.ISSUED, Deed.DUE, Deed.GRACE, Deed.EXPIRED);
		assertThat(care.due(lead, Optional.empty()).value()).extracting(Certificate::id).doesNotContain(first.id());
		house.pairWork(mentor, newcomer, "X-RECEPTION");
		house.sit(newcomer, "P-FINAL", house::right);
		assertThat(held().id()).as("what has ended comes back by a lead only").isEqualTo(first.id());
	}

	/** Three attempts a person: the year before must not shut anybody out of the renewal. */
	@Test
	@Tag("E05")
	void attemptsOfTheYearBeforeDoNotCountAgainstTheRenewal() {
		for (int i = 0; i < 2; i++) {
			house.clock.pass(Duration.ofDays(1));
			house.sit(newcomer, "P-FINAL", house::right);
		}
		house.clock.pass(Duration.ofDays(1));
		assertThat(house.services.exams().outlook(newcomer, "P-FINAL").value().open()).isFalse();
		goTo(held().life().renewFrom());
		assertThat(house.services.exams().outlook(newcomer, "P-FINAL").value().open()).isTrue();
	}
}
