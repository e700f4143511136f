package org.chushi.internal.wording;

import java.util.Map;
import java.util.TreeMap;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;

/** All of many words in one pass over a text (Aho and Corasick, 1975), in a double-array trie. For any thread. */
final class Automaton {

	/** Told of each word. */
	interface Hit {
		void at(int from, int to, int[] values);
	}

	private final AhoCorasickDoubleArrayTrie<int[]> trie;

	/** @param words what is looked for, never empty words */
	Automaton(Map<String, int[]> words) {
		if (words.isEmpty()) {
			trie = null;
		} else {
			trie = new AhoCorasickDoubleArrayTrie<>();
			trie.build(new TreeMap<>(words));
		}
	}

	boolean empty() {
		return trie == null;
	}

	void scan(char[] letters, Hit hit) {
		if (trie != null && letters.length > 0) {
			trie.parseText(letters, (AhoCorasickDoubleArrayTrie.IHit<int[]>) hit::at);
		}
	}
}
