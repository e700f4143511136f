package org.chushi.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

import org.ahocorasick.trie.Trie;
import org.chushi.wording.PhraseMatcher;
import org.chushi.wording.Sought;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;

/**
 * {@code ./chushi bench phrases}: phrases found in messages however they are written, beside two libraries that find them in the same
 * messages only as they are listed, and beside a loop over {@link String#contains}; then how it grows. Arguments: the folder of the
 * bundles, the most phrases, the most messages.
 */
public final class PhraseBench {

	private static final int ROUNDS = 5;
	private static final int LOOPED = 200;

	private final PhraseTexts texts;
	private final int phrases;
	private final int messages;

	private PhraseBench(PhraseTexts texts, int phrases, int messages) {
		this.texts = texts;
		this.phrases = phrases;
		this.messages = messages;
	}

	public static void main(String[] arguments) throws Exception {
		int phrases = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50_000;
		int messages = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1_000_000;
		new PhraseBench(new PhraseTexts(Path.of(arguments[0]), 4), phrases, messages).run();
	}

	private void run() {
		List<String> sought = texts.phrases(phrases);
		List<String> all = texts.messages(messages, sought);
		System.out.printf("%10s %10s %8s | %9s %9s %9s | %9s %9s %6s %6s | %10s | %9s %9s%n", "词/phrases", "消息/msgs", "MB chars", "build ms", "hankcs", "ahocor.",
				"hankcs/s", "ahocor./s", "ours/s", "ratio", "contains/s", "all/s", "heap MB");
		for (int p = Math.min(500, phrases); p <= phrases; p *= 10) {
			line(sought.subList(0, p), all.subList(0, Math.max(1, messages / 10)));
		}
		for (int m = Math.max(1, messages / 100); m <= messages; m *= 10) {
			line(sought, all.subList(0, m));
		}
	}

	private static void line(List<String> sought, List<String> all) {
		Memory.reset();
		long[] built = new long[3];
		long start = System.nanoTime();
		PhraseMatcher ours = PhraseMatcher.of(sought.stream().map(Sought::of).toList(), List.of());
		built[0] = System.nanoTime() - start;
		long heap = Memory.peak();
		start = System.nanoTime();
		AhoCorasickDoubleArrayTrie<String> hankcs = new AhoCorasickDoubleArrayTrie<>();
		TreeMap<String, String> words = new TreeMap<>();
		sought.forEach(s -> words.put(s, s));
		hankcs.build(words);
		built[1] = System.nanoTime() - start;
		start = System.nanoTime();
		Trie trie = Trie.builder().addKeywords(sought).build();
		built[2] = System.nanoTime() - start;
		check(ours, sought, all);
		Rate our = new Rate();
		Rate their = new Rate();
		Rate other = new Rate();
		int rounds = all.size() > 200_000 ? 3 : ROUNDS;
		for (int round = 0; round < rounds; round++) {
			time(their, all, m -> hankcs.parseText(m).size());
			time(our, all, m -> ours.findWritten(m).size());
			time(other, all, m -> trie.parseText(m).size());
		}
		List<String> few = all.subList(0, Math.min(LOOPED, all.size()));
		Rate loop = new Rate();
		time(loop, few, m -> (int) sought.stream().filter(m::contains).count());
		List<String> some = all.subList(0, Math.min(20_000, all.size()));
		Rate sounds = new Rate();
		time(sounds, some, m -> ours.find(m).size());
		time(sounds, some, m -> ours.find(m).size());
		System.out.printf("%,10d %,10d %8.1f | %9d %9d %9d | %,9.0f %,9.0f %,6.0f %6.2f | %,10.0f | %,9.0f %9d%n", sought.size(), all.size(),
				all.stream().mapToInt(String::length).sum() / 1e6, built[0] / 1_000_000, built[1] / 1_000_000, built[2] / 1_000_000, their.median(1), other.median(1),
				our.median(1), our.ratio(their, 1), loop.last(), sounds.last(), heap);
	}

	private static void time(Rate rate, List<String> all, ToIntFunction<String> find) {
		long[] found = new long[1];
		try {
			rate.time(all.size(), () -> all.forEach(m -> found[0] += find.applyAsInt(m)));
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
		if (found[0] == 0) {
			throw new IllegalStateException("nothing was found");
		}
	}

	/** What a plain search finds in a message is found, and what was hidden by signs as well. */
	private static void check(PhraseMatcher ours, List<String> sought, List<String> all) {
		List<String> missed = new ArrayList<>();
		for (int i = 0; i < Math.min(LOOPED, all.size()); i++) {
			String message = all.get(i);
			if (ours.findWritten(message).isEmpty() && sought.stream().anyMatch(message::contains)) {
				missed.add(message);
			}
		}
		if (!missed.isEmpty()) {
			throw new IllegalStateException("missed in " + missed);
		}
	}
}
