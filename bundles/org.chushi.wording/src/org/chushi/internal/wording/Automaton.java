package org.chushi.internal.wording;

import java.util.Map;
import java.util.TreeMap;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;

/** All of many words in one pass over a text (Aho and Corasick, 1975), in a double-array trie: as quick however much they share. For any thread. */
final class Automaton {

	/** Told of each word, by its number. */
	interface Hit {
		void at(int from, int to, int word);
	}

	private final AhoCorasickDoubleArrayTrie<Integer> trie;

	/** @param words what is looked for with its number, never empty words */
	Automaton(Map<String, Integer> words) {
		if (words.isEmpty()) {
			trie = null;
		} else {
			trie = new AhoCorasickDoubleArrayTrie<>();
			trie.build(new TreeMap<>(words));
		}
	}

	void find(char[] letters, Hit hit) {
		if (trie != null && letters.length > 0) {
			trie.parseText(letters, (AhoCorasickDoubleArrayTrie.IHit<Integer>) hit::at);
		}
	}
}
