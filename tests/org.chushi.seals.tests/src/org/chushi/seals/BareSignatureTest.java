package org.chushi.seals;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Arrays;
import java.util.SplittableRandom;

import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Java's own Ed25519 is another implementation: the signatures of both are the same bytes. */
class BareSignatureTest {

	private final OctetKeyPairJsonWebKey pair = Jwe.pair(Jwe.SIGNING);
	private final SigningKey key = new SigningKey(VerifyingKey.of(pair), pair.getPrivateKey());

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 31, 32, 64, 1_000, 100_000 })
	void javaSignsTheSameAndAcceptsOurs(int length) throws GeneralSecurityException {
		byte[] bytes = bytes(length, 7);
		byte[] ours = key.raw(bytes);
		Signature java = Signature.getInstance("Ed25519");
		java.initSign(pair.getPrivateKey());
		java.update(bytes);
		assertThat(java.sign()).isEqualTo(ours);
		java.initVerify(pair.getPublicKey());
		java.update(bytes);
		assertThat(java.verify(ours)).isTrue();
		assertThat(key.verifying().raw(ours, bytes)).isTrue();
	}

	@Test
	void noTurnedBitGoesUnnoticed() {
		byte[] bytes = bytes(50, 8);
		byte[] signature = key.raw(bytes);
		for (int bit = 0; bit < signature.length * 8; bit++) {
			byte[] turned = signature.clone();
			turned[bit / 8] ^= (byte) (1 << bit % 8);
			assertThat(key.verifying().raw(turned, bytes)).as("bit %d of the signature", bit).isFalse();
		}
		for (int bit = 0; bit < bytes.length * 8; bit++) {
			byte[] turned = bytes.clone();
			turned[bit / 8] ^= (byte) (1 << bit % 8);
			assertThat(key.verifying().raw(signature, turned)).as("bit %d of the content", bit).isFalse();
		}
	}

	@Test
	void aSignatureOfAnotherLengthOrKeyIsNone() {
		byte[] bytes = bytes(50, 9);
		byte[] signature = key.raw(bytes);
		assertThat(key.verifying().raw(Arrays.copyOf(signature, 63), bytes)).isFalse();
		assertThat(key.verifying().raw(Arrays.copyOf(signature, 65), bytes)).isFalse();
		assertThat(key.verifying().raw(new byte[0], bytes)).isFalse();
		assertThat(VerifyingKey.of(Jwe.pair(Jwe.SIGNING)).raw(signature, bytes)).isFalse();
	}

	@Test
	void aKeyIsTheBytesOfItsPoint() {
		VerifyingKey verifying = key.verifying();
		assertThat(verifying.point()).hasSize(VerifyingKey.LENGTH);
		assertThat(VerifyingKey.of(verifying.point())).isInstanceOfSatisfying(org.chushi.core.Result.Done.class,
				done -> assertThat(((VerifyingKey) done.value()).id()).isEqualTo(verifying.id()));
	}

	private static byte[] bytes(int length, long seed) {
		byte[] bytes = new byte[length];
		new SplittableRandom(seed).nextBytes(bytes);
		return bytes;
	}
}
