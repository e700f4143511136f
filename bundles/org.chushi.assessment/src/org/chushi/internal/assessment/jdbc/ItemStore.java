package org.chushi.internal.assessment.jdbc;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

import org.chushi.content.BankFile.Slice;
import org.chushi.content.LargeBank.Entry;
import org.chushi.content.LargeBank.Range;
import org.chushi.content.QuestionKind;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;

/** The index of one bank as it was written; it does not change. While it is locked it calls nobody but who takes the stems. */
final class ItemStore implements AutoCloseable {

	static final String SUFFIX = ".mv.db";

	private static final String ENTRY = "select place, id, code, difficulty, line, offset_, length from item ";

	private final Path file;
	private final Connected database;
	private final Map<String, String> facts;
	private final int size;
	/** Who goes through the file asks for the same block many times. */
	private Turns last = new Turns("", 0, new byte[0]);

	/** One block of a column of turns, packed. */
	private record Turns(String column, int block, byte[] packed) {
	}

	/** A question, and where it is in the file. */
	record Found(Entry entry, Slice slice) {
	}

	ItemStore(Path file) {
		this.file = file;
		database = new Connected(file, ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;CACHE_SIZE=16384");
		try {
			facts = pairs("select name, said from fact");
			size = Integer.parseInt(facts.getOrDefault("questions", ""));
		} catch (StoreFailure e) {
			database.close();
			throw e;
		} catch (NumberFormatException e) {
			database.close();
			throw new StoreFailure("no number of questions");
		}
	}

	Path file() {
		return file;
	}

	int size() {
		return size;
	}

	Map<String, String> facts() {
		return facts;
	}

	synchronized Map<String, String> asked() {
		return pairs("select id, answer from asked");
	}

	private Map<String, String> pairs(String sql) {
		Map<String, String> found = new HashMap<>();
		database.all(sql, row -> found.put(row.getString(1), row.getString(2)));
		return found;
	}

	synchronized List<Diagnostic> problems() {
		return database.all("select severity, zh, en, place, remedy_zh, remedy_en from problem order by number",
				row -> new Diagnostic(Severity.valueOf(row.getString(1)), new Bilingual(row.getString(2), row.getString(3)),
						row.getString(4), new Bilingual(row.getString(5), row.getString(6))));
	}

	synchronized List<Range> kinds() {
		return database.all("select first, size, sound, difficulty, competencies, tags, type from kind order by first",
				row -> new Range(new QuestionKind(row.getInt(4), Lists.read(row.getString(5)), Lists.read(row.getString(6)), row.getString(7)),
						row.getBoolean(3), row.getInt(1), row.getInt(2)));
	}

	/** A question without its number. */
	private record Item(int place, String id, String code, int difficulty, Slice slice) {

		static Item of(ResultSet row) throws SQLException {
			return new Item(row.getInt(1), row.getString(2), row.getString(3), row.getInt(4),
					new Slice(row.getLong(6), row.getInt(7), row.getInt(5)));
		}
	}

	private int turn(String column, int at) {
		byte[] packed = turns(column, at / Numbering.BLOCK).packed();
		int inside = at % Numbering.BLOCK;
		if (packed.length <= inside * Integer.BYTES) {
			throw new StoreFailure("no question " + at);
		}
		return Numbering.read(packed, inside);
	}

	private Turns turns(String column, int block) {
		if (!last.column().equals(column) || last.block() != block) {
			last = new Turns(column, block, database.first("select " + column + " from turn where block = ?", row -> row.getBytes(1), block)
					.orElseThrow(() -> new StoreFailure("no questions in block " + block)));
		}
		return last;
	}

	private static Entry entry(int number, Item item) {
		return new Entry(number, item.id(), item.code(), item.difficulty(), item.place(), item.slice().line());
	}

	private Entry numbered(Item item) {
		return entry(turn("numbers", item.place()), item);
	}

	synchronized Entry entry(int number) {
		return entry(number, item(turn("places", number)));
	}

	private Item item(int place) {
		return database.first(ENTRY + "where place = ?", Item::of, place)
				.orElseThrow(() -> new StoreFailure("no question at " + place));
	}

	/** Among equal ones the first in the file. */
	synchronized Optional<Entry> entry(String idOrCode) {
		return first("where id = ?", idOrCode).or(() -> first("where code = ?", idOrCode)).map(this::numbered);
	}

	private Optional<Item> first(String where, String idOrCode) {
		return database.all(ENTRY + where, Item::of, idOrCode).stream().min(Comparator.comparingInt(Item::place));
	}

	/** @param place in the file */
	synchronized Found at(int place) {
		Item item = item(place);
		return new Found(numbered(item), item.slice());
	}

	/** @param place in the file */
	synchronized Slice slice(int place) {
		return item(place).slice();
	}

	synchronized void stems(LongConsumer taker) {
		database.each("select prints from stem", row -> {
			StemBlock.read(row.getBytes(1), taker);
			return null;
		});
	}

	/**
	 * Places in the file of those that may hold all words, in one block: they have all pairs of all words.
	 *
	 * @param from the first place of the block
	 */
	synchronized int[] places(List<String> words, int from) {
		int block = from / Postings.BLOCK;
		int length = Math.min(Postings.BLOCK, size - from);
		BitSet left = new BitSet(length);
		left.set(0, length);
		for (String word : words) {
			if (word.length() == 1) {
				left.and(with(block, Grams.gram(word.charAt(0), (char) 0), Grams.gram(word.charAt(0), Character.MAX_VALUE)));
			}
			for (int gram : Grams.inside(word)) {
				if (!left.isEmpty()) {
					left.and(with(block, gram, gram));
				}
			}
		}
		return left.stream().map(place -> from + place).toArray();
	}

	private BitSet with(int block, int first, int last) {
		BitSet set = new BitSet();
		database.all("select places from gram where block = ? and gram between ? and ?", row -> row.getBytes(1), block, first, last)
				.forEach(bytes -> Arrays.stream(Postings.read(bytes)).forEach(set::set));
		return set;
	}

	@Override
	public synchronized void close() {
		database.close();
	}
}
