package org.chushi.internal.badges;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.chushi.badges.BadgeReport;
import org.chushi.badges.BadgeReport.Check;
import org.chushi.badges.BadgeReport.Standing;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.badges.DataIntegrity.Verdict;
import org.chushi.seals.VerifyingKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Signatures that are neither good nor bad here, that end, and that are of somebody else. */
class SignatureTest {

	private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
	private final ObjectNode badge = Samples.badge("eddsa-jcs-2022");

	/** A badge whose signature says until when it counts. */
	static ObjectNode until(String expires) {
		ObjectNode signed = Samples.listed(Samples.certificate("2020-01-01T00:00:00Z", ""), "", 7);
		ObjectNode options = (ObjectNode) signed.remove("proof");
		options.remove("proofValue");
		options.put("expires", expires);
		byte[] bytes = ((Result.Done<byte[]>) new EddsaJcs2022().signed(signed, options)).value();
		signed.set("proof", options.put("proofValue", Multikey.multibase(Samples.KEY.raw(bytes))));
		return signed;
	}

	private static BadgeReport report(ObjectNode badge, BadgeCheck.Known known) {
		return new BadgeCheck(Samples.PROOFS, known).report(badge, NOW);
	}

	private static BadgeReport report(ObjectNode badge) {
		return report(badge, new OpenBadgesVectorTest.Nobody());
	}

	/** Who signs in a way that is not known here has done nothing wrong. */
	@ParameterizedTest
	@CsvSource({ "cryptosuite, ecdsa-rdfc-2019", "cryptosuite, bbs-2023", "type, Ed25519Signature2020", "verificationMethod, did:web:badges.example#key-1",
			"verificationMethod, did:key:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169#zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169" })
	void aSignatureOfAnotherKindIsNeitherConfirmedNorDenied(String field, String value) {
		((ObjectNode) badge.path("proof")).put(field, value);
		BadgeReport report = report(badge);
		assertThat(report.standing()).isEqualTo(Standing.UNREAD);
		assertThat(report.checks()).anySatisfy(check -> assertThat(check.what().en()).contains(value));
		assertThat(report.standing().says().en()).isEqualTo("It cannot be checked here");
	}

	@Test
	void vocabulariesThatAreNotHereLeaveItOpenToo() {
		ObjectNode other = Samples.badge("eddsa-rdfc-2022");
		other.withArray("@context").add("https://badges.example/words.json");
		assertThat(Samples.PROOFS.judge(other)).isInstanceOfSatisfying(Verdict.Unread.class, v -> assertThat(v.why().zh()).contains("https://badges.example/words.json"));
	}

	/** Beside a signature that cannot be checked, one that can still has to fit. */
	@Test
	void aBrokenSignatureIsFoundBesideOneOfAnotherKind() {
		ObjectNode unknown = badge.path("proof").deepCopy();
		unknown.put("cryptosuite", "bbs-2023");
		ObjectNode own = (ObjectNode) badge.remove("proof");
		badge.putArray("proof").add(unknown).add(own);
		assertThat(Samples.PROOFS.judge(badge)).isInstanceOf(Verdict.Unread.class);
		badge.put("name", "another");
		assertThat(Samples.PROOFS.judge(badge)).isInstanceOf(Verdict.Broken.class);
	}

	@Test
	void aSignatureThatSaysUntilWhenItCountsCountsNoLonger() {
		assertThat(report(until("2026-06-01T00:00:00Z")).standing()).isEqualTo(Standing.OPEN);
		for (String over : List.of("2026-05-31T23:59:59Z", "2026-06-01T07:59:59+08:00", "soon", "")) {
			assertThat(report(until(over)).checks()).as(over).anySatisfy(check -> {
				assertThat(check.standing()).isEqualTo(Standing.BAD);
				assertThat(check.what().en()).contains("counts until");
			});
		}
	}

	/** Anybody can write the id of a certificate of this team into a badge of their own. */
	@Test
	void whatBecameOfACertificateIsToldOfBadgesOfItsTeamOnly() {
		record Team(VerifyingKey own) implements BadgeCheck.Known {
			@Override
			public Optional<Check> signer(VerifyingKey key) {
				return Optional.empty();
			}

			@Override
			public Optional<Check> fate(VerifyingKey key, String id) {
				return key.id().equals(own.id()) ? Optional.of(new Check(Standing.GOOD, Bilingual.same("holds"))) : Optional.empty();
			}

			@Override
			public List<StatusList.Read> lists(String issuer) {
				return List.of();
			}
		}
		var team = new Team(Samples.KEY.verifying());
		var thief = Samples.another();
		ObjectNode forged = Samples.signed(OpenBadge.of(Samples.certificate(), new OpenBadge.Parties("出师客服团队", thief.verifying(), "别人", ZoneId.of("Asia/Shanghai"))),
				thief, NOW);
		assertThat(report(badge, team).checks()).extracting(check -> check.what().en()).contains("holds");
		assertThat(report(forged, team).checks()).extracting(check -> check.what().en()).doesNotContain("holds");
		((ObjectNode) badge.path("credentialSubject")).put("name", "changed");
		assertThat(report(badge, team).checks()).as("changed").extracting(check -> check.what().en()).doesNotContain("holds");
	}

	/** On the badge stands the day that stands on the paper. */
	@Test
	void itsDaysAreThoseOfTheTeamsClocks() {
		ObjectNode early = OpenBadge.of(Samples.certificate("2026-02-28T23:30:00Z", "2027-03-01"),
				new OpenBadge.Parties("出师客服团队", Samples.KEY.verifying(), "小满", ZoneId.of("Asia/Shanghai")));
		assertThat(early.path("validFrom").textValue()).isEqualTo("2026-03-01T07:30:00+08:00");
		assertThat(early.path("validUntil").textValue()).isEqualTo("2027-03-01T23:59:59+08:00");
		BadgeReport report = report(Samples.signed(early, Samples.KEY, NOW));
		assertThat(report.from().orElseThrow().toLocalDate()).hasToString("2026-03-01");
		assertThat(report.number()).isEqualTo("2026-00017");
	}
}
