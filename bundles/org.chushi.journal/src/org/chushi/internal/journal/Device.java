package org.chushi.internal.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.chushi.core.Ids;
import org.chushi.journal.Json;
import org.chushi.journal.Seal;

/**
 * This machine as the writer of a chain: its id, and an Ed25519 key (RFC 8032) for its seals. The key never leaves the
 * data folder; a folder without one, such as a restored backup, becomes a new device with a new chain.
 */
final class Device {

	/** How many bytes stand before the 32 raw ones of an Ed25519 key in a SubjectPublicKeyInfo (RFC 8410). */
	private static final int X509_PREFIX = 12;
	private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();
	static final String CARD = "device.json";
	private static final String KEY = "device.key";

	/** @param sealed whether this device has ever sealed its chain; a card of an older program does not say */
	private record Card(UUID device, String publicKey, boolean sealed) {
	}

	/** A card or a key that cannot be used. */
	static final class Damaged extends IOException {

		private static final long serialVersionUID = 1L;
		private final boolean key;

		private Damaged(Path file, boolean key, Exception cause) {
			super(file.toString(), cause);
			this.key = key;
		}

		/** Else it is the card. */
		boolean isKey() {
			return key;
		}
	}

	private final Path key;
	private volatile Card card;

	private Device(Card card, Path key) {
		this.card = card;
		this.key = key;
	}

	static Device in(Path folder, Ids ids) throws IOException {
		Path card = folder.resolve(CARD);
		Path key = folder.resolve(KEY);
		if (Files.exists(card) && Files.exists(key)) {
			Device known = new Device(card(card), key);
			known.check();
			return known;
		}
		try {
			KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
			Card made = new Card(ids.next(), publicKey(pair), false);
			SafeFiles.write(key, Base64.getMimeEncoder().encode(pair.getPrivate().getEncoded()), true);
			SafeFiles.write(card, Json.write(made).getBytes(StandardCharsets.UTF_8), false);
			return new Device(made, key);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java since 15 has Ed25519", e);
		}
	}

	/** As its card says, without a look at the key; empty in a folder that no device has written in. */
	static Optional<Device> known(Path folder) throws IOException {
		Path card = folder.resolve(CARD);
		return Files.exists(card) ? Optional.of(new Device(card(card), folder.resolve(KEY))) : Optional.empty();
	}

	private static Card card(Path file) throws IOException {
		try {
			Card card = Json.read(Files.readString(file), Card.class);
			if (card == null || card.device() == null || card.publicKey() == null) {
				throw new Damaged(file, false, null);
			}
			return card;
		} catch (UncheckedIOException | CharacterCodingException e) {
			throw new Damaged(file, false, e);
		}
	}

	/** A seal must be possible before anything is written that needs one. */
	private void check() throws IOException {
		Seal trial = seal(0, Canonical.NO_HASH, Instant.EPOCH);
		if (!isSound(trial)) {
			throw new Damaged(key, true, null);
		}
	}

	boolean hasSealed() {
		return card.sealed();
	}

	/** Notes that from now on there must be seals of this device. */
	void sealed() throws IOException {
		if (!card.sealed()) {
			Card made = new Card(card.device(), card.publicKey(), true);
			SafeFiles.write(key.resolveSibling(CARD), Json.write(made).getBytes(StandardCharsets.UTF_8), false);
			card = made;
		}
	}

	UUID id() {
		return card.device();
	}

	String publicKey() {
		return card.publicKey();
	}

	Seal seal(long deviceSequence, String hash, Instant instant) throws IOException {
		Seal unsigned = new Seal(card.device(), deviceSequence, hash, instant, card.publicKey(), "");
		try {
			byte[] encoded = Base64.getMimeDecoder().decode(Files.readAllBytes(key));
			EdECPrivateKey secret = (EdECPrivateKey) KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
			byte[] seed = secret.getBytes().orElseThrow(() -> new IllegalArgumentException("a private key without bytes"));
			byte[] content = content(unsigned);
			byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];
			// many times as quick as that of Java, and a certificate waits for it
			Ed25519.sign(seed, 0, content, 0, content.length, signature, 0);
			return new Seal(card.device(), deviceSequence, hash, instant, card.publicKey(), TO_TEXT.encodeToString(signature));
		} catch (GeneralSecurityException | IllegalArgumentException e) {
			throw new Damaged(key, true, e);
		}
	}

	/** Whether the seal was signed by the key it names. */
	static boolean isSound(Seal seal) {
		try {
			byte[] key = Base64.getUrlDecoder().decode(seal.publicKey());
			byte[] signature = Base64.getUrlDecoder().decode(seal.signature());
			byte[] content = content(seal);
			return key.length == Ed25519.PUBLIC_KEY_SIZE && signature.length == Ed25519.SIGNATURE_SIZE
					&& Ed25519.verify(signature, 0, key, 0, content, 0, content.length);
		} catch (IllegalArgumentException e) {
			return false;
		}
	}

	private static String publicKey(KeyPair pair) {
		byte[] encoded = pair.getPublic().getEncoded();
		return TO_TEXT.encodeToString(Arrays.copyOfRange(encoded, X509_PREFIX, encoded.length));
	}

	/** What is signed: the canonical JSON of all fields but the signature. */
	private static byte[] content(Seal seal) {
		TreeMap<String, Object> fields = new TreeMap<>();
		fields.put("device", seal.device());
		fields.put("deviceSequence", seal.deviceSequence());
		fields.put("hash", seal.hash());
		fields.put("instant", seal.instant());
		fields.put("publicKey", seal.publicKey());
		return Json.write(fields).getBytes(StandardCharsets.UTF_8);
	}
}
