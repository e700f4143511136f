package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.chushi.badges.BadgeFormat;
import org.chushi.badges.BadgeReport;
import org.chushi.badges.BadgeReport.Standing;
import org.chushi.badges.Badges.Issued;
import org.chushi.badges.StatusLists;
import org.chushi.badges.StatusLists.Signing;
import org.chushi.badges.StatusLists.Want;
import org.chushi.career.Certificate;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A certificate is taken away as a badge, and another team looks at it. */
class BadgesTest {

	private static final String WORDS = "丙午年冬至付印 a long enough one";

	@TempDir
	private Path folder;
	private House house;
	private House elsewhere;
	private Session lead;
	private Session newcomer;
	private Session mentor;
	private Session stranger;
	private Certificate certificate;

	@BeforeEach
	void certify() {
		house = new House(folder.resolve("house"));
		elsewhere = new House(folder.resolve("elsewhere"));
		lead = house.person("lead", Role.LEAD);
		newcomer = house.newcomer("new", lead, "PP-SEVEN");
		mentor = house.mentor("mentor");
		stranger = elsewhere.person("lead", Role.LEAD);
		house.certify(newcomer, mentor, lead);
		certificate = house.services.certification().of(newcomer, newcomer.person()).value().getFirst();
		house.services.signers().make(house.person("trainer", Role.TRAINER), "出师客服团队", WORDS.toCharArray()).value();
	}

	@AfterEach
	void close() {
		house.close();
		elsewhere.close();
	}

	private Path exported(BadgeFormat format) {
		house.services.badges().issue(lead, certificate.id(), "", WORDS.toCharArray()).value();
		return house.services.badges().export(newcomer, certificate.id(), format, folder.resolve("badge" + format.ending()), false).value();
	}

	@ParameterizedTest
	@EnumSource
	@Tag("E05")
	void theHolderTakesItAwayAndTheTeamAndAnotherOneVerifyIt(BadgeFormat format) {
		Path file = exported(format);
		BadgeReport here = house.services.badges().verify(newcomer, file).value();
		assertThat(here.standing()).isEqualTo(Standing.GOOD);
		assertThat(here.name()).contains(certificate.title().zh(), certificate.title().en());
		assertThat(here.issuer()).isEqualTo("出师客服团队");
		assertThat(here.holder()).isEqualTo(house.services.directory().nameOf(newcomer.person()));
		assertThat(elsewhere.services.badges().verify(stranger, file).value().standing()).as("its key is not known there").isEqualTo(Standing.OPEN);
		Path key = house.services.signers().exportPublic(lead, "", folder.resolve("team.jwk")).value();
		elsewhere.services.signers().trust(stranger, key, "", "met at the fair").value();
		assertThat(elsewhere.services.badges().verify(stranger, file, lists("lists")).value().standing()).isEqualTo(Standing.GOOD);
	}

	/** Others have no other way to learn of it than the lists the team publishes. */
	@Test
	@Tag("E05")
	void othersLearnOfARevocationFromTheListTheTeamPublishes() {
		house.services.statusLists().publishAt(lead, "https://badges.example/team").value();
		Path badge = exported(BadgeFormat.PNG);
		assertThat(sees(badge)).as("nothing at hand").isEqualTo(Standing.OPEN);
		Path key = house.services.signers().exportPublic(lead, "", folder.resolve("team.jwk")).value();
		elsewhere.services.signers().trust(stranger, key, "", "met at the fair").value();
		assertThat(sees(badge)).as("no list at hand").isEqualTo(Standing.OPEN);
		List<Path> before = lists("before");
		assertThat(sees(badge, before.toArray(Path[]::new))).isEqualTo(Standing.GOOD);
		house.services.certification().revoke(lead, certificate.id(), "rule broken").value();
		List<Path> after = lists("after");
		assertThat(sees(badge, after.toArray(Path[]::new))).isEqualTo(Standing.BAD);
		after.forEach(list -> elsewhere.services.statusLists().keep(stranger, list).value());
		assertThat(sees(badge)).as("kept from now on").isEqualTo(Standing.BAD);
		assertThat(elsewhere.services.statusLists().keep(stranger, before.getFirst()).isDone()).as("an older one").isFalse();
		assertThat(elsewhere.services.statusLists().kept(stranger).value()).hasSize(2);
	}

