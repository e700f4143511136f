package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.chushi.career.Certificate;
import org.chushi.career.Certificate.Standing;
import org.chushi.career.CertificateCare;
import org.chushi.career.CertificateCare.Open;
import org.chushi.career.CertificateLife.Changed;
import org.chushi.career.CertificateLife.Deed;
import org.chushi.career.CertificateLife.End;
import org.chushi.career.CertificateLife.Kind;
import org.chushi.career.CertificateLife.Turn;
import org.chushi.career.CareerWays.Question;
import org.chushi.career.CareerWays.Way;
import org.chushi.career.Certification.Candidacy;
import org.chushi.career.Cost;
import org.chushi.career.Measure;
import org.chushi.core.Missing;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.publishing.Affected;
import org.chushi.rules.Finding;
import org.chushi.staffing.Expiring;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a certificate rests on changes with a new version of its pack; only what changed is learnt anew. */
class StaleCertificateTest {

	private TwoTeams teams;
	private House shop;
	private CertificateCare care;
	private Session newcomer;
	private ShortCourse course;

	@BeforeEach
	void open(@TempDir Path folder) {
		teams = new TwoTeams(folder);
		shop = teams.shop;
		care = shop.services.certificateCare();
		newcomer = teams.newcomer;
		course = new ShortCourse(teams.written());
		teams.install(teams.publish("1.0.1"));
		course.certifies(shop, teams.lead, newcomer);
		assertThat(certificate().standing(today())).isEqualTo(Standing.VALID);
		shop.clock.pass(Duration.ofDays(10));
	}

	@AfterEach
	void close() {
		teams.close();
	}

	private LocalDate today() {
		return LocalDate.now(shop.clock);
	}

	private Certificate certificate() {
		return shop.services.certification().of(newcomer, newcomer.person()).value().getFirst();
	}

	private Standing standing() {
		return certificate().standing(today());
	}

	private List<Open> delta() {
		return care.outlook(newcomer, certificate().id()).value().delta();
	}

	private void upgrade(String version) {
		teams.install(teams.publish(version));
	}

	@Test
	@Tag("E05")
	void onlyTheLessonThatChangedIsReadAgainAndThenTheCertificateIsFresh() {
		course.page("two", "先道歉，再处理，最后回访。");
		upgrade("1.1.0");
		assertThat(standing()).isEqualTo(Standing.STALE);
		assertThat(certificate().holds(today())).isTrue();
		assertThat(care.stale(teams.lead, Optional.empty()).value()).extracting(Certificate::id).containsExactly(certificate().id());
		assertThat(delta()).singleElement().satisfies(o -> {
			assertThat(o.changed()).extracting(Changed::kind).isEqualTo(Kind.LESSON);
			assertThat(o.changed().title().zh()).isEqualTo("第二节");
			assertThat(o.delta().until()).isEqualTo(today().plusDays(30).toString());
			assertThat(o.finding().met()).isFalse();
			assertThat(o.finding().link()).startsWith("lesson:");
		});
		course.read(shop, newcomer, "ET-ONE");
		assertThat(standing()).isEqualTo(Standing.STALE);
		course.read(shop, newcomer, "ET-TWO");
		assertThat(standing()).isEqualTo(Standing.VALID);
		assertThat(certificate().life().deltas()).singleElement().extracting(d -> d.end()).isEqualTo(End.DONE);
		assertThat(care.outlook(newcomer, certificate().id()).value().history()).extracting(Turn::deed)
				.containsExactly(Deed.ISSUED, Deed.STALE, Deed.FRESH);
		assertThat(care.stale(teams.lead, Optional.empty()).value()).isEmpty();
	}

	@Test
	@Tag("E05")
	void aLessonThatWasReadOnTheDayItChangedIsReadAgainOnThatDay() {
		course.read(shop, newcomer, "ET-TWO");
		shop.clock.pass(Duration.ofMinutes(1));
		course.page("two", "先道歉，再处理，最后回访。");
		upgrade("1.1.0");
		assertThat(standing()).isEqualTo(Standing.STALE);
		shop.clock.pass(Duration.ofMinutes(1));
		course.read(shop, newcomer, "ET-TWO");
		assertThat(standing()).isEqualTo(Standing.VALID);
	}

