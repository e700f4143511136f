package org.chushi.internal.differences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chushi.internal.differences.Sequences.Change;

/**
 * Parts two long sequences at what stands exactly once in both, in the longest order that both have it in (B. Cohen's patience
 * difference). In no more time than sorting takes.
 */
final class Anchors {

	private Anchors() {
	}

	/** The stretches between, which cover both sequences but for what they are parted at. */
	static <T> List<Change> between(List<T> before, List<T> after) {
		Map<T, Integer> there = once(before);
		Map<T, Integer> here = once(after);
		List<int[]> pairs = new ArrayList<>();
		for (int i = 0; i < before.size(); i++) {
			Integer at = there.get(before.get(i)) == i ? here.get(before.get(i)) : null;
			if (at != null && at >= 0) {
				pairs.add(new int[] { i, at });
			}
		}
		List<Change> stretches = new ArrayList<>();
		int from = 0;
		int start = 0;
		for (int[] pair : rising(pairs)) {
			stretches.add(new Change(from, pair[0], start, pair[1]));
			from = pair[0] + 1;
			start = pair[1] + 1;
		}
		stretches.add(new Change(from, before.size(), start, after.size()));
		return stretches;
	}

	/** Where each is; below 0 when it is there more than once. */
	private static <T> Map<T, Integer> once(List<T> sequence) {
		Map<T, Integer> places = new HashMap<>();
		for (int i = 0; i < sequence.size(); i++) {
			places.merge(sequence.get(i), i, (a, b) -> -1);
		}
		return places;
	}

	/** The longest row of pairs whose second places rise as the first do. */
	private static List<int[]> rising(List<int[]> pairs) {
		int[] tops = new int[pairs.size()];
		int[] tails = new int[pairs.size()];
		int[] previous = new int[pairs.size()];
		int length = 0;
		for (int i = 0; i < pairs.size(); i++) {
			int at = -Arrays.binarySearch(tops, 0, length, pairs.get(i)[1]) - 1;
			tops[at] = pairs.get(i)[1];
			tails[at] = i;
			previous[i] = at == 0 ? -1 : tails[at - 1];
			length = Math.max(length, at + 1);
		}
		List<int[]> row = new ArrayList<>();
		for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
			row.add(pairs.get(i));
		}
		Collections.reverse(row);
		return row;
	}
}
