package org.chushi.internal.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.chushi.assessment.Score;
import org.chushi.questions.Item;
import org.chushi.questions.TypeData;

/**
 * Attempts whose key is to be put right.
 *
 * @param item of one of them, for its stem
 */
record RegradePlan(Item item, List<Step> steps, int own, int running) {

	private static final int SIGNS = 12;

	/** @param kept the question as it is stored; item the same, opened; version of the attempt's stream that this was decided on */
	record Step(Attempt attempt, Item kept, Item item, TypeData key, Score after, long version) {

		boolean changesScore() {
			return !after.equals(attempt.score());
		}
	}

	/** The same for the same attempts at the same versions with the same keys and scores. */
	String digest() {
		StringBuilder all = new StringBuilder(item.question());
		steps.forEach(s -> all.append('\n').append(s.attempt().attempt()).append(' ').append(s.version()).append(' ')
				.append(s.key().json()).append(' ').append(s.after().points()));
		try {
			return HexFormat.of().formatHex(
					MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8))).substring(0, SIGNS);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
