package org.chushi.seals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

import org.jose4j.json.JsonUtil;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.junit.jupiter.api.Test;

/** What is written here is read as the RFCs say, and what they give as examples is read here. */
class StandardsTest {

	private static final Base64.Decoder PLAIN = Base64.getUrlDecoder();

	/** Alice of RFC 7748, 6.1, whose public key is that of RFC 8037, A.6. */
	private static final String ALICE = """
			{"kty":"OKP","crv":"X25519","x":"hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo",
			"d":"dwdtCnMYpX08FsFyUbJmRd9ML4frwJkqsXf7pR25LCo"}""";
	/** Bob of RFC 8037, A.6. */
	private static final String BOB = """
			{"kty":"OKP","crv":"X25519","kid":"Bob","x":"3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08"}""";

	/** RFC 7517, appendix C.9. */
	private static final String LOCKED = String.join("",
			"eyJhbGciOiJQQkVTMi1IUzI1NitBMTI4S1ciLCJwMnMiOiIyV0NUY0paMVJ2ZF9DSn",
			"VKcmlwUTF3IiwicDJjIjo0MDk2LCJlbmMiOiJBMTI4Q0JDLUhTMjU2IiwiY3R5Ijoi",
			"andrK2pzb24ifQ.");

	@Test
	void theSharedSecretIsThatOfTheRfc() throws Exception {
		KeyAgreement agreement = KeyAgreement.getInstance("X25519");
		agreement.init(key(ALICE).getPrivateKey());
		agreement.doPhase(key(BOB).getPublicKey(), true);
		assertThat(HexFormat.of().formatHex(agreement.generateSecret()))
				.isEqualTo("4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742");
	}

	private static OctetKeyPairJsonWebKey key(String jwk) {
		return Jwe.read(jwk).orElseThrow();
	}

	@Test
	void aPublicKeyOfTheRfcIsReadAndItsPrivateHalfIsNotKept() {
		SealingKey alice = SealingKey.read(ALICE).value();
		assertThat(alice.jwk()).contains("hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo").doesNotContain("dwdtCnMYpX08");
	}

	/** RFC 7638, 3: SHA-256 of the required members in the order of their names, without white space. */
	@Test
	void aKeyIsNamedByItsThumbprint() throws Exception {
		String members = "{\"crv\":\"X25519\",\"kty\":\"OKP\",\"x\":\"3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08\"}";
		assertThat(SealingKey.read(BOB).value().id()).isEqualTo(Base64.getUrlEncoder().withoutPadding()
				.encodeToString(MessageDigest.getInstance("SHA-256").digest(members.getBytes(StandardCharsets.US_ASCII))));
	}

	/** RFC 7518, 4.6 with the key agreement of RFC 8037, 3.2, by the primitives of Java alone. */
	@Test
	void whatIsSealedIsOpenedByTheStepsOfTheRfcs() throws Exception {
		String sealed = Sealed.seal("{\"key\":\"乙\"}", "about", List.of(SealingKey.read(ALICE).value())).getFirst();
		String[] parts = sealed.split("\\.");
		Map<String, Object> header = JsonUtil.parseJson(new String(PLAIN.decode(parts[0]), StandardCharsets.UTF_8));
		assertThat(header).containsEntry("alg", "ECDH-ES+A256KW").containsEntry("enc", "A256GCM");
		@SuppressWarnings("unchecked")
		String ephemeral = JsonUtil.toJson((Map<String, Object>) header.get("epk"));
		KeyAgreement agreement = KeyAgreement.getInstance("X25519");
		agreement.init(key(ALICE).getPrivateKey());
		agreement.doPhase(key(ephemeral).getPublicKey(), true);
		Cipher unwrap = Cipher.getInstance("AESWrap");
		unwrap.init(Cipher.UNWRAP_MODE, new SecretKeySpec(concatKdf(agreement.generateSecret(), "ECDH-ES+A256KW"), "AES"));
		String text = content(parts, unwrap);
		assertThat(text.stripTrailing()).isEqualTo("{\"key\":\"乙\"}");
	}

	private static byte[] concatKdf(byte[] secret, String algorithm) throws Exception {
		return concatKdf(secret, algorithm, "", "", 256);
	}

	/** NIST SP 800-56A, 5.8.1, as RFC 7518, 4.6.2, uses it: one round of SHA-256. */
	private static byte[] concatKdf(byte[] secret, String algorithm, String from, String to, int bits) throws Exception {
		MessageDigest hash = MessageDigest.getInstance("SHA-256");
		hash.update(new byte[] { 0, 0, 0, 1 });
		hash.update(secret);
		for (String part : List.of(algorithm, from, to)) {
			hash.update(new byte[] { 0, 0, 0, (byte) part.length() });
			hash.update(part.getBytes(StandardCharsets.US_ASCII));
		}
		return Arrays.copyOf(hash.digest(new byte[] { 0, 0, (byte) (bits >> 8), (byte) bits }), bits / 8);
	}