	@Test
	@Tag("E05")
	void theExamThatChangedIsPassedAgainAndNothingElse() {
		teams.turnTheKey();
		upgrade("1.1.0");
		assertThat(delta()).singleElement().satisfies(o -> assertThat(o.changed().kind()).isEqualTo(Kind.EXAM));
		shop.sit(newcomer, TwoTeams.PAPER, shop::right);
		assertThat(standing()).isEqualTo(Standing.VALID);
	}

	@Test
	@Tag("E05")
	void aBetterExplanationOfAQuestionAsksNobodyToPassTheExamAgain() {
		teams.edit("banks/every-type.xmi", text -> text.replaceFirst("(?s)(code=\"" + TwoTeams.QUESTION + "\".*?<explanation zh=\")", "$1其实，"));
		Path file = teams.publish("1.1.0");
		assertThat(shop.services.installing().preview(teams.lead, file).value().difference().changes().changed()).isNotEmpty();
		assertThat(said(file)).isEmpty();
		teams.install(file);
		assertThat(standing()).isEqualTo(Standing.VALID);
		assertThat(certificate().life().deltas()).isEmpty();
	}

	@Test
	@Tag("E05")
	void whatWasNotLearntInTimeLapsesAndComesBackWhenItIsLearnt() {
		course.page("two", "先道歉，再处理，最后回访。");
		upgrade("1.1.0");
		shop.clock.pass(Duration.ofDays(30));
		assertThat(standing()).as("the last day").isEqualTo(Standing.STALE);
		shop.clock.pass(Duration.ofDays(1));
		assertThat(standing()).isEqualTo(Standing.LAPSED);
		assertThat(shop.services.certification().holds(newcomer.person(), certificate().definition())).isFalse();
		assertThat(shop.services.certification().candidacies(newcomer, newcomer.person()).value()).filteredOn(c -> c.lapsed().isPresent())
				.singleElement().satisfies(c -> assertThat(c.lapsed().get().next().zh()).contains("补学"));
		course.read(shop, newcomer, "ET-TWO");
		assertThat(standing()).isEqualTo(Standing.VALID);
		assertThat(care.outlook(newcomer, certificate().id()).value().history()).extracting(Turn::deed)
				.containsExactly(Deed.ISSUED, Deed.STALE, Deed.LAPSED, Deed.FRESH);
		assertThat(care.outlook(newcomer, certificate().id()).value().history().subList(2, 4)).extracting(Turn::why).as("in each language")
				.allSatisfy(why -> assertThat(why).isEqualTo(care.outlook(newcomer, certificate().id()).value().history().getLast().why()));
	}

	@Test
	@Tag("E05")
	void aLapsedCertificateIsNotRenewedByHandInsteadOfLearningWhatChanged() {
		course.page("two", "先道歉，再处理，最后回访。");
		upgrade("1.1.0");
		shop.clock.pass(Duration.ofDays(31));
		assertThat(standing()).isEqualTo(Standing.LAPSED);
		assertThat(renew()).isInstanceOfSatisfying(Refused.class, r -> {
			assertThat(r.reason().zh()).contains(certificate().number(), "不用续发");
			assertThat(((Missing) r.missing().getFirst()).what().zh()).contains("第二节");
			assertThat(r.missing()).hasSize(1);
		});
		assertThat(candidacy().findings()).singleElement().satisfies(f -> {
			assertThat(f.met()).isFalse();
			assertThat(f.link()).startsWith("lesson:");
		});
		assertThat(certificates()).hasSize(1);
		course.read(shop, newcomer, "ET-TWO");
		assertThat(standing()).isEqualTo(Standing.VALID);
		assertThat(candidacy().findings()).as("held, and what it rests on is told").hasSizeGreaterThan(1).allMatch(Finding::met);
	}

