package org.chushi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Messages and phrases made from the shipped scripts, dialogues, lessons and lists of phrases; the same seed makes the same ones. */
final class PhraseTexts {

	private static final int SHORTEST = 3;
	private static final int LONGEST = 7;
	private static final String[] SIGNS = { "*", "-", " ", "\u200B", "·", "😀", "~", "/" };
	private static final Pattern CHINESE = Pattern.compile("zh=[\"']([^\"']{6,})[\"']");
	private static final Pattern PHRASE = Pattern.compile("<phrases text=\"([^\"]+)\"");

	private final List<String> sentences = new ArrayList<>();
	private final List<String> listed = new ArrayList<>();
	private final String everything;
	private final Random random;

	PhraseTexts(Path bundles, long seed) throws IOException {
		random = new Random(seed);
		try (Stream<Path> files = Files.walk(bundles)) {
			for (Path file : files.filter(f -> f.toString().contains("org.chushi.pack.")).filter(f -> f.toString().matches(".*(\\.zh\\.md|\\.xmi)")).sorted().toList()) {
				read(file);
			}
		}
		if (sentences.isEmpty() || listed.isEmpty()) {
			throw new IOException("no texts in " + bundles);
		}
		everything = letters(String.join("", sentences));
	}

	private void read(Path file) throws IOException {
		String text = Files.readString(file);
		if (file.getParent().endsWith("phrases")) {
			// polite words and those of products are what messages are made of
			if (!file.getFileName().toString().matches("(polite|product|allowed).*")) {
				PHRASE.matcher(text).results().map(r -> r.group(1)).filter(p -> p.chars().allMatch(Character::isIdeographic)).forEach(listed::add);
			}
		} else if (file.toString().endsWith(".md")) {
			sentences(text);
		} else {
			CHINESE.matcher(text).results().map((MatchResult r) -> r.group(1).replaceAll("[{｛].*?[}｝]", "保湿面霜").replaceAll("&#?\\w+;", " ")).forEach(this::sentences);
		}
	}

	private void sentences(String text) {
		text.lines().flatMap(l -> Stream.of(l.replaceAll("[#*>|`\\[\\]()!_-]+", " ").split("(?<=[。！？])"))).map(String::strip).filter(s -> s.length() > 5)
				.forEach(sentences::add);
	}

	private static String letters(String text) {
		return text.replaceAll("[^\\p{L}\\p{Nd}]+", "");
	}

	/** How many different sentences there are. */
	int size() {
		return sentences.size();
	}

	/** One to three sentences each; every tenth has one of the phrases in it, and in every other of these it is hidden by signs between. */
	List<String> messages(int count, List<String> phrases) {
		List<String> messages = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			StringBuilder message = new StringBuilder();
			for (int s = random.nextInt(3); s >= 0; s--) {
				message.append(of(sentences));
			}
			if (i % 10 == 0) {
				String phrase = of(phrases);
				message.insert(random.nextInt(message.length()), i % 20 == 0 ? phrase : hidden(phrase));
			}
			messages.add(message.toString());
		}
		return messages;
	}

	private String hidden(String phrase) {
		return phrase.chars().mapToObj(Character::toString).reduce((a, b) -> a + SIGNS[random.nextInt(SIGNS.length)] + b).orElseThrow();
	}

	/**
	 * First the shipped lists, then two or three of their phrases joined, as long lists of teams are. None is in an ordinary message, marks
	 * or not.
	 *
	 * @param near of a hundred so many are pieces of ordinary sentences with one character changed: what is nearly one is in every message
	 */
	List<String> phrases(int count, int near) {
		Set<String> phrases = new LinkedHashSet<>();
		listed.stream().filter(p -> !everything.contains(p)).limit(count).forEach(phrases::add);
		while (phrases.size() < count) {
			String phrase = random.nextInt(100) < near ? changed() : of(listed) + of(listed) + (random.nextBoolean() ? of(listed) : "");
			if (phrase.chars().allMatch(Character::isIdeographic) && !everything.contains(phrase)) {
				phrases.add(phrase);
			}
		}
		return List.copyOf(phrases);
	}

	private String changed() {
		String from = of(sentences);
		int length = Math.min(from.length(), SHORTEST + random.nextInt(LONGEST - SHORTEST + 1));
		int at = random.nextInt(from.length() - length + 1);
		StringBuilder phrase = new StringBuilder(from.substring(at, at + length));
		phrase.setCharAt(random.nextInt(length), everything.charAt(random.nextInt(everything.length())));
		return phrase.toString();
	}

	private String of(List<String> all) {
		return all.get(random.nextInt(all.size()));
	}
}
