package org.chushi.internal.scripts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.chushi.journal.Json;

/** SHA-256 over the canonical JSON of a record, in lower-case hexadecimal. */
final class Hash {

	private Hash() {
	}

	static String of(Record content) {
		try {
			byte[] bytes = Json.write(content).getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
