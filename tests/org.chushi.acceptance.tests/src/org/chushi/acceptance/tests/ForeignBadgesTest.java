package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.badges.BadgeFormat;
import org.chushi.badges.BadgeReport.Signer;
import org.chushi.badges.BadgeReport.Standing;
import org.chushi.badges.ForeignBadge;
import org.chushi.badges.ForeignBadge.Deed;
import org.chushi.badges.ForeignBadge.Turn;
import org.chushi.badges.ForeignBadges;
import org.chushi.career.Certificate;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.journal.Json;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.reports.LearningRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Badges that people bring from elsewhere are looked at, kept with them, looked at again, and taken off again. */
class ForeignBadgesTest {

	private static final String WORDS = "丙午年冬至付印 a long enough one";
	private static final Path SAMPLES = WholeHouseTest.project().resolve("tests/org.chushi.badges.tests/src/org/chushi/internal/badges");
	/** The signed example of the Open Badges 3.0 implementation guide (1EdTech). */
	private static final Path GUIDE = SAMPLES.resolve("ob/signed.json");

	@TempDir
	private Path folder;
	private House house;
	private House elsewhere;
	private Session lead;
	private Session newcomer;
	private Session other;
	private Session theirLead;
	private Certificate theirs;

	@BeforeEach
	void open() {
		house = new House(folder.resolve("house"));
		lead = house.person("lead", Role.LEAD);
		newcomer = house.newcomer("an", lead, "PP-SEVEN");
		other = house.person("other", Role.NEWCOMER);
	}

	@AfterEach
	void close() {
		house.close();
		if (elsewhere != null) {
			elsewhere.close();
		}
	}

	private ForeignBadges badges() {
		return house.services.foreignBadges();
	}

	/** A badge of another team, which has its lists in the folder “lists”. */
	private Path fromAnotherTeam(BadgeFormat format) {
		elsewhere = new House(folder.resolve("elsewhere"));
		theirLead = elsewhere.person("lead", Role.LEAD);
		Session holder = elsewhere.newcomer("an", theirLead, "PP-SEVEN");
		elsewhere.certify(holder, elsewhere.mentor("mentor"), theirLead);
		theirs = elsewhere.services.certification().of(holder, holder.person()).value().getFirst();
		elsewhere.services.signers().make(elsewhere.person("trainer", Role.TRAINER), "别处的客服团队", WORDS.toCharArray()).value();
		elsewhere.services.badges().issue(theirLead, theirs.id(), "", WORDS.toCharArray()).value();
		Path key = elsewhere.services.signers().exportPublic(theirLead, "", folder.resolve("team.jwk")).value();
		house.services.signers().trust(lead, key, "", "met at the fair").value();
		return elsewhere.services.badges().export(holder, theirs.id(), format, folder.resolve("theirs" + format.ending()), false).value();
	}

	private List<Path> lists(String name) {
		house.clock.pass(Duration.ofHours(1));
		elsewhere.clock.pass(Duration.ofHours(1));
		return elsewhere.services.statusLists().write(theirLead, "", WORDS.toCharArray(), folder.resolve(name)).value();
	}

	private static String why(Result<?> result) {
		assertThat(result).isInstanceOf(Result.Refused.class);
		return ((Result.Refused<?>) result).reason().toString();
	}

	@Test
	@Tag("E05")
	void aBadgeOfTheGuideIsKeptWithItsHolderAndComesBackAsItWas() throws IOException {
		ForeignBadge kept = badges().keep(newcomer, newcomer.person(), GUIDE, List.of()).value();
		assertThat(kept.title()).isEqualTo("Teamwork");
		assertThat(kept.issuer()).isEqualTo("Example Corp");
		assertThat(kept.holder()).startsWith("did:example:");
		assertThat(kept.firstDay()).hasToString("Optional[2010-01-01]");
		assertThat(kept.lastDay()).isEmpty();
		assertThat(kept.last().standing()).as("nobody here knows its issuer").isEqualTo(Standing.OPEN);
		assertThat(kept.last().signer()).isEqualTo(Signer.STRANGER);
		assertThat(kept.last().checks()).isNotEmpty();
		house.services.journal().rebuild(Progress.SILENT);
		assertThat(badges().of(newcomer, newcomer.person()).value()).containsExactly(kept);
		Path back = badges().export(newcomer, kept.id(), folder.resolve("back.json"), false).value();
		assertThat(Files.readAllBytes(back)).isEqualTo(Files.readAllBytes(GUIDE));
		assertThat(badges().export(newcomer, kept.id(), back, false).isDone()).as("nothing is written over").isFalse();
	}

