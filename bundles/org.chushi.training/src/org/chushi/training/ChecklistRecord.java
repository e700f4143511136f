package org.chushi.training;

import java.util.List;
import java.util.Set;

import org.chushi.core.Bilingual;

/**
 * A checklist as it was when filled in, with what was observed.
 *
 * @param checklist   id in the content
 * @param packVersion version of its pack
 * @param passPercent weighted share wanted
 */
public record ChecklistRecord(String checklist, Bilingual title, String packVersion, int passPercent,
		List<Group> groups) {

	/** @param weight percent of the whole */
	public record Group(Bilingual title, int weight, List<Line> lines) {
	}

	/** @param critical not observed means not passed */
	public record Line(String behaviour, Bilingual text, boolean critical, boolean observed) {
	}

	/** Weighted share of observed behaviours in whole percent, rounded down; exact inside. */
	public int percent() {
		long common = 1;
		for (Group group : groups) {
			common = lcm(common, Math.max(1, group.lines().size()));
		}
		long sum = 0;
		for (Group group : groups) {
			long seen = group.lines().stream().filter(Line::observed).count();
			sum += group.weight() * seen * (common / Math.max(1, group.lines().size()));
		}
		return (int) (sum / common);
	}

	public boolean passed() {
		return percent() >= passPercent
				&& groups.stream().flatMap(g -> g.lines().stream()).noneMatch(l -> l.critical() && !l.observed());
	}

	/** Behaviours that were not observed. */
	public List<Line> open() {
		return groups.stream().flatMap(g -> g.lines().stream()).filter(l -> !l.observed()).toList();
	}

	/** Ids of observed behaviours. */
	public Set<String> observed() {
		return groups.stream().flatMap(g -> g.lines().stream()).filter(Line::observed).map(Line::behaviour)
				.collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
	}

	private static long lcm(long a, long b) {
		long x = a;
		long y = b;
		while (y != 0) {
			long rest = x % y;
			x = y;
			y = rest;
		}
		return a / x * b;
	}
}
