package org.chushi.seals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.SplittableRandom;

import org.chushi.core.Result;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signatures as RFC 8032, RFC 8037 and RFC 7515 say. */
class SignedTest {

	private static final byte[] CONTENT = "一份清单 a list".getBytes(StandardCharsets.UTF_8);
	private static final char[] WORDS = "丙午年冬至签名 a long one".toCharArray();
	private static final LockCost COST = new LockCost(1_000);

	/** RFC 8037, A.1. */
	private static final String RFC_8037 = """
			{"kty":"OKP","crv":"Ed25519","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
			"x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}""";

	private static SigningKey key(String seed, String open) {
		Base64.Encoder url = Base64.getUrlEncoder().withoutPadding();
		String jwk = "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"d\":\"%s\",\"x\":\"%s\"}".formatted(
				url.encodeToString(HexFormat.of().parseHex(seed)), url.encodeToString(HexFormat.of().parseHex(open)));
		OctetKeyPairJsonWebKey pair = Jwe.read(jwk, Jwe.SIGNING).orElseThrow();
		return new SigningKey(VerifyingKey.of(pair), pair.getPrivateKey());
	}

	/** RFC 8032, 7.1: tests 1, 2, 3 and SHA(abc). */
	@ParameterizedTest
	@CsvSource({
			"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60, d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a, '', e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
			"4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb, 3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c, 72, 92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
			"c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7, fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025, af82, 6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
			"833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42, ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf, ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f, dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704" })
	void theSignaturesOfTheRfcAreMadeAndVerified(String seed, String open, String message, String signature) {
		SigningKey key = key(seed, open);
		byte[] bytes = HexFormat.of().parseHex(message);
		assertThat(HexFormat.of().formatHex(key.raw(bytes))).isEqualTo(signature);
		assertThat(key.verifying().raw(HexFormat.of().parseHex(signature), bytes)).isTrue();
		assertThat(key.verifying().raw(HexFormat.of().parseHex(signature), "other".getBytes(StandardCharsets.UTF_8))).isFalse();
	}

	/** RFC 8037, A.3. */
	@Test
	void aKeyIsNamedByTheThumbprintOfTheRfc() {
		assertThat(VerifyingKey.read(RFC_8037).value().id()).isEqualTo("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
		assertThat(VerifyingKey.read(RFC_8037).value().jwk()).doesNotContain("nWGxne");
	}

	/** RFC 8037, A.4: what is signed and the signature, by our primitives. */
	@Test
	void theExampleOfTheRfcIsSignedAlike() {
		OctetKeyPairJsonWebKey pair = Jwe.read(RFC_8037, Jwe.SIGNING).orElseThrow();
		byte[] signed = new SigningKey(VerifyingKey.of(pair), pair.getPrivateKey())
				.raw("eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc".getBytes(StandardCharsets.US_ASCII));
		assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(signed))
				.isEqualTo("hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg");
	}

	/** Another implementation of RFC 7515 takes it. */
	@Test
	void aForeignLibraryVerifiesWhatIsSigned() throws Exception {
		LockedKey.MadeSigner made = LockedKey.makeSigner(WORDS, COST).value();
		String[] parts = made.locked().unlockSigner(WORDS).value().sign(CONTENT).split("\\.", -1);
		assertThat(parts[1]).isEmpty();
		JsonWebSignature jws = new JsonWebSignature();
		jws.setAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, "EdDSA"));
		jws.setCompactSerialization(parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(CONTENT) + "." + parts[2]);
		jws.setKey(((OctetKeyPairJsonWebKey) JsonWebKey.Factory.newJwk(made.verifying().jwk())).getPublicKey());
		assertThat(jws.verifySignature()).isTrue();
		assertThat(jws.getKeyIdHeaderValue()).isEqualTo(made.verifying().id());
	}

	@Test
	void everySingleChangedCharacterOfASignatureIsRefused() {
		LockedKey.MadeSigner made = LockedKey.makeSigner(WORDS, COST).value();
		String jws = made.locked().unlockSigner(WORDS).value().sign(CONTENT);
		assertThat(made.verifying().signed(jws, CONTENT)).isTrue();
		SplittableRandom chance = new SplittableRandom(8032);
		for (int i = 0; i < jws.length(); i++) {
			char other = (char) (33 + (jws.charAt(i) - 33 + 1 + chance.nextInt(93)) % 94);
			assertThat(made.verifying().signed(jws.substring(0, i) + other + jws.substring(i + 1), CONTENT)).as("at %d", i).isFalse();
		}
		// the last character holds four bits that say nothing
		for (char last : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".toCharArray()) {
			String changed = jws.substring(0, jws.length() - 1) + last;
			assertThat(made.verifying().signed(changed, CONTENT)).isEqualTo(changed.equals(jws));
		}
	}

	@Test
	void aKeyToSealIsNoKeyToSignAndTheOtherWayRound() {
		LockedKey sealing = LockedKey.make(WORDS, COST).value().locked();
		LockedKey signing = LockedKey.makeSigner(WORDS, COST).value().locked();
		assertThat(sealing.unlockSigner(WORDS)).isInstanceOf(Result.Refused.class);
		assertThat(signing.unlock(WORDS)).isInstanceOf(Result.Refused.class);
		assertThat(VerifyingKey.read(LockedKey.make(WORDS, COST).value().sealing().jwk())).isInstanceOf(Result.Refused.class);
	}

	@Test
	void aWrongPassphraseSignsNothing() {
		assertThat(LockedKey.makeSigner(WORDS, COST).value().locked().unlockSigner("another long passphrase".toCharArray()))
				.isInstanceOf(Result.Refused.class);
		assertThat(LockedKey.makeSigner("short".toCharArray(), COST)).isInstanceOf(Result.Refused.class);
	}

	/** What ought to be words is a number, a list, nothing. */
	@Test
	void aFileOfAnotherFormIsNoKey() {
		String sound = "{\"alg\":\"PBES2-HS512+A256KW\",\"enc\":\"A256GCM\",\"cty\":\"jwk+json\",\"kid\":\"k\",\"p2c\":9,\"p2s\":\"AAAA\",\"zip\":\"DEF\"}";
		for (String odd : new String[] { "7", "[]", "{}", "null", "true" }) {
			for (String name : new String[] { "kid", "cty", "alg", "enc", "p2c", "p2s", "zip" }) {
				String header = sound.replaceFirst("(\"" + name + "\"):(\"[^\"]*\"|9)", "$1:" + odd);
				String file = Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8)) + ".AAAA.AAAA.AAAA.AAAA";
				assertThat(LockedKey.read(file).then(locked -> locked.unlockSigner(WORDS))).as(header).isInstanceOf(Result.Refused.class);
			}
			for (String name : new String[] { "kty", "crv", "x" }) {
				String jwk = RFC_8037.replaceFirst("(\"" + name + "\"):\"[^\"]*\"", "$1:" + odd);
				assertThat(VerifyingKey.read(jwk)).as(jwk).isInstanceOf(Result.Refused.class);
			}
		}
	}
}
