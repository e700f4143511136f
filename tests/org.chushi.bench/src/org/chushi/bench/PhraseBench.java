package org.chushi.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

import org.ahocorasick.trie.Trie;
import org.chushi.wording.Guise;
import org.chushi.wording.Match;
import org.chushi.wording.PhraseMatcher;
import org.chushi.wording.Sought;
import org.chushi.wording.Span;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie.IHit;

/**
 * {@code ./chushi bench phrases}: phrases found in messages however they are written, beside two libraries that find them in the same
 * messages only as they are listed, and beside a loop over {@link String#contains}; then how it grows with phrases, messages and the
 * length of a message. Rates are of the thread's processor time, rounds by turns. Arguments: the folder of the bundles, the most
 * phrases, the most messages.
 */
public final class PhraseBench {

	private static final int ROUNDS = 5;
	/** Of a hundred phrases those that are nearly said in ordinary messages. */
	private static final int NEAR = 10;
	private static final int LOOPED = 200;
	private static final int JUDGED = 20_000;
	private static final int SOUNDED = 50_000;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

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
		List<String> sought = texts.phrases(phrases, NEAR);
		List<String> all = texts.messages(messages, sought);
		List<String> tenth = all.subList(0, Math.max(1, messages / 10));
		System.out.printf("messages of %,d sentences; rates are messages per second of processor time%n", texts.size());
		System.out.println("| phrases | messages | characters each | build ms | AhoCorasickDoubleArrayTrie 1.2.3 | on letters | ahocorasick 0.6.3 | `contains` | "
				+ "as written | ratio to the first | to the first on letters | to ahocorasick | with sounds |");
		System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
		for (int p = Math.min(500, phrases); p < phrases; p *= 10) {
			// with phrases of this line only, so that as many are found
			line("", sought.subList(0, p), texts.messages(tenth.size(), sought.subList(0, p)));
		}
		for (int m = Math.max(1, messages / 100); m <= messages; m *= 10) {
			line("", sought, all.subList(0, m));
		}
		line("", sought, joined(tenth, 10));
		line("", sought, joined(tenth, 100));
		List<String> hard = texts.phrases(phrases, 100);
		line(" nearly said", hard, texts.messages(tenth.size(), hard));
	}

	private static List<String> joined(List<String> messages, int count) {
		List<String> joined = new ArrayList<>();
		for (int at = 0; at + count <= messages.size(); at += count) {
			joined.add(String.join("\n", messages.subList(at, at + count)));
		}
		return joined;
	}

	private static void line(String kind, List<String> sought, List<String> all) {
		if (all.isEmpty()) {
			return;
		}
		long start = cpu();
		PhraseMatcher ours = PhraseMatcher.of(sought.stream().map(Sought::of).toList(), List.of());
		long built = cpu() - start;
		AhoCorasickDoubleArrayTrie<String> hankcs = new AhoCorasickDoubleArrayTrie<>();
		TreeMap<String, String> words = new TreeMap<>();
		sought.forEach(s -> words.put(s, s));
		hankcs.build(words);
		Trie trie = Trie.builder().addKeywords(sought).build();
		check(ours, hankcs, sought, all);
		Rate our = new Rate();
		Rate their = new Rate();
		Rate other = new Rate();
		Rate bare = new Rate();
		Rate sounds = new Rate();
		List<String> some = all.subList(0, Math.min(SOUNDED, all.size()));
		for (int round = 0; round < ROUNDS; round++) {
			time(their, all, m -> count(hankcs, m));
			time(our, all, m -> ours.findWritten(m).size());
			time(bare, all, m -> count(hankcs, letters(m)));
			time(other, all, m -> trie.parseText(m).size());
			time(sounds, some, m -> ours.find(m).size());
		}
		Rate loop = new Rate();
		time(loop, all.subList(0, Math.min(LOOPED, all.size())), m -> (int) sought.stream().filter(m::contains).count());
		System.out.printf("| %,d%s | %,d | %,.0f | %,d | %,.0f | %,.0f | %,.0f | %,.0f | %,.0f | %.2f | %.2f | %.2f | %,.0f |%n", sought.size(), kind, all.size(),
				all.stream().mapToInt(String::length).average().orElseThrow(), built / 1_000_000, their.median(1), bare.median(1), other.median(1), loop.last(),
				our.median(1), our.ratio(their, 1), our.ratio(bare, 1), our.ratio(other, 1), sounds.median(1));
	}

	/** What somebody would do to find with it what has signs between: the least that can be done, without places, variants, numerals or splits. */
	private static String letters(String message) {
		StringBuilder letters = new StringBuilder(message.length());
		for (int i = 0; i < message.length(); i++) {
			char c = message.charAt(i);
			if (Character.isLetterOrDigit(c)) {
				letters.append(Character.toLowerCase(c));
			}
		}
		return letters.toString();
	}

	/** The quickest way of asking it. */
	private static int count(AhoCorasickDoubleArrayTrie<String> trie, String message) {
		int[] found = new int[1];
		trie.parseText(message, (IHit<String>) (from, to, value) -> found[0]++);
		return found[0];
	}

	private static long cpu() {
		return THREADS.getCurrentThreadCpuTime();
	}

	private static void time(Rate rate, List<String> all, ToIntFunction<String> find) {
		long found = 0;
		long start = cpu();
		for (String message : all) {
			found += find.applyAsInt(message);
		}
		rate.add(all.size() * 1e9 / Math.max(1, cpu() - start));
		if (found == 0 && all.size() > LOOPED) {
			throw new IllegalStateException("nothing was found");
		}
	}

	/**
	 * What the library finds is found, at its place or beneath a longer or earlier one; what is found as it is listed, the library finds
	 * too. The loop says the same of a few.
	 */
	private static void check(PhraseMatcher ours, AhoCorasickDoubleArrayTrie<String> judge, List<String> sought, List<String> all) {
		int found = 0;
		int hidden = 0;
		for (int i = 0; i < Math.min(JUDGED, all.size()); i++) {
			String message = all.get(i);
			List<Match> matches = ours.findWritten(message);
			Set<Span> judged = new HashSet<>();
			judge.parseText(message, (IHit<String>) (from, to, value) -> judged.add(new Span(from, to)));
			boolean missed = judged.stream().anyMatch(s -> matches.stream().noneMatch(m -> m.span().overlaps(s)));
			boolean invented = matches.stream().anyMatch(m -> m.guise() == Guise.PLAIN && !judged.contains(m.span()));
			boolean looped = i >= LOOPED || judged.isEmpty() == sought.stream().noneMatch(message::contains);
			if (missed || invented || !looped) {
				throw new IllegalStateException("not the same in " + message + ": " + judged + " and " + matches);
			}
			found += judged.size();
			hidden += matches.stream().filter(m -> m.guise() != Guise.PLAIN).count();
		}
		System.err.printf("the first %,d messages: %,d finds of the library are ours too, and %,d that were hidden from it%n", Math.min(JUDGED, all.size()), found,
				hidden);
	}
}
