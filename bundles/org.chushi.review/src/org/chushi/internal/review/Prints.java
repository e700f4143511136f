package org.chushi.internal.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

import org.chushi.journal.Json;
import org.chushi.review.Passage;

/** Hashes of texts. */
public final class Prints {

	private Prints() {
	}

	/** Over paths and texts, whatever their order and their labels. */
	public static String of(List<Passage> passages) {
		TreeMap<String, String> texts = new TreeMap<>();
		passages.forEach(p -> texts.put(p.path(), p.text()));
		return of(Json.write(texts));
	}

	public static String of(String text) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
