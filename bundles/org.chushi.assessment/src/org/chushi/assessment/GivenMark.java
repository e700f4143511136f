package org.chushi.assessment;

import java.util.Map;
import java.util.Optional;

/**
 * What a marker gives.
 *
 * @param levels  by the rubric: the id of a level for the id of each criterion
 * @param percent without a rubric: a share of what people give, 0 to 100
 * @param why     wanted without a rubric and where the mark decides between two others
 */
public record GivenMark(Map<String, String> levels, Optional<String> percent, String why) {

	public GivenMark {
		levels = Map.copyOf(levels);
	}

	/** By the rubric. */
	public static GivenMark levels(Map<String, String> levels, String why) {
		return new GivenMark(levels, Optional.empty(), why);
	}

	/** Without a rubric. */
	public static GivenMark percent(String percent, String why) {
		return new GivenMark(Map.of(), Optional.of(percent), why);
	}
}
