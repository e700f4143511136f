package org.chushi.seals;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

import javax.crypto.spec.SecretKeySpec;

import org.chushi.core.Result;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;

/**
 * The private half of a pair of keys, locked with a passphrase as in appendix C of RFC 7517. Without the passphrase
 * nothing and nobody opens it.
 *
 * @param id  that of its {@link SealingKey}
 * @param jwe what is kept in a file
 */
public record LockedKey(String id, String jwe) {

	/** Shortest passphrase, in characters: it is tried at leisure by who has the file. */
	public static final int LENGTH = 12;

	private static final int SALT = 16;
	private static final String TYPE = "jwk+json";

	/** Both halves of a new pair. */
	public record Made(SealingKey sealing, LockedKey locked) {
	}

	/** Both halves of a new pair to sign with. */
	public record MadeSigner(VerifyingKey verifying, LockedKey locked) {
	}

	/** Makes a pair. @param passphrase left as it is; refused when it is shorter than {@link #LENGTH} */
	public static Result<Made> make(char[] passphrase, LockCost cost) {
		OctetKeyPairJsonWebKey pair = Jwe.pair(Jwe.SEALING);
		return lock(pair, passphrase, cost).map(locked -> new Made(SealingKey.of(pair), locked));
	}

	/** Makes a pair to sign with. @param passphrase left as it is; refused when it is shorter than {@link #LENGTH} */
	public static Result<MadeSigner> makeSigner(char[] passphrase, LockCost cost) {
		OctetKeyPairJsonWebKey pair = Jwe.pair(Jwe.SIGNING);
		return lock(pair, passphrase, cost).map(locked -> new MadeSigner(VerifyingKey.of(pair), locked));
	}

	private static Result<LockedKey> lock(OctetKeyPairJsonWebKey pair, char[] passphrase, LockCost cost) {
		if (CharBuffer.wrap(passphrase).codePoints().count() < LENGTH) {
			return Result.refused(Messages.LockedKey_short.text(LENGTH));
		}
		byte[] salt = new byte[SALT];
		new SecureRandom().nextBytes(salt);
		String jwe = Jwe.UNDER_WORDS.encrypt(pair.toJson(OutputControlLevel.INCLUDE_PRIVATE), words(passphrase),
				Map.of("cty", TYPE, "kid", pair.getKeyId(), "p2c", cost.iterations(), "p2s",
						Base64.getUrlEncoder().withoutPadding().encodeToString(salt)));
		return Result.done(new LockedKey(pair.getKeyId(), jwe));
	}

	/** Reads what is kept in a file. */
	public static Result<LockedKey> read(String file) {
		Optional<String> id = Jwe.said(file.strip(), "kid").filter(k -> Jwe.said(file.strip(), "cty").filter(TYPE::equals).isPresent());
		return id.map(k -> Result.done(new LockedKey(k, file.strip())))
				.orElseGet(() -> Result.refused(Messages.LockedKey_unreadable.text()));
	}

	/** Opens it. @param passphrase left as it is */
	public Result<OpeningKey> unlock(char[] passphrase) {
		return opened(passphrase, Jwe.SEALING).map(k -> new OpeningKey(SealingKey.of(k), k.getPrivateKey()));
	}

	/** Opens one to sign with. @param passphrase left as it is */
	public Result<SigningKey> unlockSigner(char[] passphrase) {
		return opened(passphrase, Jwe.SIGNING).map(k -> new SigningKey(VerifyingKey.of(k), k.getPrivateKey()));
	}

	private Result<OctetKeyPairJsonWebKey> opened(char[] passphrase, String curve) {
		return Jwe.UNDER_WORDS.decrypt(jwe, words(passphrase)).flatMap(k -> Jwe.read(k, curve)).filter(k -> k.getPrivateKey() != null)
				.filter(k -> k.getKeyId().equals(id)).map(Result::done)
				.orElseGet(() -> Result.refused(Messages.LockedKey_wrong.text()));
	}

	/** However the keyboard composed them (NFC, as RFC 8265 has it). */
	private static SecretKeySpec words(char[] passphrase) {
		byte[] bytes = Normalizer.normalize(CharBuffer.wrap(passphrase), Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
		try {
			return new SecretKeySpec(bytes.length == 0 ? new byte[1] : bytes, "PBKDF2");
		} finally {
			Arrays.fill(bytes, (byte) 0);
		}
	}
}
