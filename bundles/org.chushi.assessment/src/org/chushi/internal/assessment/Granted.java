package org.chushi.internal.assessment;

import java.util.Map;
import java.util.TreeMap;

/** Time beyond the limits, in milliseconds: of the paper, and of each section with a time of its own. */
record Granted(long paper, Map<String, Long> sections) {

	static final Granted NONE = new Granted(0, Map.of());

	Granted plus(Granted more) {
		Map<String, Long> all = new TreeMap<>(sections);
		more.sections.forEach((section, millis) -> all.merge(section, millis, Long::sum));
		return new Granted(paper + more.paper, all);
	}

	long of(String section) {
		return sections.getOrDefault(section, 0L);
	}
}
