package org.chushi.internal.exchange.table;

import java.util.ArrayList;
import java.util.List;

import org.chushi.exchange.Formulas;
import org.chushi.exchange.TableCell;

/** Rows of a report as text, and how much room they take. */
final class ReportRows {

	private static final int NARROWEST = 8;
	private static final int WIDEST = 60;
	private static final int LOOKED_AT = 500;

	private ReportRows() {
	}

	/** For a CSV file, which knows no kinds of cells. */
	static List<String> plain(List<TableCell> row) {
		return row.stream().map(c -> c instanceof TableCell.Words words ? Formulas.guarded(words.text()) : said(c)).toList();
	}

	static String said(TableCell cell) {
		return switch (cell) {
		case TableCell.Words words -> words.text();
		case TableCell.Number number -> number.value().toPlainString();
		case TableCell.Day day -> day.day().toString();
		};
	}

	/** For each column, in characters; a Chinese one counts as two. */
	static List<Integer> widths(List<List<TableCell>> rows) {
		List<Integer> widths = new ArrayList<>();
		for (List<TableCell> row : rows.subList(0, Math.min(rows.size(), LOOKED_AT))) {
			for (int i = 0; i < row.size(); i++) {
				if (i == widths.size()) {
					widths.add(NARROWEST);
				}
				widths.set(i, Math.min(WIDEST, Math.max(widths.get(i), 2 + said(row.get(i)).chars().map(c -> c > 0x2E7F ? 2 : 1).sum())));
			}
		}
		return widths;
	}
}