	@Test
	@Tag("E05")
	void onTheMapALapsedCertificateAsksForWhatChangedAndForNothingElse() {
		course.leadsSomewhere();
		course.page("two", "先道歉，再处理，最后回访。");
		upgrade("1.1.0");
		assertThat(way().cost().free()).isTrue();
		shop.clock.pass(Duration.ofDays(31));
		assertThat(standing()).isEqualTo(Standing.LAPSED);
		Way way = way();
		assertThat(way.cost()).as("one lesson of a minute").isEqualTo(new Cost(0, 1, 0, 0, 0, 0));
		assertThat(way.steps().getFirst().needs()).singleElement().satisfies(need -> {
			assertThat(need.had()).isTrue();
			assertThat(need.finding().detail().next().zh()).contains("补学");
			assertThat(need.rests()).singleElement().satisfies(part -> {
				assertThat(part.finding().detail().what().zh()).contains("第二节");
				assertThat(part.finding().link()).startsWith("lesson:");
				assertThat(part.open()).isTrue();
			});
		});
		course.read(shop, newcomer, "ET-TWO");
		assertThat(way().cost().free()).isTrue();
	}

	/** It stands again once that is learnt: however long ago it lapsed, a lead is told of it. */
	@Test
	@Tag("E05")
	void theBoardOfALeadTellsWhatLapsedByTheDayItLapsedHoweverLongAgo() {
		course.page("two", "先道歉，再处理，最后回访。");
		upgrade("1.1.0");
		LocalDate until = today().plusDays(30);
		assertThat(expiring()).isEqualTo(new Expiring(certificate(), "newcomer", Standing.STALE, until, 30));
		shop.clock.pass(Duration.ofDays(30 + 200));
		assertThat(expiring()).isEqualTo(new Expiring(certificate(), "newcomer", Standing.LAPSED, until, -200));
	}

	private Expiring expiring() {
		return shop.services.staffing().expiring(teams.lead, 60).value().stream().filter(e -> e.certificate().id().equals(certificate().id())).findFirst()
				.orElseThrow();
	}

	private Way way() {
		return shop.services.careerWays().way(newcomer, newcomer.person(), "ET-UP", Question.of(Measure.LEARNING)).value();
	}

	@Test
	@Tag("E05")
	void whatWasRevokedWithSomethingToLearnIsRenewedOnlyWhenThatIsLearnt() {
		course.page("two", "先道歉，再处理，最后回访。");
		upgrade("1.1.0");
		shop.services.certification().revoke(teams.lead, certificate().id(), "违规").value();
		assertThat(missing(renew())).containsExactly("重读“第二节”");
		assertThat(candidacy().findings()).filteredOn(f -> !f.met()).extracting(Finding::link).singleElement().asString().startsWith("lesson:");
		course.read(shop, newcomer, "ET-TWO");
		assertThat(renew().value().standing(today())).isEqualTo(Standing.VALID);
	}

	@Test
	@Tag("E05")
	void whatHasExpiredWithSomethingToLearnIsRenewedOnlyWhenThatIsLearnt() {
		teams.edit("certificates/every-type.xmi", text -> text.replace("level=\"1\"", "level=\"1\" validDays=\"40\""));
		upgrade("1.0.2");
		shop.services.certification().revoke(teams.lead, certificate().id(), "换一张有期限的").value();
		renew().value();
		shop.clock.pass(Duration.ofDays(1));
		course.page("two", "先道歉，再处理，最后回访。");
		upgrade("1.1.0");
		assertThat(standing()).isEqualTo(Standing.STALE);
		shop.clock.pass(Duration.ofDays(400));
		assertThat(standing()).isEqualTo(Standing.EXPIRED);
		assertThat(missing(renew())).containsExactly("重读“第二节”");
		course.read(shop, newcomer, "ET-TWO");
		assertThat(renew().value().standing(today())).isEqualTo(Standing.VALID);
	}

	/** Without days to learn it a change is only told, and asks nobody who renews. */
	@Test
	@Tag("E05")
	void whatIsOnlyToldKeepsNobodyFromRenewing() {
		teams.edit("policies/every-type.xmi", text -> text.replace("staleDays=\"30\"", "staleDays=\"0\""));
		course.page("two", "先道歉，再处理，最后回访。");
		upgrade("1.1.0");
		assertThat(certificate().life().open()).singleElement().satisfies(d -> assertThat(d.until()).isEmpty());
		shop.services.certification().revoke(teams.lead, certificate().id(), "违规").value();
		assertThat(renew().isDone()).isTrue();
	}