	/** Whoever revokes is told to publish it; who lost a key, what is to be signed anew. */
	@Test
	@Tag("E05")
	void aLeadIsToldWhenListsAreToBeSignedAgain() {
		assertThat(house.services.statusLists().signings(lead).value()).as("no badge yet").isEmpty();
		exported(BadgeFormat.JSON);
		assertThat(wants()).containsExactly(Want.FIRST);
		lists("first");
		assertThat(wants()).containsExactly(Want.NOTHING);
		house.services.certificateCare().suspend(lead, certificate.id(), "complaints are looked into").value();
		assertThat(wants()).containsExactly(Want.CHANGED);
		lists("second");
		assertThat(wants()).containsExactly(Want.NOTHING);
		house.services.certificateCare().lift(lead, certificate.id(), "nothing was found").value();
		assertThat(wants()).containsExactly(Want.CHANGED);
		lists("third");
		house.services.journal().rebuild(Progress.SILENT);
		house.clock.pass(Duration.ofDays(StatusLists.DAYS - 6));
		assertThat(wants()).containsExactly(Want.OLD);
		assertThat(house.services.statusLists().signings(newcomer).isDone()).isFalse();
	}

	/** A key that is lost or stolen takes its badges along: each is signed anew with another, whose lists then speak for it. */
	@Test
	@Tag("E05")
	void badgesOfALostKeyAreSignedAnewWithAnother() throws IOException {
		Path old = exported(BadgeFormat.JSON);
		String lost = house.services.signers().all(lead).value().getFirst().key().id();
		house.services.signers().distrust(lead, lost, "the laptop was stolen").value();
		assertThat(wants()).containsExactly(Want.LOST);
		assertThat(house.services.statusLists().write(lead, lost, WORDS.toCharArray(), folder.resolve("lost")).isDone()).isFalse();
		String other = house.services.signers().make(house.person("another-trainer", Role.TRAINER), "出师客服团队（新）", WORDS.toCharArray()).value().key().id();
		house.services.badges().issue(lead, certificate.id(), other, WORDS.toCharArray()).value();
		assertThat(wants()).as("the lost one wants nothing any more").containsExactly(Want.FIRST);
		house.services.statusLists().write(lead, other, WORDS.toCharArray(), folder.resolve("new")).value();
		assertThat(wants()).containsExactly(Want.NOTHING);
		Path anew = house.services.badges().export(newcomer, certificate.id(), BadgeFormat.JSON, folder.resolve("anew.json"), false).value();
		assertThat(house.services.badges().verify(lead, anew).value().standing()).isEqualTo(Standing.GOOD);
		assertThat(house.services.badges().verify(lead, old).value().standing()).isEqualTo(Standing.BAD);
	}

	private List<Want> wants() {
		return house.services.statusLists().signings(lead).value().stream().map(Signing::want).toList();
	}

