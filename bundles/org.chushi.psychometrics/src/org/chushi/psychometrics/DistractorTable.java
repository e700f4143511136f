package org.chushi.psychometrics;

import java.util.List;
import java.util.OptionalDouble;

import org.chushi.internal.psychometrics.Distractors;

/**
 * How often each option of an item was chosen, by how able people are. Ability is the share of points on the
 * <em>other</em> items; the groups are the lower 27 %, the middle and the upper 27 % of those the item was put before,
 * with people tied at a border shared out by fractions.
 *
 * @param item    id of the item
 * @param people  those the item was put before
 * @param options in the order given
 * @param none    who chose nothing
 */
public record DistractorTable(String item, int people, List<Row> options, Row none) {

	/**
	 * One option.
	 *
	 * @param option key of the option; empty for "nothing chosen"
	 * @param keyed  whether it is right
	 * @param people who chose it
	 * @param share  of all, 0 to 1; empty where there is nobody
	 * @param lower  share within the lower group
	 * @param middle share within the middle
	 * @param upper  share within the upper group
	 * @param rest   correlation of choosing it with the share of points on the other items, −1 to 1: positive for a good
	 *               key, negative for a good distractor; empty when either does not vary
	 */
	public record Row(String option, boolean keyed, int people, OptionalDouble share, OptionalDouble lower, OptionalDouble middle,
			OptionalDouble upper, OptionalDouble rest) {
	}

	public DistractorTable {
		options = List.copyOf(options);
	}

	/** @param responses scores of the same people in the same order; the item may be among them */
	public static DistractorTable of(ItemChoices choices, Responses responses) {
		return Distractors.table(choices, responses);
	}
}
