package org.chushi.internal.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chushi.wording.Sought;

/** What is looked for, by number: the phrases, then those in which nothing is found. */
final class Phrases {

	private final List<Pattern> all = new ArrayList<>();
	private final int sought;
	private final int[] lists;
	private final BitSet parted = new BitSet();

	Phrases(Collection<Sought> phrases, Collection<String> allowed) {
		phrases.forEach(p -> all.add(new Pattern(p, Reading.of(p.text()))));
		sought = all.size();
		allowed.forEach(a -> all.add(new Pattern(Sought.of(a), Reading.of(a))));
		lists = new int[all.size()];
		Map<String, Integer> numbers = new HashMap<>();
		for (int i = 0; i < lists.length; i++) {
			lists[i] = numbers.computeIfAbsent(all.get(i).phrase().list(), l -> numbers.size());
			parted.set(i, all.get(i).parted());
		}
	}

	int size() {
		return all.size();
	}

	/** How many are to be found. */
	int sought() {
		return sought;
	}

	Pattern get(int i) {
		return all.get(i);
	}

	/** Whether it is one in which nothing is found. */
	boolean allowed(int i) {
		return i >= sought;
	}

	/** The number of its list. */
	int list(int i) {
		return lists[i];
	}

	/** Whether there is something between its own letters. */
	boolean parted(int i) {
		return parted.get(i);
	}
}
