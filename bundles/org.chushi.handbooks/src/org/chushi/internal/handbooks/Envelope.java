package org.chushi.internal.handbooks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.chushi.core.Bilingual;

/** What kind of file it is, by its first bytes: names lie. */
final class Envelope {

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };
	/** Compound File Binary ([MS-CFB] 2.2): the old Word, and any Office file with a password. */
	private static final byte[] COMPOUND = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };
	/** Name of the stream with the encrypted document ([MS-OFFCRYPTO] 2.3.4.4), as directories write names. */
	private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
	private static final int LOOKED_AT = 1 << 22;

	private Envelope() {
	}

	/** Why it is no document of Word that can be read; none when it may be one. */
	static Optional<Bilingual> refusal(Path file) throws IOException {
		byte[] head;
		try (InputStream in = Files.newInputStream(file)) {
			head = in.readNBytes(LOOKED_AT);
		}
		if (begins(head, ZIP)) {
			return Optional.empty();
		}
		if (!begins(head, COMPOUND)) {
			return Optional.of((head.length == 0 ? Messages.Envelope_empty : Messages.Envelope_other).text());
		}
		byte[] tail = tail(file);
		return Optional.of((contains(head, ENCRYPTED) || contains(tail, ENCRYPTED) ? Messages.Envelope_encrypted : Messages.Envelope_old)
				.text());
	}

	/** The directory of a compound file often lies at its end. */
	private static byte[] tail(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			in.skipNBytes(Math.max(0, Files.size(file) - LOOKED_AT));
			return in.readNBytes(LOOKED_AT);
		}
	}

	private static boolean begins(byte[] bytes, byte[] with) {
		return bytes.length >= with.length && matches(bytes, 0, with);
	}

	private static boolean contains(byte[] bytes, byte[] what) {
		for (int at = 0; at + what.length <= bytes.length; at++) {
			if (matches(bytes, at, what)) {
				return true;
			}
		}
		return false;
	}

	private static boolean matches(byte[] bytes, int at, byte[] what) {
		for (int i = 0; i < what.length; i++) {
			if (bytes[at + i] != what[i]) {
				return false;
			}
		}
		return true;
	}
}