	/** A trusted issuer, a list that says it stands, and later one that says it does not. */
	@Test
	@Tag("E05")
	void whatBecameOfItIsFoundWhenItIsLookedAtAgain() {
		Path file = fromAnotherTeam(BadgeFormat.PNG);
		ForeignBadge kept = badges().keep(newcomer, newcomer.person(), file, lists("first")).value();
		assertThat(kept.last().standing()).isEqualTo(Standing.GOOD);
		assertThat(kept.last().signer()).isEqualTo(Signer.TRUSTED);
		assertThat(kept.title()).contains(theirs.title().zh());
		assertThat(kept.lastDay()).hasToString("Optional[" + theirs.validUntil() + "]");
		elsewhere.services.certification().revoke(theirLead, theirs.id(), "rule broken").value();
		ForeignBadge fallen = badges().verify(newcomer, kept.id(), lists("second")).value();
		assertThat(fallen.last().standing()).isEqualTo(Standing.BAD);
		assertThat(fallen.last().when()).isAfter(kept.last().when());
		assertThat(fallen.onRecord()).as("what was found stands with it").isTrue();
		assertThat(fallen.history()).extracting(Turn::deed).containsExactly(Deed.KEPT, Deed.VERIFIED);
		assertThat(badges().keep(lead, other.person(), file, lists("third")).isDone()).as("and nobody keeps it anew").isFalse();
		Path json = badges().export(lead, kept.id(), folder.resolve("back.json"), false).value();
		assertThat(house.services.badges().verify(newcomer, json).value().name()).as("what was in the picture").isEqualTo(kept.title());
	}

	@Test
	@Tag("E05")
	void aLeadKeepsItForSomebodyAndOnlyWhoSeesTheirCertificatesSeesIt() {
		ForeignBadge kept = badges().keep(lead, newcomer.person(), GUIDE, List.of()).value();
		assertThat(kept.history().getFirst().actor()).isEqualTo(lead.actor());
		assertThat(badges().of(newcomer, newcomer.person()).value()).containsExactly(kept);
		Session mentor = house.mentor("mentor");
		Session trainer = house.person("trainer", Role.TRAINER);
		assertThat(badges().of(trainer, newcomer.person()).isDone()).isTrue();
		assertThat(badges().of(other, newcomer.person()).isDone()).isFalse();
		assertThat(badges().of(mentor, newcomer.person()).isDone()).as("does not guide them").isFalse();
		for (Session session : List.of(other, mentor, trainer)) {
			assertThat(badges().keep(session, newcomer.person(), GUIDE, List.of()).isDone()).isFalse();
			assertThat(badges().verify(session, kept.id(), List.of()).isDone()).isFalse();
			assertThat(badges().takeOff(session, kept.id(), "mine").isDone()).isFalse();
			assertThat(badges().export(session, kept.id(), folder.resolve("x.json"), false).isDone()).isFalse();
			assertThat(why(badges().verify(session, kept.id(), List.of()))).as("one that is not there is told no otherwise")
					.isEqualTo(why(badges().verify(session, new UUID(9, 9), List.of())));
		}
		assertThat(why(badges().keep(lead, new UUID(9, 9), GUIDE, List.of()))).contains("团队里没有这个人");
	}

	/** It is somebody else's word: nobody certifies, promotes or opens a gate by it. */
	@Test
	@Tag("E05")
	void itGivesNoRightsAndIsToldToNobody() throws IOException {
		var certification = house.services.certification();
		var before = List.of(certification.of(newcomer, newcomer.person()).value(), certification.candidacies(newcomer, newcomer.person()).value(),
				house.services.careers().authority(newcomer, newcomer.person()).value());
		badges().keep(newcomer, newcomer.person(), fromAnotherTeam(BadgeFormat.JSON), lists("lists")).value();
		house.consequences.settle(newcomer.person());
		assertThat(List.of(certification.of(newcomer, newcomer.person()).value(), certification.candidacies(newcomer, newcomer.person()).value(),
				house.services.careers().authority(newcomer, newcomer.person()).value())).isEqualTo(before);
		Path told = folder.resolve("told.json");
		house.services.records().export(lead, new LearningRecords.Order(told, LearningRecords.Form.ARRAY, Optional.empty(), Optional.empty(),
				Set.of(newcomer.person()), true, "https://team.example"), false, Progress.SILENT).value();
		assertThat(Files.readString(told)).contains("registered").doesNotContain("别处的客服团队", "BadgeKept", theirs.number());
	}

	@Test
	@Tag("E05")
	void theSameBadgeIsKeptOnceAndAgainWhenItWasTakenOff() throws IOException {
		ForeignBadge kept = badges().keep(newcomer, newcomer.person(), GUIDE, List.of()).value();
		Path same = Files.writeString(folder.resolve("same.json"), Json.tree(Files.readString(GUIDE)).toString());
		assertThat(why(badges().keep(lead, newcomer.person(), same, List.of()))).contains("Teamwork", "已经留着", "is kept already");
		assertThat(badges().keep(other, other.person(), GUIDE, List.of()).isDone()).as("another person’s is another matter").isTrue();
		assertThat(why(badges().takeOff(newcomer, kept.id(), " "))).contains("为什么");
		assertThat(badges().takeOff(newcomer, kept.id(), "x".repeat(ForeignBadges.REASON + 1)).isDone()).isFalse();
		ForeignBadge off = badges().takeOff(newcomer, kept.id(), "拿错了，是同事的").value();
		assertThat(off.onRecord()).isFalse();
		assertThat(off.history().getLast().what().zh()).isEqualTo("拿错了，是同事的");
		assertThat(why(badges().takeOff(newcomer, kept.id(), "again"))).contains("已经移出记录");
		assertThat(badges().verify(newcomer, kept.id(), List.of()).isDone()).isFalse();
		ForeignBadge again = badges().keep(newcomer, newcomer.person(), same, List.of()).value();
		house.services.journal().rebuild(Progress.SILENT);
		assertThat(badges().of(newcomer, newcomer.person()).value()).as("what happened stays").containsExactly(again, off);
	}

