package org.chushi.internal.staffing;

import java.util.List;

/**
 * Which level of which competency people show, as bits: for each competency and level a row of people who have reached it, 64 in
 * a word. So a need is judged for 64 people at once, and how many needs each of them does not meet is counted by adding whole
 * words in columns of binary digits ({@link Tally}). Rows of the same 64 people lie together and stay in the processor's cache while all
 * positions are gone through.
 */
final class Levels {

	/** The highest level that is told from lower ones. */
	static final int MOST = 31;

	/** @param level 1 to {@link #MOST} */
	record Need(int competency, int level) {
	}

	/**
	 * What comes of the needs of one position.
	 *
	 * @param lacking per person, how many needs are not met
	 * @param levels  per person, how many levels are missing over all needs
	 * @param unmet   per need, how many people do not meet it
	 */
	record Sheet(int[] lacking, int[] levels, int[] unmet) {
	}

	private final int people;
	private final int competencies;
	private final int levels;
	private final long[] reached;

	/** @param levels the highest that is needed, 1 to {@link #MOST} */
	Levels(int people, int competencies, int levels) {
		this.people = people;
		this.competencies = competencies;
		this.levels = levels;
		this.reached = new long[Math.multiplyExact((people + 63) / 64, Math.multiplyExact(competencies, levels))];
	}

	/** Somebody shows a competency at a level; lower ones with it. */
	void show(int person, int competency, int level) {
		int row = row(person / 64, competency);
		for (int i = 0; i < Math.min(level, levels); i++) {
			reached[row + i] |= 1L << person;
		}
	}

	/** The level somebody shows, at most the highest that is needed; 0 for none. */
	int of(int person, int competency) {
		int row = row(person / 64, competency);
		int level = 0;
		while (level < levels && (reached[row + level] >>> person & 1) != 0) {
			level++;
		}
		return level;
	}

	private int row(int word, int competency) {
		return (word * competencies + competency) * levels;
	}

	/** One sheet for each position. */
	List<Sheet> against(List<List<Need>> positions) {
		Count[] counts = positions.stream().map(needs -> new Count(needs, people)).toArray(Count[]::new);
		for (int word = 0; word * 64 < people; word++) {
			long everybody = people - word * 64 >= 64 ? -1L : (1L << people - word * 64) - 1;
			for (Count count : counts) {
				count.add(word, everybody);
			}
		}
		return List.of(counts).stream().map(Count::sheet).toList();
	}

	/** The needs of one position being counted. */
	private final class Count {

		private final Tally lacking;
		private final Tally missing;
		private final int[] competency;
		private final int[] level;
		private final Sheet sheet;

		Count(List<Need> needs, int people) {
			competency = needs.stream().mapToInt(Need::competency).toArray();
			level = needs.stream().mapToInt(Need::level).toArray();
			lacking = new Tally(needs.size());
			missing = new Tally(needs.stream().mapToInt(Need::level).sum());
			sheet = new Sheet(new int[people], new int[people], new int[needs.size()]);
		}

		void add(int word, long everybody) {
			for (int i = 0; i < competency.length; i++) {
				int row = row(word, competency[i]);
				int top = row + level[i] - 1;
				long without = ~reached[top] & everybody;
				sheet.unmet[i] += Long.bitCount(without);
				lacking.add(without);
				// whoever has not reached a level has not reached the higher ones: from the top down, until nobody is left
				for (int at = top; without != 0; without = --at < row ? 0 : ~reached[at] & everybody) {
					missing.add(without);
				}
			}
			lacking.read(sheet.lacking, word * 64);
			missing.read(sheet.levels, word * 64);
		}

		Sheet sheet() {
			return sheet;
		}
	}
}