	/** A server that hands them out reads them; badges and certificates are for their holder. */
	@Test
	@EnabledOnOs(OS.LINUX)
	void whatIsPublishedEverybodyReads() throws IOException {
		Path badge = exported(BadgeFormat.JSON);
		Path page = house.services.statusLists().page(lead, folder.resolve("verify.html"), false).value();
		for (Path file : List.of(page, lists("lists").getFirst())) {
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r--r--");
		}
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(badge))).isEqualTo("rw-------");
	}

	/** A list of days to come would keep every honest one after it away. */
	@Test
	void aListOfAClockThatRunsAheadIsNotKept() {
		exported(BadgeFormat.JSON);
		house.clock.pass(Duration.ofDays(400));
		Path list = house.services.statusLists().write(lead, "", WORDS.toCharArray(), folder.resolve("ahead")).value().getFirst();
		assertThat(elsewhere.services.statusLists().keep(stranger, list).isDone()).isFalse();
	}

	/** A badge rests while its certificate does, and stands again with it. */
	@Test
	@Tag("E05")
	void othersLearnOfASuspensionAndOfItsEnd() {
		Path badge = exported(BadgeFormat.JSON);
		Path key = house.services.signers().exportPublic(lead, "", folder.resolve("team.jwk")).value();
		elsewhere.services.signers().trust(stranger, key, "", "met at the fair").value();
		house.services.certificateCare().suspend(lead, certificate.id(), "complaints are looked into").value();
		assertThat(house.services.badges().verify(lead, badge).value().standing()).isEqualTo(Standing.BAD);
		assertThat(sees(badge, lists("during").toArray(Path[]::new))).isEqualTo(Standing.BAD);
		house.services.certificateCare().lift(lead, certificate.id(), "nothing was found").value();
		assertThat(house.services.badges().verify(lead, badge).value().standing()).isEqualTo(Standing.GOOD);
		assertThat(sees(badge, lists("after").toArray(Path[]::new))).isEqualTo(Standing.GOOD);
	}

	/** The badge of a certificate runs till its last day, renewed or not; what ends the new one ends it. */
	@Test
	@Tag("E05")
	void theBadgeOfARenewedCertificateFallsWithTheOneInItsPlace() {
		Path badge = exported(BadgeFormat.JSON);
		Path key = house.services.signers().exportPublic(lead, "", folder.resolve("team.jwk")).value();
		elsewhere.services.signers().trust(stranger, key, "", "met at the fair").value();
		house.clock.pass(Duration.ofDays(ChronoUnit.DAYS.between(LocalDate.now(house.clock), LocalDate.parse(certificate.life().renewFrom()))));
		elsewhere.clock.pass(Duration.between(elsewhere.clock.instant(), house.clock.instant()));
		house.consequences.settle(newcomer.person());
		house.pairWork(mentor, newcomer, "X-RECEPTION");
		house.sit(newcomer, "P-FINAL", house::right);
		UUID next = house.services.certification().find(certificate.id()).orElseThrow().life().successor().orElseThrow();
		assertThat(sees(badge, lists("renewed").toArray(Path[]::new))).as("it holds still").isEqualTo(Standing.GOOD);
		assertThat(house.services.badges().verify(lead, badge).value().standing()).isEqualTo(Standing.OPEN);
		house.services.certificateCare().suspend(lead, next, "complaints are looked into").value();
		assertThat(wants()).as("a lead is told").containsExactly(Want.CHANGED);
		assertThat(sees(badge, lists("suspended").toArray(Path[]::new))).isEqualTo(Standing.BAD);
		house.services.certificateCare().lift(lead, next, "nothing was found").value();
		assertThat(sees(badge, lists("lifted").toArray(Path[]::new))).isEqualTo(Standing.GOOD);
		house.services.certification().revoke(lead, next, "rule broken").value();
		assertThat(sees(badge, lists("revoked").toArray(Path[]::new))).isEqualTo(Standing.BAD);
		BadgeReport here = house.services.badges().verify(lead, badge).value();
		assertThat(here.standing()).isEqualTo(Standing.BAD);
		assertThat(here.checks()).anySatisfy(c -> assertThat(c.what().en()).contains(certificate.number(), "rule broken"));
		assertThat(house.services.badges().verify(house.person("other", Role.NEWCOMER), badge).value().checks()).as("why is not for everybody")
				.noneSatisfy(c -> assertThat(c.what().en()).contains("rule broken"));
	}

	private Standing sees(Path badge, Path... lists) {
		return elsewhere.services.badges().verify(stranger, badge, List.of(lists)).value().standing();
	}

	/** Written an hour later than the ones before; elsewhere it is as late once they are there, however often a clock was looked at. */
	private List<Path> lists(String name) {
		house.clock.pass(Duration.ofHours(1));
		List<Path> written = house.services.statusLists().write(lead, "", WORDS.toCharArray(), folder.resolve(name)).value();
		elsewhere.clock.pass(Duration.between(elsewhere.clock.instant(), house.clock.instant()));
		return written;
	}

	@Test
	@Tag("E05")
	void theVerificationPageIsOneFileThatKnowsTheTeamsKeys() throws IOException {
		Path page = house.services.statusLists().page(lead, folder.resolve("verify.html"), false).value();
		String key = house.services.signers().all(lead).value().getFirst().key().id();
		assertThat(Files.readString(page)).contains("<!DOCTYPE html>", key, "核验证书", "Verify a certificate").doesNotContain("src=", "@import", "/*{");
		assertThat(house.services.statusLists().page(newcomer, folder.resolve("mine.html"), false).isDone()).isFalse();
		assertThat(house.services.statusLists().page(lead, page, false).isDone()).as("nothing is written over").isFalse();
	}

	@Test
	void aListGrowsOldAndAnAlteredOneIsRefused() throws IOException {
		Path badge = exported(BadgeFormat.JSON);
		Path key = house.services.signers().exportPublic(lead, "", folder.resolve("team.jwk")).value();
		elsewhere.services.signers().trust(stranger, key, "", "met at the fair").value();
		lists("lists").forEach(list -> elsewhere.services.statusLists().keep(stranger, list).value());
		assertThat(sees(badge)).isEqualTo(Standing.GOOD);
		elsewhere.services.journal().rebuild(Progress.SILENT);
		assertThat(sees(badge)).as("kept when the views are built anew").isEqualTo(Standing.GOOD);
		elsewhere.clock.pass(Duration.ofDays(StatusLists.DAYS));
		assertThat(sees(badge)).isEqualTo(Standing.OPEN);
		Path list = lists("lists").getFirst();
		Path altered = Files.writeString(folder.resolve("altered.json"), Files.readString(list).replace("validUntil\" : \"2", "validUntil\" : \"3"));
		assertThat(elsewhere.services.statusLists().keep(stranger, altered).isDone()).isFalse();
		assertThat(elsewhere.services.badges().verify(stranger, badge, List.of(altered)).isDone()).isFalse();
	}

	@Test
	void aCertificateKeepsItsPlaceWhenItIsSignedAnewAndOthersGetAnother() throws IOException {
		String first = place(exported(BadgeFormat.JSON));
		Files.delete(folder.resolve("badge.json"));
		assertThat(place(exported(BadgeFormat.JSON))).isEqualTo(first);
		assertThat(house.services.statusLists().publishAt(lead, "ftp://badges.example/").isDone()).isFalse();
		assertThat(house.services.statusLists().publishAt(lead, "https://badges.example/?q=1").isDone()).isFalse();
		assertThat(house.services.statusLists().publishAt(lead, "https://出师.example/证书").value()).startsWith("https://").endsWith("/").matches("\\p{ASCII}+");
	}

	private static String place(Path badge) throws IOException {
		return Files.readString(badge).lines().filter(line -> line.contains("statusListIndex")).findFirst().orElseThrow();
	}

	@Test
	void aRevokedOneIsToldByItsTeamAndAnExpiredOneByEverybody() {
		Path file = exported(BadgeFormat.JSON);
		house.services.certification().revoke(lead, certificate.id(), "rule broken").value();
		BadgeReport here = house.services.badges().verify(newcomer, file).value();
		assertThat(here.standing()).isEqualTo(Standing.BAD);
		assertThat(here.checks()).anySatisfy(c -> assertThat(c.what().en()).contains("rule broken"));
		elsewhere.clock.pass(Duration.ofDays(367));
		assertThat(elsewhere.services.badges().verify(stranger, file).value().standing()).isEqualTo(Standing.BAD);
	}

	/** Why is between the team and the holder; whoever has the badge learns only that. */
	@Test
	void aColleagueWithTheBadgeDoesNotLearnWhyItWasTaken() {
		Path file = exported(BadgeFormat.JSON);
		house.services.certification().revoke(lead, certificate.id(), "rule broken").value();
		BadgeReport seen = house.services.badges().verify(house.person("other", Role.NEWCOMER), file).value();
		assertThat(seen.standing()).isEqualTo(Standing.BAD);
		assertThat(seen.checks()).noneSatisfy(c -> assertThat(c.what().en()).contains("rule broken"));
	}

	/** A device has no end. */
	@Test
	@EnabledOnOs(OS.LINUX)
	void whatIsNoFileIsNotRead() {
		assertThat(house.services.badges().verify(newcomer, Path.of("/dev/zero")).isDone()).isFalse();
		assertThat(house.services.statusLists().keep(lead, Path.of("/dev/zero")).isDone()).isFalse();
		assertThat(house.services.badges().verify(newcomer, folder).isDone()).isFalse();
	}

	@Test
	void oneThatWasAlteredIsFound() throws IOException {
		Path file = exported(BadgeFormat.JSON);
		Path altered = Files.writeString(folder.resolve("altered.json"), Files.readString(file).replace("\"L1\"", "\"L5\""));
		assertThat(Files.readString(altered)).isNotEqualTo(Files.readString(file));
		assertThat(house.services.badges().verify(lead, altered).value().standing()).isEqualTo(Standing.BAD);
	}

	@Test
	void onlyALeadWithTheWordsSignsAndOnlyTheHolderAndTheLeadTakeItAway() {
		var badges = house.services.badges();
		assertThat(badges.issue(newcomer, certificate.id(), "", WORDS.toCharArray()).isDone()).isFalse();
		assertThat(badges.issue(mentor, certificate.id(), "", WORDS.toCharArray()).isDone()).isFalse();
		assertThat(badges.issue(lead, certificate.id(), "", "another passphrase".toCharArray()).isDone()).isFalse();
		assertThat(badges.export(newcomer, certificate.id(), BadgeFormat.PNG, folder.resolve("early.png"), false).isDone()).as("not signed yet").isFalse();
		Path file = exported(BadgeFormat.PNG);
		assertThat(badges.export(newcomer, certificate.id(), BadgeFormat.PNG, file, false).isDone()).as("nothing is written over").isFalse();
		assertThat(badges.export(house.person("other", Role.NEWCOMER), certificate.id(), BadgeFormat.PNG, folder.resolve("o.png"), false).isDone()).isFalse();
		assertThat(badges.of(newcomer, newcomer.person()).value()).extracting(Issued::number).containsExactly(certificate.number());
	}

	@Test
	void aCertificateThatWasRevokedIsNotSignedAnyMore() {
		house.services.certification().revoke(lead, certificate.id(), "rule broken").value();
		assertThat(house.services.badges().issue(lead, certificate.id(), "", WORDS.toCharArray()).isDone()).isFalse();
	}

	@Test
	void whyACertificateIsNotSignedNowIsSaid() {
		house.services.certificateCare().suspend(lead, certificate.id(), "complaints are looked into").value();
		assertThat(house.services.badges().issue(lead, certificate.id(), "", WORDS.toCharArray()))
				.isInstanceOfSatisfying(Result.Refused.class, refused -> assertThat(refused.reason().en()).contains(certificate.number(), "suspended"));
	}

	/** Whoever leaves with the passphrase cannot sign for the team any more once the key is distrusted. */
	@Test
	void aKeyThatIsNotTrustedAnyMoreNeitherSignsNorProves() {
		Path file = exported(BadgeFormat.JSON);
		house.services.signers().distrust(lead, "", "the laptop was stolen").value();
		assertThat(house.services.badges().issue(lead, certificate.id(), "", WORDS.toCharArray()).isDone()).isFalse();
		assertThat(house.services.badges().verify(lead, file).value().standing()).isEqualTo(Standing.BAD);
	}

	@Test
	void whatIsKeptIsTheSameAfterTheViewsAreBuiltAnew() throws IOException {
		Path file = exported(BadgeFormat.JSON);
		house.services.journal().rebuild(Progress.SILENT);
		Path again = house.services.badges().export(newcomer, certificate.id(), BadgeFormat.JSON, folder.resolve("again.json"), false).value();
		assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(file));
	}

	@Test
	void anythingElseIsSaidToBeNoBadge() throws IOException {
		for (String content : new String[] { "", "{}", "[]", "not a badge", "eyJhbGciOiJFZERTQSJ9.e30.AA", "<svg xmlns='http://www.w3.org/2000/svg'/>", "<svg" }) {
			Path file = Files.write(folder.resolve("any"), content.getBytes(StandardCharsets.UTF_8));
			var result = house.services.badges().verify(newcomer, file);
			assertThat(result.isDone() && result.value().standing() != Standing.BAD).as(content).isFalse();
		}
		assertThat(house.services.badges().verify(newcomer, folder.resolve("nowhere")).isDone()).isFalse();
	}
}
