package org.chushi.internal.badges;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.chushi.core.Result;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Against the figures of the standard itself. */
class EddsaJcs2022Test {

	private static final String FOLDER = "eddsa-jcs-2022/";
	private final EddsaJcs2022 suite = new EddsaJcs2022();
	private final DataIntegrity proofs = new DataIntegrity(List.of(suite));

	@Test
	void theCanonicalTextsAreThoseOfTheStandard() {
		ObjectNode document = W3c.json("unsigned.json");
		assertThat(canonical(document)).isEqualTo(W3c.text(FOLDER + "canonDocJCS.txt"));
		assertThat(canonical(W3c.json(FOLDER + "proofConfigJCS.json"))).isEqualTo(W3c.text(FOLDER + "proofCanonJCS.txt"));
	}

	@Test
	void theBytesThatAreSignedAreThoseOfTheStandard() {
		byte[] signed = done(suite.signed(W3c.json("unsigned.json"), W3c.json(FOLDER + "proofConfigJCS.json")));
		assertThat(HexFormat.of().formatHex(signed)).isEqualTo(W3c.text(FOLDER + "combinedHashJCS.txt"));
	}

	@Test
	void theSignatureOfTheStandardIsMadeAndAccepted() throws Exception {
		byte[] signed = done(suite.signed(W3c.json("unsigned.json"), W3c.json(FOLDER + "proofConfigJCS.json")));
		assertThat(Multikey.multibase(sign(signed))).isEqualTo(W3c.text(FOLDER + "sigBTC58JCS.txt"));
		assertThat(done(proofs.verify(W3c.json(FOLDER + "signedJCS.json")))).singleElement()
				.satisfies(proven -> assertThat(Multikey.of(proven.by().key())).isEqualTo(Documents.text(W3c.json("keyPair.json"), "publicKeyMultibase")));
	}

	@Test
	void aChangedWordOrContextOrProofIsFound() {
		refused(json -> json.put("name", "Alumni Credential."));
		refused(json -> json.withArray("@context").remove(1));
		refused(json -> json.withArray("@context").insert(0, "https://example.org/more"));
		refused(json -> ((ObjectNode) json.get("proof")).put("created", "2023-02-24T23:36:39Z"));
		refused(json -> ((ObjectNode) json.get("proof")).put("proofPurpose", "authentication"));
		refused(json -> ((ObjectNode) json.get("proof")).put("cryptosuite", "eddsa-rdfc-2022"));
		refused(json -> json.remove("proof"));
	}

	/** Section 3.3.2, step 3: those of the proof come first. */
	@Test
	void aContextAddedAfterThoseOfTheProofIsOutsideTheSignature() {
		ObjectNode json = W3c.json(FOLDER + "signedJCS.json");
		json.withArray("@context").add("https://example.org/more");
		assertThat(proofs.verify(json)).isInstanceOf(Result.Done.class);
	}

	private void refused(java.util.function.Consumer<ObjectNode> change) {
		ObjectNode json = W3c.json(FOLDER + "signedJCS.json");
		change.accept(json);
		assertThat(proofs.verify(json)).isInstanceOf(Result.Refused.class);
	}

	private static String canonical(ObjectNode node) {
		return new String(done(EddsaJcs2022.canonical(node)), StandardCharsets.UTF_8);
	}

	private static <T> T done(Result<T> result) {
		return ((Result.Done<T>) result).value();
	}

	private static byte[] sign(byte[] bytes) throws Exception {
		byte[] secret = Multikey.bytes(Documents.text(W3c.json("keyPair.json"), "privateKeyMultibase")).orElseThrow();
		PrivateKey key = KeyFactory.getInstance("Ed25519")
				.generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, Arrays.copyOfRange(secret, 2, 34)));
		Signature signature = Signature.getInstance("Ed25519");
		signature.initSign(key);
		signature.update(bytes);
		return signature.sign();
	}
}
