package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;

import org.chushi.career.Careers.Authority;
import org.chushi.career.Careers.PositionView;
import org.chushi.career.Certificate;
import org.chushi.model.PairingKind;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one may grant a customer follows from a certificate, and lapses with it. */
class MoneyRightsTest {

	private House house;
	private Session lead;
	private Session agent;

	@BeforeEach
	void open(@TempDir Path folder) {
		house = new House(folder);
		lead = house.person("lead", Role.LEAD);
		agent = house.newcomer("agent", lead, "PP-STRICT");
		house.pass(agent, lead);
	}

	@AfterEach
	void close() {
		house.close();
	}

	private Authority authority() {
		return house.services.careers().authority(agent, agent.person()).value();
	}

	private Certificate certified() {
		Session mentor = house.mentor("mentor");
		house.services.pairings().bind(lead, agent.person(), mentor.person(), PairingKind.MENTOR).value();
		for (int day = 0; day < 5; day++) {
			house.pairWork(mentor, agent, "X-QA");
			house.clock.pass(Duration.ofDays(1));
		}
		house.services.certification().endorse(mentor, agent.person(), "ready").value();
		house.services.careers().promote(lead, agent.person(), "PO-S-AGENT", "").value();
		return house.services.certification().of(agent, agent.person()).value().getFirst();
	}

	@Test
	@Tag("C05")
	void theRightComesWithTheCertificateAndGoesWhileItIsSuspendedAndWhenItHasEnded() {
		assertThat(authority().limit()).as("a trainee").isZero();
		Certificate certificate = certified();
		assertThat(authority()).satisfies(a -> {
			assertThat(a.limit()).isEqualTo(10);
			assertThat(a.why().zh()).contains("10 元", certificate.title().zh(), certificate.number());
		});
		house.services.certificateCare().suspend(lead, certificate.id(), "投诉未查清").value();
		assertThat(authority()).satisfies(a -> {
			assertThat(a.limit()).isZero();
			assertThat(a.why().zh()).contains("10 元", certificate.title().zh(), "已暂停", "请组长恢复");
			assertThat(a.why().en()).contains("None of one's own now", "suspended");
		});
		house.services.certificateCare().lift(lead, certificate.id(), "查清了").value();
		assertThat(authority().limit()).isEqualTo(10);
		house.clock.pass(Duration.ofDays(365));
		assertThat(authority()).as("in the seven days of grace").satisfies(a -> {
			assertThat(a.limit()).isEqualTo(10);
			assertThat(a.why().zh()).contains("宽限到");
		});
		house.clock.pass(Duration.ofDays(8));
		assertThat(authority().limit()).isZero();
	}

	/** Before anybody takes a certificate, it is said what goes with it. */
	@Test
	@Tag("C05")
	void whatACertificateGivesIsToldWithItWhileItHolds() {
		Certificate certificate = certified();
		var care = house.services.certificateCare();
		assertThat(care.outlooks(lead, agent.person()).value()).singleElement().satisfies(o -> {
			assertThat(o).isEqualTo(care.outlook(lead, certificate.id()).value());
			assertThat(o.rights()).extracting(r -> r.zh()).contains("自主权限（每单最多 10 元）");
			assertThat(o.rights()).extracting(r -> r.en()).contains("money authority, up to 10 yuan a case");
		});
		care.suspend(lead, certificate.id(), "投诉未查清").value();
		assertThat(care.outlook(lead, certificate.id()).value().rights()).isEmpty();
		assertThat(care.outlooks(house.person("other", Role.NEWCOMER), agent.person()).isDone()).isFalse();
	}

	@Test
	@Tag("C05")
	void theMapSaysWhichCertificateARightAsksFor() {
		assertThat(house.services.careers().map(agent, agent.person()).value().positions()).filteredOn(p -> p.code().equals("PO-S-AGENT"))
				.singleElement().extracting(PositionView::authority).satisfies(a -> assertThat(a.zh()).contains("10 元", "须持有有效的"));
	}
}
