package org.chushi.psychometrics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.chushi.core.Result;
import org.chushi.internal.psychometrics.ResponseTable;

/**
 * What people scored on items: a matrix with a row for each person and a column for each item. Immutable, safe for all
 * threads, one byte for each response.
 * <p>
 * <b>Scores are exact.</b> A score is a decimal number, held as a whole number of <em>units</em>; a unit is 1, or
 * 0.1, 0.01, … where scores have decimals. Each item knows its <em>levels</em>, the different scores that occur, in
 * ascending order, at most {@value #MAX_LEVELS}.
 * <p>
 * <b>A missing response</b> means that the item was not put before the person. It counts neither for nor against: not in
 * the facility of the item, and not in the points the person could have had. Where an unanswered item shall count zero,
 * use {@link #missingAsZero}.
 */
public final class Responses {

	/** The level that stands for a missing response. */
	public static final int MISSING = 0xFF;

	/** The most different scores an item may have. */
	public static final int MAX_LEVELS = 0xFF;

	private final ResponseTable table;

	Responses(ResponseTable table) {
		this.table = Objects.requireNonNull(table);
	}

	/** For a matrix that is filled row by row. */
	public static Builder builder(List<String> itemIds) {
		return new Builder(itemIds);
	}

	/**
	 * A matrix of right and wrong, from whole columns.
	 *
	 * @param columns for each item the marks of all people: 0 wrong, 1 right, −1 missing
	 * @return refused when there is no item or nobody, ids repeat, or columns differ in length
	 */
	public static Result<Responses> marked(List<String> itemIds, byte[][] columns) {
		return ResponseTable.marked(itemIds, columns).map(Responses::new);
	}

	public int people() {
		return table.people();
	}

	public int items() {
		return table.itemIds().size();
	}

	/** In the order of the columns. */
	public List<String> itemIds() {
		return table.itemIds();
	}

	/** In the order of the rows; empty when the people have no ids. */
	public List<String> personIds() {
		return table.personIds();
	}

	/** How many units are one point: 1, 10, 100, … */
	public long unit() {
		return table.unit();
	}

	/** The scores of an item by level, in units, ascending. */
	public long[] levels(int item) {
		return table.levels(item).clone();
	}

	/** The most an item can give, in units: as told, else the highest score that occurs, at least one unit. */
	public long maximum(int item) {
		return table.maximum(item);
	}

	/** A copy of a column: the level of each person, {@link #MISSING} as an unsigned byte. */
	public byte[] column(int item) {
		return table.column(item).clone();
	}

	/** @return the score in points; empty when missing */
	public Optional<BigDecimal> score(int person, int item) {
		int level = table.column(item)[person] & 0xFF;
		return level == MISSING ? Optional.empty()
				: Optional.of(BigDecimal.valueOf(table.levels(item)[level]).divide(BigDecimal.valueOf(table.unit())));
	}

	/** How many responses are missing. */
	public long missing() {
		return table.missing();
	}

	/** Whether nothing but zero and the maximum of each item occurs: right and wrong. */
	public boolean dichotomous() {
		return table.dichotomous();
	}

	/** The same with zero in place of what is missing. */
	public Responses missingAsZero() {
		return new Responses(table.missingAsZero());
	}

	/** Takes rows; for one thread. */
	public static final class Builder {

		private final ResponseTable.Filler filler;

		private Builder(List<String> itemIds) {
			filler = new ResponseTable.Filler(itemIds);
		}

		/** Tells the most that an item can give, in points. */
		public Builder maximum(String itemId, BigDecimal points) {
			filler.maximum(itemId, points);
			return this;
		}

		/**
		 * One more person.
		 *
		 * @param id     empty when people have none
		 * @param scores for each item, in points; null where missing
		 */
		public Builder row(String id, BigDecimal... scores) {
			filler.row(id, scores);
			return this;
		}

		/** One more person, with whole points; −1 is missing. */
		public Builder row(String id, int... points) {
			BigDecimal[] scores = new BigDecimal[points.length];
			for (int i = 0; i < scores.length; i++) {
				scores[i] = points[i] == -1 ? null : BigDecimal.valueOf(points[i]);
			}
			return row(id, scores);
		}

		/**
		 * @return refused when there is no item or nobody, ids repeat, a row is longer or shorter than the others, a score
		 *         is above the maximum, too large or too fine to be held exactly, or an item has too many different scores
		 */
		public Result<Responses> build() {
			return filler.build().map(Responses::new);
		}
	}
}
