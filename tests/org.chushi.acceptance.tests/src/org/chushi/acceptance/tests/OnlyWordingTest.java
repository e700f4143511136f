package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.chushi.career.Certificate;
import org.chushi.career.Certificate.Standing;
import org.chushi.core.Progress;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.publishing.Affected;
import org.chushi.publishing.Affected.Kind;
import org.chushi.publishing.Installing.Preview;
import org.chushi.publishing.PackManifest.Wording;
import org.chushi.publishing.Publishing.Proposal;
import org.chushi.publishing.Publishing.Published;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trainer corrects a comma, says so when it is published, and nobody has to learn anew: not at home, and not where it is installed. */
class OnlyWordingTest {

	private static final String COMMA = "先道歉、再处理。";
	private static final String WHY = "第二节改了一个标点";

	private TwoTeams teams;
	private House shop;
	private ShortCourse course;

	@BeforeEach
	void open(@TempDir Path folder) {
		teams = new TwoTeams(folder);
		shop = teams.shop;
		course = new ShortCourse(teams.written());
		teams.install(teams.publish("1.0.1"));
		course.certifies(shop, teams.lead, teams.newcomer);
		shop.clock.pass(Duration.ofDays(10));
	}

	@AfterEach
	void close() {
		teams.close();
	}

	private static Certificate certificate(House house, Session person) {
		return house.services.certification().of(person, person.person()).value().getFirst();
	}

	private Standing standing() {
		return certificate(shop, teams.newcomer).standing(LocalDate.now(shop.clock));
	}

	private List<String> delta() {
		return shop.services.certificateCare().outlook(teams.newcomer, certificate(shop, teams.newcomer).id()).value().delta().stream()
				.map(o -> o.changed().title().zh()).toList();
	}

	@Test
	@Tag("E05")
	void whereItIsInstalledTheReasonIsSeenBeforeAndNothingIsToBeLearnt() {
		course.page("two", COMMA);
		Path file = teams.reworded("1.0.2", WHY);
		Preview preview = shop.services.installing().preview(teams.lead, file).value();
		assertThat(preview.wording()).map(Wording::why).contains(WHY);
		assertThat(preview.difference().changes().changed()).as("what changed is shown").isNotEmpty();
		assertThat(preview.affected()).extracting(Affected::kind).doesNotContain(Kind.CERTIFICATE);
		teams.install(file);
		assertThat(standing()).isEqualTo(Standing.VALID);
		assertThat(shop.services.journal().rebuild(Progress.SILENT).isDone()).isTrue();
		shop.consequences.settle(teams.newcomer.person());
		assertThat(standing()).as("after everything is worked out anew").isEqualTo(Standing.VALID);
		assertThat(certificate(shop, teams.newcomer).life().deltas()).isEmpty();
	}

	@Test
	@Tag("E05")
	void whoLeavesSuchVersionsOutHasNothingToLearnEitherAndWhoLeavesOutAnotherHas() {
		course.page("two", COMMA);
		teams.reworded("1.0.2", WHY);
		course.page("one", "退款先核对订单号！");
		teams.install(teams.reworded("1.0.3", "第一节也改了一个"));
		assertThat(standing()).as("from 1.0.1 at once").isEqualTo(Standing.VALID);
		course.page("two", "先道歉，再处理，最后回访。");
		teams.publish("1.1.0");
		course.page("two", "先道歉，再处理，最后回访！");
		teams.install(teams.reworded("1.1.1", WHY));
		assertThat(delta()).as("1.1.0 was left out").containsExactly("第二节");
	}

	@Test
	@Tag("E05")
	void whatWasStillToBeLearntStaysToBeLearnt() {
		course.page("one", "退款先核对订单号和金额。");
		teams.install(teams.publish("1.1.0"));
		course.page("two", COMMA);
		teams.install(teams.reworded("1.1.1", WHY));
		assertThat(delta()).containsExactly("第一节");
	}

	@Test
	@Tag("E05")
	void atHomeItIsKnownBeforeWhatSayingSoSparesWhomAndWhoSaidSoIsOnRecord() {
		House home = teams.writers;
		Session person = home.person("newcomer", Role.NEWCOMER);
		course.certifies(home, home.person("lead", Role.LEAD), person);
		home.clock.pass(Duration.ofDays(10));
		course.page("two", COMMA);
		Proposal proposal = home.services.publishing().propose(teams.trainer, TwoTeams.PACK).value();
		assertThat(proposal.affected()).extracting(Affected::person).containsExactly(person.person());
		assertThat(proposal.worded()).isEmpty();
		teams.reworded("1.0.2", WHY);
		assertThat(certificate(home, person).standing(LocalDate.now(home.clock))).isEqualTo(Standing.VALID);
		Published published = home.services.publishing().history(teams.trainer).value().getFirst();
		assertThat(published.wording()).map(Wording::why).contains(WHY);
		assertThat(published.by()).isEqualTo(teams.trainer.person());
	}
}