	@Test
	@Tag("E05")
	void whatIsNotSoundIsNotKeptAndWhyIsSaid() throws IOException {
		Path altered = Files.writeString(folder.resolve("altered.json"), Files.readString(GUIDE).replace("\"Teamwork\"", "\"Leadership\""));
		assertThat(why(badges().keep(newcomer, newcomer.person(), altered, List.of()))).contains("没有留下", "签名对不上", "was not kept", "Ask its issuer");
		assertThat(why(badges().keep(newcomer, newcomer.person(), SAMPLES.resolve("w3c/eddsa-jcs-2022/signedJCS.json"), List.of()))).contains("OpenBadgeCredential");
		Path foreignSuite = Files.writeString(folder.resolve("suite.json"), Files.readString(GUIDE).replace("eddsa-rdfc-2022", "ecdsa-rdfc-2019"));
		assertThat(why(badges().keep(newcomer, newcomer.person(), foreignSuite, List.of()))).contains("ecdsa-rdfc-2019", "did:key");
		for (String content : new String[] { "", "{}", "[]", "not a badge", "eyJhbGciOiJFZERTQSJ9.e30.AA", "<svg xmlns='http://www.w3.org/2000/svg'/>", "<svg",
				"[".repeat(100_000) }) {
			Path file = Files.writeString(folder.resolve("any"), content);
			assertThat(badges().keep(newcomer, newcomer.person(), file, List.of()).isDone()).as(content).isFalse();
		}
		assertThat(badges().keep(newcomer, newcomer.person(), folder.resolve("nowhere"), List.of()).isDone()).isFalse();
		assertThat(badges().keep(newcomer, newcomer.person(), folder, List.of()).isDone()).isFalse();
		assertThat(badges().of(newcomer, newcomer.person()).value()).isEmpty();
	}

	/** The journal keeps what it is given for ever: pictures of a whole megabyte stay outside. */
	@Test
	void aLargeCredentialIsLookedAtButNotKept() throws IOException {
		Path large = Files.writeString(folder.resolve("large.json"), Files.readString(GUIDE) + " ".repeat(ForeignBadges.LARGEST));
		assertThat(house.services.badges().verify(newcomer, large).value().standing()).isEqualTo(Standing.OPEN);
		assertThat(why(badges().keep(newcomer, newcomer.person(), large, List.of()))).contains("1 MB", "不带大图片");
	}

	@Test
	void aBadgeOfTheTeamItselfIsOnRecordAlready() {
		house.certify(newcomer, house.mentor("mentor"), lead);
		Certificate own = house.services.certification().of(newcomer, newcomer.person()).value().getFirst();
		house.services.signers().make(house.person("trainer", Role.TRAINER), "出师客服团队", WORDS.toCharArray()).value();
		house.services.badges().issue(lead, own.id(), "", WORDS.toCharArray()).value();
		Path file = house.services.badges().export(newcomer, own.id(), BadgeFormat.SVG, folder.resolve("own.svg"), false).value();
		assertThat(why(badges().keep(newcomer, newcomer.person(), file, List.of()))).contains("本团队自己签的");
	}

	private String run(int code, String as, String... arguments) {
		List<String> words = new ArrayList<>(List.of("badge"));
		words.addAll(List.of(arguments));
		words.addAll(List.of("--lang", "en", "--as", as));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
		assertThat(house.cli().run(words.toArray(String[]::new), print, print)).as(out.toString(StandardCharsets.UTF_8)).isEqualTo(code);
		return out.toString(StandardCharsets.UTF_8).strip();
	}

	@Test
	@Tag("E05")
	void onTheCommandLineItIsKeptListedLookedAtTakenAwayAndTakenOff() {
		assertThat(run(0, "an", "kept")).contains("No badges from elsewhere");
		assertThat(run(0, "lead", "keep", GUIDE.toString(), "an")).contains("Teamwork", "Example Corp", "gives no rights here", "kept  lead");
		String id = Json.tree(run(0, "an", "kept", "--json")).path("badges").get(0).path("id").asText();
		assertThat(run(0, "an", "kept")).contains("Teamwork", "not everything can be confirmed", id);
		assertThat(run(0, "an", "verify-kept", id)).contains("checked again  an", "[?]");
		assertThat(run(0, "an", "export-kept", id, folder.resolve("back.json").toString())).contains("back.json");
		assertThat(run(1, "an", "keep", GUIDE.toString())).contains("kept already");
		assertThat(run(0, "an", "take-off", id, "--reason", "not mine")).contains("taken off the record  an  not mine");
		assertThat(run(0, "an", "kept")).contains("taken off the record");
		assertThat(run(1, "other", "kept", "an")).contains("affairs of somebody");
	}
}
