package org.chushi.internal.badges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.chushi.badges.BadgeReport;
import org.chushi.badges.BadgeReport.Check;
import org.chushi.badges.BadgeReport.Standing;
import org.chushi.core.Result;
import org.chushi.seals.VerifyingKey;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Against the signed example of the Open Badges 3.0 implementation guide (1EdTech). */
class OpenBadgesVectorTest {

	private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
	private final EddsaRdfc2022 suite = new EddsaRdfc2022(new Contexts());
	private final BadgeCheck check = new BadgeCheck(new DataIntegrity(List.of(suite, new EddsaJcs2022())), new Nobody());

	/** A team that knows no keys and no badges. */
	record Nobody() implements BadgeCheck.Known {

		@Override
		public Optional<Check> signer(VerifyingKey key) {
			return Optional.empty();
		}

		@Override
		public Optional<Check> fate(VerifyingKey key, String id) {
			return Optional.empty();
		}

		@Override
		public List<StatusList.Read> lists(String issuer) {
			return List.of();
		}
	}

	static byte[] bytes(String name) throws IOException {
		try (InputStream in = OpenBadgesVectorTest.class.getResourceAsStream("ob/" + name)) {
			return in.readAllBytes();
		}
	}

	private static ObjectNode signed() throws IOException {
		return ((Result.Done<ObjectNode>) Documents.read(bytes("signed.json"))).value();
	}

	@Test
	void theHashOfItsCanonicalTextIsTheOneOfTheGuide() throws Exception {
		ObjectNode bare = signed();
		bare.remove("proof");
		byte[] canonical = ((Result.Done<byte[]>) suite.canonical(bare)).value();
		assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical)))
				.isEqualTo("87f65a76d40146205e3b3e06cb0fbd153f97f9ce70372390f52566bb7f9e0773");
	}

	@Test
	void itsSignatureFitsAndItsIssuerIsToBeAsked() throws IOException {
		BadgeReport report = check.report(signed(), NOW);
		assertThat(report.name()).isEqualTo("Teamwork");
		assertThat(report.issuer()).isEqualTo("Example Corp");
		assertThat(report.holder()).isEqualTo("did:example:ebfeb1f712ebc6f1c276e12ec21");
		assertThat(report.checks()).extracting(Check::standing).containsExactly(Standing.GOOD, Standing.GOOD, Standing.OPEN, Standing.GOOD);
		assertThat(report.standing()).isEqualTo(Standing.OPEN);
	}

	@Test
	void anotherNameForWhatWasAchievedIsFound() throws IOException {
		ObjectNode badge = signed();
		((ObjectNode) badge.path("credentialSubject").path("achievement")).put("name", "Leadership");
		assertThat(check.report(badge, NOW).standing()).isEqualTo(Standing.BAD);
	}

	@Test
	void anotherIssuerForTheSameSignatureIsFound() throws IOException {
		ObjectNode badge = signed();
		((ObjectNode) badge.path("issuer")).put("id", "https://example.edu/issuers/1");
		assertThat(check.report(badge, NOW).standing()).isEqualTo(Standing.BAD);
	}
}
