package org.chushi.internal.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The way through the sections of a paper.
 *
 * @param section the one the person is in
 * @param since   time used when it was entered, milliseconds
 * @param spent   milliseconds spent in each, up to then
 * @param entered all that were ever entered, the first one first
 */
record Walk(String section, long since, Map<String, Long> spent, List<String> entered) {

	static Walk begun(String section, long used) {
		return new Walk(section, used, Map.of(), List.of(section));
	}

	Walk on(String next, long used) {
		Map<String, Long> more = new TreeMap<>(spent);
		more.merge(section, Math.max(0, used - since), Long::sum);
		List<String> all = new ArrayList<>(entered);
		if (!all.contains(next)) {
			all.add(next);
		}
		return new Walk(next, used, more, all);
	}

	long spentIn(String which, long used) {
		return spent.getOrDefault(which, 0L) + (which.equals(section) ? Math.max(0, used - since) : 0);
	}
}
