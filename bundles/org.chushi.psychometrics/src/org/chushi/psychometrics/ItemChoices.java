package org.chushi.psychometrics;

import java.util.List;

/**
 * Which options people chose on one item.
 *
 * @param item    id of the item
 * @param options keys of the options as shown, at most 64
 * @param keyed   those that are right
 * @param chosen  for each person, in the order of the {@link Responses}, a set bit for each chosen option, counted from
 *                the lowest bit; 0 for somebody who chose nothing, −1 for somebody the item was not put before
 */
public record ItemChoices(String item, List<String> options, List<String> keyed, long[] chosen) {

	/** Stands for somebody the item was not put before. */
	public static final long NOT_SHOWN = -1;

	public ItemChoices {
		options = List.copyOf(options);
		keyed = List.copyOf(keyed);
		chosen = chosen.clone();
		if (options.size() > 64 || !options.containsAll(keyed)) {
			throw new IllegalArgumentException(item + ": options " + options + ", keys " + keyed);
		}
	}

	/** One chosen option for each person; null for nothing chosen. */
	public static ItemChoices single(String item, List<String> options, String key, List<String> chosen) {
		return new ItemChoices(item, options, List.of(key),
				chosen.stream().mapToLong(c -> c == null ? 0 : 1L << options.indexOf(c)).toArray());
	}

	@Override
	public long[] chosen() {
		return chosen.clone();
	}
}