	/** RFC 7518, appendix C: so the judge above is right. */
	@Test
	void theKeyDerivedHereIsThatOfTheRfc() throws Exception {
		byte[] secret = HexFormat.of().parseHex("9e56d91d817135d372834283bf84269cfb316ea3da806a48f6daa7798cfe90c4");
		assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(concatKdf(secret, "A128GCM", "Alice", "Bob", 128)))
				.isEqualTo("VqqN6vgjbSBcIijNcacQGg");
	}

	/** RFC 7516, 5.2, steps 10 to 17: the header is authenticated as it stands. */
	private static String content(String[] parts, Cipher unwrap) throws Exception {
		Cipher gcm = Cipher.getInstance("AES/GCM/NoPadding");
		gcm.init(Cipher.DECRYPT_MODE, unwrap.unwrap(PLAIN.decode(parts[1]), "AES", Cipher.SECRET_KEY),
				new GCMParameterSpec(128, PLAIN.decode(parts[2])));
		gcm.updateAAD(parts[0].getBytes(StandardCharsets.US_ASCII));
		gcm.update(PLAIN.decode(parts[3]));
		return new String(gcm.doFinal(PLAIN.decode(parts[4])), StandardCharsets.UTF_8);
	}

	/** RFC 7518, 4.8, by the primitives of Java alone. */
	@Test
	void aLockedKeyIsOpenedByTheStepsOfTheRfc() throws Exception {
		LockedKey.Made made = LockedKey.make("三顾茅庐 thrice visited".toCharArray(), LockCost.RECOMMENDED).value();
		String[] parts = made.locked().jwe().split("\\.");
		Map<String, Object> header = JsonUtil.parseJson(new String(PLAIN.decode(parts[0]), StandardCharsets.UTF_8));
		assertThat(header).containsEntry("alg", "PBES2-HS512+A256KW").containsEntry("enc", "A256GCM").containsEntry("cty", "jwk+json");
		assertThat((Long) header.get("p2c")).isGreaterThanOrEqualTo(210_000);
		byte[] salt = PLAIN.decode((String) header.get("p2s"));
		byte[] whole = Arrays.copyOf("PBES2-HS512+A256KW\0".getBytes(StandardCharsets.US_ASCII), 19 + salt.length);
		System.arraycopy(salt, 0, whole, 19, salt.length);
		byte[] derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(new PBEKeySpec(
				"三顾茅庐 thrice visited".toCharArray(), whole, ((Long) header.get("p2c")).intValue(), 256)).getEncoded();
		Cipher unwrap = Cipher.getInstance("AESWrap");
		unwrap.init(Cipher.UNWRAP_MODE, new SecretKeySpec(derived, "AES"));
		assertThat(SealingKey.read(content(parts, unwrap)).value()).isEqualTo(made.sealing());
	}

	/** The algorithms of RFC 7517, appendix C, are weaker than ours: such a file is not read. */
	@Test
	void whatIsLockedInAWeakerWayIsNotRead() throws Exception {
		JsonWebEncryption weak = new JsonWebEncryption();
		weak.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
		weak.setAlgorithmHeaderValue("PBES2-HS256+A128KW");
		weak.setEncryptionMethodHeaderParameter("A128CBC-HS256");
		weak.getHeaders().setStringHeaderValue("cty", "jwk+json");
		weak.getHeaders().setStringHeaderValue("kid", key(ALICE).getKeyId());
		weak.setKey(new SecretKeySpec("Thus from my lips, by yours, my sin is purged.".getBytes(StandardCharsets.UTF_8), "PBKDF2"));
		weak.setPayload(ALICE);
		String file = weak.getCompactSerialization();
		assertThat(new String(PLAIN.decode(file.split("\\.")[0]), StandardCharsets.UTF_8))
				.contains("\"alg\":\"PBES2-HS256+A128KW\"").contains("\"enc\":\"A128CBC-HS256\"");
		assertThat(LockedKey.read(file).value().unlock("Thus from my lips, by yours, my sin is purged.".toCharArray()).isDone()).isFalse();
	}

	/** The header of RFC 7517, C.2, says what it must, but its file has neither name nor way that is taken here. */
	@Test
	void theHeaderOfTheRfcIsUnderstood() {
		String header = new String(PLAIN.decode(LOCKED.substring(0, LOCKED.length() - 1)), StandardCharsets.UTF_8);
		assertThat(header).isEqualTo(
				"{\"alg\":\"PBES2-HS256+A128KW\",\"p2s\":\"2WCTcJZ1Rvd_CJuJripQ1w\",\"p2c\":4096,\"enc\":\"A128CBC-HS256\",\"cty\":\"jwk+json\"}");
		assertThat(LockedKey.read(LOCKED).isDone()).isFalse();
	}
}
