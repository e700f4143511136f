package org.chushi.internal.practice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.chushi.assessment.Item;
import org.chushi.assessment.Option;
import org.chushi.assessment.QuestionType;
import org.chushi.internal.practice.PracticeEvents.Slip;
import org.chushi.model.Question;

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
		RandomGenerator shuffle = RandomGeneratorFactory.of(ALGORITHM)
				.create(seed ^ Integer.toUnsignedLong(id().hashCode()) << 21);
		return type.item(question, shuffle);
	}

	/** The right options as the content names them. */
	List<String> key() {
		Item item = item(0);
		return sources(item, item.key());
	}

	/**
	 * Keys of the content for keys of the item. Where an answer names only some options their order is one of the screen and
	 * they are sorted; where it names all of them their order is the answer.
	 */
	static List<String> sources(Item item, List<String> keys) {
		List<String> sources = keys.stream().map(k -> item.options().stream().filter(o -> o.key().equals(k)).findFirst()
				.map(Option::source).orElse(k)).toList();
		return sources.size() == item.options().size() ? sources : sources.stream().sorted().toList();
	}

	/** The other way round. */
	static List<String> shown(Item item, List<String> sources) {
		return sources.stream().map(s -> item.options().stream().filter(o -> o.source().equals(s)).findFirst()
				.map(Option::key).orElse(s)).toList();
	}

	Slip slip(long seed) {
		return new Slip(id(), packVersion, print(item(seed)));
	}

	/** Whether the question is still the one of the slip: a corrected word does not matter, other options or keys do. */
	boolean is(Slip slip, long seed) {
		return print(item(seed)).equals(slip.print());
	}

	private static String print(Item item) {
		List<String> parts = new ArrayList<>(List.of(item.type(), item.credit()));
		item.options().forEach(o -> parts.add(o.source()));
		parts.add("");
		parts.addAll(item.key());
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256")
					.digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, 8);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