	private List<Certificate> certificates() {
		return shop.services.certification().of(newcomer, newcomer.person()).value();
	}

	private Result<Certificate> renew() {
		return shop.services.certification().renew(teams.lead, certificate().id(), "当面谈过");
	}

	private static List<String> missing(Result<Certificate> refused) {
		assertThat(refused).isInstanceOf(Refused.class);
		return ((Refused<Certificate>) refused).missing().stream().map(m -> m.what().zh()).toList();
	}

	private Candidacy candidacy() {
		return shop.services.certification().candidacies(newcomer, newcomer.person()).value().stream()
				.filter(c -> c.definition().equals(certificate().definition())).findFirst().orElseThrow();
	}

	@Test
	@Tag("E05")
	void aConditionThatIsStricterNowIsMetAnewOnlyByWhoDoesNotMeetIt() {
		teams.edit("certificates/every-type.xmi", text -> text.replace("paper=\"7f3abea7", "percent=\"90\" paper=\"7f3abea7"));
		upgrade("1.1.0");
		assertThat(certificate().life().deltas()).singleElement()
				.satisfies(d -> assertThat(d.changed()).extracting(Changed::kind).containsExactly(Kind.RULE));
		assertThat(standing()).as("who reached 100 % meets 90 %").isEqualTo(Standing.VALID);
	}

	@Test
	@Tag("E05")
	void goingBackTakesBackWhatWasToBeLearntAndComingAgainAsksForItAgain() {
		course.page("two", "先道歉，再处理，最后回访。");
		upgrade("1.1.0");
		shop.services.installing().rollBack(teams.lead, TwoTeams.PACK, "1.0.1").value();
		assertThat(standing()).isEqualTo(Standing.VALID);
		assertThat(certificate().life().deltas()).singleElement().extracting(d -> d.end()).isEqualTo(End.WITHDRAWN);
		shop.services.installing().rollBack(teams.lead, TwoTeams.PACK, "1.1.0").value();
		assertThat(standing()).isEqualTo(Standing.STALE);
		course.read(shop, newcomer, "ET-TWO");
		assertThat(standing()).isEqualTo(Standing.VALID);
		shop.services.installing().rollBack(teams.lead, TwoTeams.PACK, "1.0.1").value();
		shop.services.installing().rollBack(teams.lead, TwoTeams.PACK, "1.1.0").value();
		assertThat(standing()).as("it was learnt already").isEqualTo(Standing.VALID);
	}

	@Test
	@Tag("E05")
	void aPackThatIsTakenOutAsksForNothingAndOneThatComesAgainForWhatIsNewInIt() {
		shop.services.installing().remove(teams.lead, TwoTeams.PACK).value();
		assertThat(standing()).isEqualTo(Standing.VALID);
		course.page("one", "退款先核对订单号和金额。");
		upgrade("1.1.0");
		assertThat(delta()).extracting(o -> o.changed().title().zh()).containsExactly("第一节");
	}

	@Test
	@Tag("E05")
	void beforeItIsInstalledItIsSaidWhoWillHaveToLearnWhat() {
		course.page("two", "先道歉，再处理，最后回访。");
		assertThat(shop.services.installing().preview(teams.lead, teams.publish("1.1.0")).value().affected())
				.filteredOn(a -> a.kind() == Affected.Kind.CERTIFICATE).singleElement()
				.satisfies(a -> assertThat(a.what().zh()).contains("只需在期限内补学：第二节"));
	}

	@Test
	@Tag("E05")
	void aCertificateThatWasIssuedBetweenGoingBackAndComingAgainRestsOnTheOldContent() {
		course.page("two", "先道歉，再处理，最后回访。");
		upgrade("1.1.0");
		shop.services.installing().rollBack(teams.lead, TwoTeams.PACK, "1.0.1").value();
		shop.clock.pass(Duration.ofDays(1));
		Session second = shop.person("second", Role.NEWCOMER);
		course.certifies(shop, teams.lead, second);
		shop.clock.pass(Duration.ofDays(1));
		shop.services.installing().rollBack(teams.lead, TwoTeams.PACK, "1.1.0").value();
		assertThat(of(shop, second).standing(today())).isEqualTo(Standing.STALE);
		Session third = shop.person("third", Role.NEWCOMER);
		course.certifies(shop, teams.lead, third);
		shop.services.installing().rollBack(teams.lead, TwoTeams.PACK, "1.0.1").value();
		shop.services.installing().rollBack(teams.lead, TwoTeams.PACK, "1.1.0").value();
		assertThat(of(shop, third).standing(today())).as("issued on the new one").isEqualTo(Standing.VALID);
	}

