package org.chushi.internal.assessment.jdbc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

import org.chushi.content.BankFile;

/**
 * What an index was made from. The bytes of a bank are looked at only when its time of change is another one; a file of the
 * same length and time is taken for the same.
 */
final class Fingerprint {

	/** Counted up with every change of what is stored. */
	static final String FORMAT = "2";

	private static final int SHORT = 16;

	private final BankFile file;
	private final String size;
	private final String time;

	Fingerprint(BankFile file) throws IOException {
		this.file = file;
		size = Long.toString(Files.size(file.file()));
		time = Long.toString(Files.getLastModifiedTime(file.file()).toMillis());
	}

	/** Start of the names of the files of a bank. */
	static String name(String key) {
		return hex(sha().digest(key.getBytes(StandardCharsets.UTF_8))).substring(0, SHORT);
	}

	static MessageDigest sha() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}

	static String hex(byte[] hash) {
		return HexFormat.of().formatHex(hash);
	}

	/** @param sha of the bytes that were read */
	Map<String, String> facts(String sha, int questions) {
		return Map.of("format", FORMAT, "bank", file.key(), "checks", file.checks(), "size", size, "time", time, "sha", sha,
				"questions", Integer.toString(questions));
	}

	/** Whether the index was made from this bank as it is now, by these checks, with the same content around it. */
	boolean fits(ItemStore store) throws IOException {
		Map<String, String> facts = store.facts();
		return FORMAT.equals(facts.get("format")) && file.key().equals(facts.get("bank"))
				&& file.checks().equals(facts.get("checks")) && size.equals(facts.get("size"))
				&& (time.equals(facts.get("time")) || hash().equals(facts.get("sha")))
				&& store.asked().entrySet().stream().allMatch(e -> file.answer(e.getKey()).equals(e.getValue()));
	}

	private String hash() throws IOException {
		try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file.file()), sha())) {
			in.transferTo(java.io.OutputStream.nullOutputStream());
			return hex(in.getMessageDigest().digest());
		}
	}
}
