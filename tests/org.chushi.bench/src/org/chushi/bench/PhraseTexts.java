package org.chushi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Messages and phrases made from the lessons and questions of the shipped packs; the same seed makes the same ones. */
final class PhraseTexts {

	private static final int SHORTEST = 2;
	private static final int LONGEST = 6;
	private static final int STRANGE = 100;

	private final List<String> sentences = new ArrayList<>();
	private final Random random;

	PhraseTexts(Path bundles, long seed) throws IOException {
		random = new Random(seed);
		try (Stream<Path> files = Files.walk(bundles)) {
			for (Path file : files.filter(f -> f.toString().contains("org.chushi.pack.")).filter(f -> f.toString().endsWith(".zh.md")).sorted().toList()) {
				Files.readString(file).lines().flatMap(l -> Stream.of(l.replaceAll("[#*>|`\\[\\]()!_-]+", " ").split("(?<=[。！？])")))
						.map(String::strip).filter(s -> s.length() > 8).forEach(sentences::add);
			}
		}
		if (sentences.isEmpty()) {
			throw new IOException("no lessons in " + bundles);
		}
	}

	/** One to three sentences each, now and then with one of the phrases hidden in it. */
	List<String> messages(int count, List<String> phrases) {
		List<String> messages = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			StringBuilder message = new StringBuilder();
			for (int s = random.nextInt(3); s >= 0; s--) {
				message.append(sentences.get(random.nextInt(sentences.size())));
			}
			if (i % 10 == 0) {
				String phrase = phrases.get(random.nextInt(phrases.size()));
				message.insert(random.nextInt(message.length()), i % 20 == 0 ? phrase : String.join("*", phrase.split("")));
			}
			messages.add(message.toString());
		}
		return messages;
	}

	/** Pieces of sentences of Chinese characters, nearly all with one changed: what teams forbid is rare in what agents write. */
	List<String> phrases(int count) {
		Set<String> phrases = new LinkedHashSet<>();
		while (phrases.size() < count) {
			String from = sentences.get(random.nextInt(sentences.size()));
			int length = SHORTEST + random.nextInt(LONGEST - SHORTEST + 1);
			if (from.length() > length) {
				int at = random.nextInt(from.length() - length);
				StringBuilder phrase = new StringBuilder(from.substring(at, at + length));
				if (phrases.size() % STRANGE != 0) {
					phrase.setCharAt(random.nextInt(length), (char) (0x4E00 + random.nextInt(0x1000)));
				}
				if (phrase.chars().allMatch(c -> c >= 0x4E00 && c < 0x9FA6)) {
					phrases.add(phrase.toString());
				}
			}
		}
		return List.copyOf(phrases);
	}
}