	private static Certificate of(House house, Session person) {
		return house.services.certification().of(person, person.person()).value().getFirst();
	}

	@Test
	@Tag("E05")
	void aCertificateOfAMachineThatStillHadTheOldVersionIsMarkedWhenItGetsTheNewOne(@TempDir Path elsewhere) throws IOException {
		course.page("two", "先道歉，再处理，最后回访。");
		Path next = teams.publish("1.1.0");
		teams.install(next);
		Session onNew = shop.person("second", Role.NEWCOMER);
		course.certifies(shop, teams.lead, onNew);
		try (House other = teams.besides(elsewhere)) {
			Session lead = other.signIn("lead");
			other.clock.pass(Duration.ofDays(1));
			install(other, lead, teams.published("1.0.1"));
			Session person = other.signIn("third");
			course.certifies(other, lead, person);
			other.clock.pass(Duration.ofDays(1));
			assertThat(of(other, person).standing(LocalDate.now(other.clock))).isEqualTo(Standing.VALID);
			install(other, lead, next);
			assertThat(of(other, person).standing(LocalDate.now(other.clock))).as("issued on the old one").isEqualTo(Standing.STALE);
			assertThat(of(other, other.signIn("second")).standing(LocalDate.now(other.clock))).as("issued on the new one elsewhere").isEqualTo(Standing.VALID);
			assertThat(of(other, other.signIn("newcomer")).life().deltas()).as("marked before, by the other machine").hasSize(1);
		}
	}

	private static void install(House house, Session lead, Path file) {
		house.services.installing().install(lead, file, house.services.installing().preview(lead, file).value().sha256()).value();
	}

	private List<String> said(Path file) {
		return shop.services.installing().preview(teams.lead, file).value().affected().stream().filter(a -> a.kind() == Affected.Kind.CERTIFICATE)
				.map(a -> a.what().zh()).toList();
	}

	@Test
	@Tag("E05")
	void whatComesAnewIsSaidBeforeItIsInstalledAsItIsAskedForAfterwards() {
		course.third();
		Path file = teams.publish("1.1.0");
		assertThat(said(file)).singleElement().satisfies(s -> assertThat(s).contains("只需在期限内补学：第三节"));
		teams.install(file);
		assertThat(delta()).extracting(o -> o.changed().title().zh()).containsExactly("第三节");
	}

	@Test
	@Tag("E05")
	void whatTheGateOfTheTrialShiftRestsOnIsSaidToo() {
		course.behindTheGate();
		upgrade("1.1.0");
		course.page("two", "先道歉，再处理，最后回访。");
		Path file = teams.publish("1.2.0");
		assertThat(said(file)).singleElement().satisfies(s -> assertThat(s).contains("只需在期限内补学：第二节"));
		shop.services.enrolments().withdraw(teams.lead, newcomer.person(), "换岗").value();
		assertThat(said(file)).as("by the policy of the team").singleElement().satisfies(s -> assertThat(s).contains("只需在期限内补学：第二节"));
		teams.install(file);
		assertThat(delta()).filteredOn(o -> o.delta().version().equals("1.2.0")).extracting(o -> o.changed().title().zh()).containsExactly("第二节");
	}

	@Test
	@Tag("E05")
	void aChangeThatWasCutOffBeforeItWasLookedAtIsLookedAtOnce() {
		course.page("two", "先道歉，再处理，最后回访。");
		upgrade("1.1.0");
		shop.services.packs().reload();
		shop.consequences.settle(newcomer.person());
		assertThat(certificate().life().deltas()).hasSize(1);
		assertThat(shop.services.journal().rebuild(Progress.SILENT).isDone()).isTrue();
		assertThat(standing()).as("after everything is worked out anew").isEqualTo(Standing.STALE);
	}
}
