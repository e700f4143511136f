package org.chushi.internal.psychometrics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;

/**
 * The storage behind {@link org.chushi.psychometrics.Responses}, by columns.
 *
 * @param personIds empty when people have none
 * @param columns   for each item the level of each person
 * @param scores    for each item the score of each level in units, ascending
 * @param maxima    for each item, in units
 */
public record ResponseTable(List<String> itemIds, List<String> personIds, byte[][] columns, long[][] scores, long[] maxima,
		long unit) {

	/** Scores are at most so many units, so that sums over nine thousand million responses stay exact. */
	static final long LARGEST = 1_000_000_000;
	static final int DECIMALS = 6;
	private static final byte NONE = (byte) 0xFF;

	public ResponseTable {
		itemIds = List.copyOf(itemIds);
		personIds = List.copyOf(personIds);
	}

	public static Result<ResponseTable> marked(List<String> itemIds, byte[][] columns) {
		Optional<Bilingual> wrong = wrongIds(itemIds);
		if (wrong.isEmpty() && (columns.length != itemIds.size()
				|| Arrays.stream(columns).anyMatch(c -> c.length != columns[0].length))) {
			wrong = Optional.of(Messages.ResponseTable_columns.text());
		}
		if (wrong.isEmpty() && columns[0].length == 0) {
			wrong = Optional.of(Messages.ResponseTable_nobody.text());
		}
		for (int i = 0; wrong.isEmpty() && i < columns.length; i++) {
			for (byte mark : columns[i]) {
				if (mark < -1 || mark > 1) {
					wrong = Optional.of(Messages.ResponseTable_mark.text(itemIds.get(i), (int) mark));
					break;
				}
			}
		}
		if (wrong.isPresent()) {
			return Result.refused(wrong.get());
		}
		byte[][] own = new byte[columns.length][];
		Arrays.setAll(own, i -> columns[i].clone());
		long[][] scores = new long[columns.length][];
		Arrays.setAll(scores, i -> new long[] { 0, 1 });
		long[] maxima = new long[columns.length];
		Arrays.fill(maxima, 1);
		return Result.done(new ResponseTable(itemIds, List.of(), own, scores, maxima, 1));
	}

	/** What is wrong with the ids of a table's items, if anything. */
	static Optional<Bilingual> wrongIds(List<String> itemIds) {
		if (itemIds.isEmpty()) {
			return Optional.of(Messages.ResponseTable_noItem.text());
		}
		Set<String> seen = new HashSet<>();
		return itemIds.stream().filter(id -> id.isBlank() || !seen.add(id)).findFirst()
				.map(id -> Messages.ResponseTable_twice.text(id));
	}

	public int people() {
		return columns[0].length;
	}

	public byte[] column(int item) {
		return columns[item];
	}

	public long[] levels(int item) {
		return scores[item];
	}

	public long maximum(int item) {
		return maxima[item];
	}

	public long missing() {
		long missing = 0;
		for (byte[] column : columns) {
			int here = 0;
			for (byte level : column) {
				here += level == NONE ? 1 : 0;
			}
			missing += here;
		}
		return missing;
	}

	public boolean dichotomous() {
		for (int i = 0; i < columns.length; i++) {
			long maximum = maxima[i];
			if (Arrays.stream(scores[i]).anyMatch(s -> s != 0 && s != maximum)) {
				return false;
			}
		}
		return true;
	}

	public ResponseTable missingAsZero() {
		byte[][] filled = new byte[columns.length][];
		long[][] levels = new long[columns.length][];
		for (int i = 0; i < columns.length; i++) {
			int zero = Arrays.binarySearch(scores[i], 0);
			levels[i] = zero >= 0 ? scores[i] : inserted(scores[i], -zero - 1);
			byte[] column = columns[i].clone();
			for (int p = 0; p < column.length; p++) {
				if (column[p] == NONE) {
					column[p] = (byte) (zero >= 0 ? zero : -zero - 1);
				} else if (zero < 0 && (column[p] & 0xFF) >= -zero - 1) {
					column[p]++;
				}
			}
			filled[i] = column;
		}
		return new ResponseTable(itemIds, personIds, filled, levels, maxima, unit);
	}

	private static long[] inserted(long[] scores, int place) {
		long[] longer = new long[scores.length + 1];
		System.arraycopy(scores, 0, longer, 0, place);
		System.arraycopy(scores, place, longer, place + 1, scores.length - place);
		return longer;
	}

	/** Takes rows one after the other; levels are numbered as they turn up and put in order at the end. */
	public static final class Filler {

		private final List<String> itemIds;
		private final List<String> personIds = new ArrayList<>();
		private final Map<String, BigDecimal> told = new HashMap<>();
		private final LevelColumn[] columns;
		private Optional<Bilingual> wrong;
		private int people;

		public Filler(List<String> itemIds) {
			this.itemIds = List.copyOf(itemIds);
			wrong = wrongIds(this.itemIds);
			columns = new LevelColumn[this.itemIds.size()];
			Arrays.setAll(columns, i -> new LevelColumn());
		}

		public void maximum(String itemId, BigDecimal points) {
			told.put(itemId, points);
			if (!itemIds.contains(itemId) || points.signum() <= 0 || points.compareTo(BigDecimal.valueOf(LARGEST)) > 0) {
				refuse(Messages.ResponseTable_maximum.text(itemId, points));
			}
		}

		public void row(String id, BigDecimal... scores) {
			person(id);
			if (scores.length != columns.length) {
				refuse(Messages.ResponseTable_row.text(people, scores.length, columns.length));
				return;
			}
			for (int i = 0; i < scores.length; i++) {
				if (scores[i] == null) {
					columns[i].missing();
				} else {
					add(i, scores[i]);
				}
			}
		}

		/** Begins a row; as many cells as there are items have to follow. */
		void person(String id) {
			people++;
			if (!id.isEmpty()) {
				personIds.add(id);
			}
		}

		/** The next cell of an item with a score of one digit. */
		boolean digit(int item, int digit) {
			return columns[item].digit(digit);
		}

		void missing(int item) {
			columns[item].missing();
		}

		/** @return whether the cell could be held */
		boolean add(int item, BigDecimal score) {
			BigDecimal plain = score.stripTrailingZeros();
			BigDecimal units = plain.abs().movePointRight(Math.max(0, plain.scale()));
			if (plain.scale() > DECIMALS || units.compareTo(BigDecimal.valueOf(LARGEST)) > 0) {
				refuse(Messages.ResponseTable_fine.text(itemIds.get(item), score.toPlainString(), DECIMALS));
				return false;
			}
			if (!columns[item].add(plain)) {
				refuse(Messages.ResponseTable_levels.text(itemIds.get(item), LevelColumn.MOST));
				return false;
			}
			return true;
		}

		private void refuse(Bilingual reason) {
			wrong = wrong.or(() -> Optional.of(reason));
		}

		public Result<ResponseTable> build() {
			if (people == 0) {
				refuse(Messages.ResponseTable_nobody.text());
			}
			if (!personIds.isEmpty() && personIds.size() != people) {
				refuse(Messages.ResponseTable_someIds.text(personIds.size(), people));
			}
			if (wrong.isPresent()) {
				return Result.refused(wrong.get());
			}
			int decimals = 0;
			for (int i = 0; i < columns.length; i++) {
				BigDecimal maximum = told.getOrDefault(itemIds.get(i), BigDecimal.ZERO);
				decimals = IntStream.of(decimals, columns[i].decimals(), maximum.stripTrailingZeros().scale()).max().getAsInt();
			}
			return table(decimals);
		}

		private Result<ResponseTable> table(int decimals) {
			byte[][] levels = new byte[columns.length][];
			long[][] scores = new long[columns.length][];
			long[] maxima = new long[columns.length];
			for (int i = 0; i < columns.length; i++) {
				scores[i] = columns[i].scores(decimals);
				levels[i] = columns[i].levels();
				long highest = scores[i].length == 0 ? 0 : scores[i][scores[i].length - 1];
				long lowest = scores[i].length == 0 ? 0 : scores[i][0];
				BigDecimal maximum = told.get(itemIds.get(i));
				long one = BigDecimal.ONE.movePointRight(decimals).longValueExact();
				maxima[i] = maximum == null ? highest > 0 ? highest : one : maximum.movePointRight(decimals).longValue();
				if (highest > maxima[i]) {
					return Result.refused(Messages.ResponseTable_above.text(itemIds.get(i),
							BigDecimal.valueOf(highest, decimals).toPlainString(), maximum.toPlainString()));
				}
				if (decimals > DECIMALS || Math.max(maxima[i], -lowest) > LARGEST) {
					return Result.refused(Messages.ResponseTable_fine.text(itemIds.get(i),
							BigDecimal.valueOf(Math.max(maxima[i], -lowest), decimals).toPlainString(), DECIMALS));
				}
			}
			return Result.done(new ResponseTable(itemIds, personIds, levels, scores, maxima,
					BigDecimal.ONE.movePointRight(decimals).longValueExact()));
		}
	}
}
