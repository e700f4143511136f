package org.chushi.exchange;

import java.nio.file.Path;
import java.util.List;

import org.chushi.core.Result;

/** Reads and writes small tables: CSV and XLSX files; reads plain texts. What is read is a stranger's file. A service; any thread. */
public interface Tables {

	/** Rows of the largest table. */
	int MOST_ROWS = 100_000;

	/** How a table is written. */
	enum Form {
		/** UTF-8 with a byte order mark, so that a spreadsheet program takes it for that. */
		CSV,
		/** As older Chinese programs read it; has no emoji. */
		CSV_GBK, XLSX
	}

	/** A row with the number its file gives it. */
	record Line(int number, List<String> cells) {

		public Line {
			cells = List.copyOf(cells);
		}
	}

	/** The rows of a CSV file in any common encoding, or of all sheets of an XLSX file; blank ones are left out. */
	Result<List<Line>> read(Path file);

	/** The lines of a text file in any common encoding; as many and as long as those of a table. */
	Result<List<String>> lines(Path file);

	/** Writes a new file, or one in place of an old one. */
	Result<Path> write(Path file, Form form, String sheet, List<List<String>> rows);

	/**
	 * Writes a report: its heading stays in sight and can be filtered, numbers are numbers and days are days, and no text is a
	 * formula.
	 *
	 * @param rows the first one is the heading
	 */
	Result<Path> report(Path file, Form form, String sheet, List<List<TableCell>> rows);
}
