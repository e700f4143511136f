package org.chushi.internal.badges;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

import org.chushi.core.Result;
import org.chushi.seals.VerifyingKey;

import com.apicatalog.base.Base58;

/**
 * A public key Ed25519 as other programs write it: a Multikey (W3C Controlled Identifiers 1.0, section 2.2.2), and the
 * identifier that is nothing but the key, {@code did:key} (W3C CCG, the did:key method).
 */
final class Multikey {

	private static final String DID = "did:key:";
	/** Multibase, base 58 in the letters of Bitcoin. */
	private static final char BASE58 = 'z';
	private static final Pattern LETTERS = Pattern.compile("z[1-9A-HJ-NP-Za-km-z]+");
	/** Multicodec of a public key Ed25519, as an unsigned varint. */
	private static final byte[] CODEC = { (byte) 0xed, 0x01 };

	private Multikey() {
	}

	/** As in {@code publicKeyMultibase}: begins with {@code z6Mk}. */
	static String of(VerifyingKey key) {
		byte[] bytes = Arrays.copyOf(CODEC, CODEC.length + VerifyingKey.LENGTH);
		System.arraycopy(key.point(), 0, bytes, CODEC.length, VerifyingKey.LENGTH);
		return multibase(bytes);
	}

	/** Nothing when it is not a key of this kind. */
	static Optional<VerifyingKey> read(String multibase) {
		return bytes(multibase).filter(b -> b.length == CODEC.length + VerifyingKey.LENGTH && Arrays.equals(b, 0, CODEC.length, CODEC, 0, CODEC.length))
				.flatMap(b -> VerifyingKey.of(Arrays.copyOfRange(b, CODEC.length, b.length)) instanceof Result.Done<VerifyingKey> done
						? Optional.of(done.value()) : Optional.empty());
	}

	/** Who signs with this key. */
	static String did(VerifyingKey key) {
		return DID + of(key);
	}

	/** The key, as a proof names it. */
	static String method(VerifyingKey key) {
		return did(key) + "#" + of(key);
	}

	/**
	 * A key as a proof names it.
	 *
	 * @param controller whose it is said to be
	 * @param proven     whether the name alone proves that: a {@code did:key} is nothing but its key
	 */
	record Named(VerifyingKey key, String controller, boolean proven) {
	}

	/** The key a proof names; nothing when the name does not hold one of this kind, or is a {@code did:key} whose halves differ. */
	static Optional<Named> ofMethod(String method) {
		int hash = method.indexOf('#');
		if (hash < 0) {
			return Optional.empty();
		}
		String controller = method.substring(0, hash);
		boolean did = controller.startsWith(DID);
		return did && !controller.substring(DID.length()).equals(method.substring(hash + 1)) ? Optional.empty()
				: read(method.substring(hash + 1)).map(key -> new Named(key, controller, did));
	}

	/** Multibase, base 58. */
	static String multibase(byte[] bytes) {
		return BASE58 + Base58.encode(bytes);
	}

	/** Nothing when it is written in another base, or not at all. */
	static Optional<byte[]> bytes(String multibase) {
		// the cost of base 58 grows with the square: what is read here is a key or a signature
		if (multibase.length() < 2 || multibase.length() > 200 || multibase.charAt(0) != BASE58
				|| !LETTERS.matcher(multibase).matches()) {
			return Optional.empty();
		}
		return Optional.of(Base58.decode(multibase.substring(1)));
	}
}
