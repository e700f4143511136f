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
import org.chushi.publishing.Publishing.Proposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team that works with what it writes itself: with each published version its certificates are looked at. */
class PublishedAtHomeTest {

	private TwoTeams teams;
	private House home;
	private ShortCourse course;
	private Session newcomer;

	@BeforeEach
	void open(@TempDir Path folder) {
		teams = new TwoTeams(folder);
		home = teams.writers;
		course = new ShortCourse(teams.written());
		teams.publish("1.0.1");
		newcomer = home.person("newcomer", Role.NEWCOMER);
		course.certifies(home, home.person("lead", Role.LEAD), newcomer);
		home.clock.pass(Duration.ofDays(10));
	}

	@AfterEach
	void close() {
		teams.close();
	}

	private Certificate certificate() {
		return home.services.certification().of(newcomer, newcomer.person()).value().getFirst();
	}

	private Standing standing() {
		return certificate().standing(LocalDate.now(home.clock));
	}

	private List<String> delta() {
		return home.services.certificateCare().outlook(newcomer, certificate().id()).value().delta().stream().map(o -> o.changed().title().zh()).toList();
	}

	private Proposal proposal() {
		return home.services.publishing().propose(teams.trainer, TwoTeams.PACK).value();
	}

	@Test
	@Tag("E05")
	void whatIsOnlyWrittenMakesNothingStaleWhatIsPublishedDoes() {
		course.page("two", "先道歉，再处理，最后回访。");
		assertThat(standing()).as("being written").isEqualTo(Standing.VALID);
		teams.publish("1.1.0");
		assertThat(standing()).isEqualTo(Standing.STALE);
		assertThat(delta()).containsExactly("第二节");
		course.read(home, newcomer, "ET-TWO");
		assertThat(standing()).isEqualTo(Standing.VALID);
	}

	@Test
	@Tag("E05")
	void beforeItIsPublishedItIsSaidWhoWillHaveToLearnWhat() {
		assertThat(proposal().affected()).isEmpty();
		course.page("two", "先道歉，再处理，最后回访。");
		assertThat(proposal().affected()).singleElement().satisfies(a -> {
			assertThat(a.kind()).isEqualTo(Affected.Kind.CERTIFICATE);
			assertThat(a.person()).isEqualTo(newcomer.person());
			assertThat(a.what().zh()).contains("只需在期限内补学：第二节");
		});
		teams.publish("1.1.0");
		assertThat(proposal().affected()).isEmpty();
	}

	@Test
	@Tag("E05")
	void aVersionThatIsHandedOutAgainAsksForNothingMore(@TempDir Path elsewhere) {
		course.page("two", "先道歉，再处理，最后回访。");
		teams.publish("1.1.0");
		course.read(home, newcomer, "ET-TWO");
		home.clock.pass(Duration.ofDays(1));
		teams.publish("1.1.0", elsewhere.resolve("again.chushipack"));
		assertThat(standing()).isEqualTo(Standing.VALID);
		assertThat(certificate().life().deltas()).hasSize(1);
	}

	@Test
	@Tag("E05")
	void eachVersionAsksForWhatItChangedAndNothingIsLookedAtTwice() {
		course.page("one", "退款先核对订单号和金额。");
		teams.publish("1.1.0");
		course.page("two", "先道歉，再处理，最后回访。");
		teams.publish("1.2.0");
		assertThat(delta()).containsExactly("第一节", "第二节");
		assertThat(home.services.journal().rebuild(Progress.SILENT).isDone()).isTrue();
		home.consequences.settle(newcomer.person());
		assertThat(delta()).as("after everything is worked out anew").containsExactly("第一节", "第二节");
		course.read(home, newcomer, "ET-ONE");
		assertThat(standing()).isEqualTo(Standing.STALE);
		course.read(home, newcomer, "ET-TWO");
		assertThat(standing()).isEqualTo(Standing.VALID);
	}

	@Test
	@Tag("E05")
	void aVersionWhoseFileIsLostCannotBeComparedAndAsksForNothing() {
		course.page("two", "先道歉，再处理，最后回访。");
		teams.losePublished();
		teams.publish("1.1.0");
		assertThat(standing()).isEqualTo(Standing.VALID);
		course.page("one", "退款先核对订单号和金额。");
		teams.publish("1.2.0");
		assertThat(delta()).containsExactly("第一节");
	}
}
