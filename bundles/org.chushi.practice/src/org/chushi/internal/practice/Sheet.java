package org.chushi.internal.practice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.chushi.internal.practice.PracticeEvents.Slip;
import org.chushi.model.Question;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.TypeData;

/**
 * A question that can be practised.
 *
 * @param competencies ids
 */
record Sheet(Question question, QuestionType type, List<String> competencies, String packVersion) {

	private static final String ALGORITHM = "L64X128MixRandom";

	String id() {
		return question.getId();
	}

	/** As shown in a round: the same seed gives the same order of the options. */
	Item item(long seed) {
		return item(question, type, seed);
	}

	static Item item(Question question, QuestionType type, long seed) {
		RandomGenerator shuffle = RandomGeneratorFactory.of(ALGORITHM)
				.create(seed ^ Integer.toUnsignedLong(question.getId().hashCode()) << 21);
		return type.item(question, shuffle);
	}

	/** What is right, options called as in the content. */
	TypeData key() {
		return type.namedKey(item(0));
	}

	Slip slip(long seed) {
		return new Slip(id(), packVersion, print(item(seed)));
	}

	/**
	 * Whether the question is still the one of the slip: another word of the stem or of the explanation does not matter; what
	 * is answered, what is right, how it is marked and the order on the screen do.
	 */
	boolean is(Slip slip, long seed) {
		return print(item(seed)).equals(slip.print());
	}

	private static String print(Item item) {
		String all = String.join("\n", item.type(), item.body().json(), item.key().json(), item.marking().json());
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, 8);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
