package org.chushi.internal.badges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.chushi.badges.BadgeReport.Check;
import org.chushi.badges.BadgeReport.Signer;
import org.chushi.core.Result;
import org.chushi.seals.VerifyingKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What is written down of badges that strangers made. */
class ForeignDeskTest {

	private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

	@Test
	void whatStrangersWroteBecomesOneLineOfSomeLength() {
		assertThat(ForeignDesk.plain("  Team\r\n\twork \u2028 ", 200)).isEqualTo("Team work");
		assertThat(ForeignDesk.plain("good\u202elasiever\u0000\u200b\ud800!", 200)).as("what turns, hides or is half a letter").isEqualTo("good lasiever !");
		assertThat(ForeignDesk.plain("𠀀".repeat(300), 200)).as("whole letters, however many characters they take").isEqualTo("𠀀".repeat(199) + "…");
		assertThat(ForeignDesk.plain("字".repeat(200), 200)).hasSize(200).doesNotContain("…");
		assertThat(ForeignDesk.plain("\u0007", 200)).isEmpty();
	}

	@Test
	void aCredentialStaysAsItWasWritten() throws IOException {
		byte[] guide = OpenBadgesVectorTest.bytes("signed.json");
		assertThat(ForeignDesk.text(guide, read(guide)).getBytes(StandardCharsets.UTF_8)).isEqualTo(guide);
	}

	/** Nobody ought to write JSON so (RFC 8259, section 8.1), and still it means the same. */
	@ParameterizedTest
	@ValueSource(strings = { "UTF-16", "UTF-16LE", "UTF-32" })
	void oneInOtherLettersStaysTheSameJson(String charset) {
		byte[] odd = Samples.badge("eddsa-jcs-2022").toString().getBytes(Charset.forName(charset));
		ObjectNode badge = read(odd);
		String text = ForeignDesk.text(odd, badge);
		assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(badge);
		assertThat(Samples.PROOFS.verify(read(text.getBytes(StandardCharsets.UTF_8))).isDone()).isTrue();
	}

	/** Whose a key is counts only where it is proven to be the issuer's. */
	@Test
	void whoeverNamesAnotherIssuerIsAStrangerThoughTheKeyIsKnown() {
		BadgeCheck check = new BadgeCheck(Samples.PROOFS, new Trusting());
		ObjectNode badge = Samples.badge("eddsa-jcs-2022");
		assertThat(check.report(badge, NOW).signer()).isEqualTo(Signer.TRUSTED);
		ObjectNode bare = DataIntegrity.unsigned(badge);
		((ObjectNode) bare.path("issuer")).put("id", "https://example.edu/issuers/565049");
		assertThat(check.report(Samples.signed(bare, Samples.KEY, NOW), NOW).signer())
				.isEqualTo(Signer.STRANGER);
	}

	/** Trusts every key. */
	private record Trusting() implements BadgeCheck.Known {

		@Override
		public Optional<Check> signer(VerifyingKey key) {
			return java.util.Optional.empty();
		}

		@Override
		public Signer whose(VerifyingKey key) {
			return Signer.TRUSTED;
		}

		@Override
		public Optional<Check> fate(VerifyingKey key, String id) {
			return java.util.Optional.empty();
		}

		@Override
		public List<StatusList.Read> lists(String issuer) {
			return List.of();
		}
	}

	private static ObjectNode read(byte[] json) {
		return ((Result.Done<ObjectNode>) Documents.read(json)).value();
	}
}
