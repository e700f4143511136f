package org.chushi.internal.ui.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.chushi.exchange.TableCell;
import org.chushi.reports.TeamReports.TeamReport;
import org.chushi.ui.DataTable;
import org.chushi.ui.DataTable.Spec;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;

/** A report to read: numbers sort as numbers, days as days. */
final class ReportTable {

	private static final int ROWS = 12;

	ReportTable(Composite parent, PageContext ctx, TeamReport report) {
		new Paragraph(parent, ctx.look(), Type.STRONG, ctx.t(Messages.ReportTable_rows, report.title(), report.rows().size()), ctx.look().theme().ink());
		if (report.rows().isEmpty()) {
			Paragraph.muted(parent, ctx.look(), ctx.t(Messages.ReportTable_none));
			return;
		}
		List<Spec<List<TableCell>>> columns = new ArrayList<>();
		for (int i = 0; i < report.heading().size(); i++) {
			int at = i;
			columns.add(new Spec<>(report.heading().get(i), 1, row -> said(row.get(at)), Comparator.comparing(row -> row.get(at), ReportTable::compare)));
		}
		new DataTable<>(parent, ctx.look(), ROWS, columns).rows(report.rows());
	}

	static String said(TableCell cell) {
		return switch (cell) {
		case TableCell.Words words -> words.text();
		case TableCell.Number number -> number.value().toPlainString();
		case TableCell.Day day -> day.day().toString();
		};
	}

	/** Days and numbers before words. */
	static int compare(TableCell one, TableCell other) {
		return Comparator.comparing(ReportTable::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
				.thenComparing(ReportTable::number, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder())).thenComparing(ReportTable::said).compare(one, other);
	}

	private static LocalDate day(TableCell cell) {
		return cell instanceof TableCell.Day day ? day.day() : null;
	}

	private static BigDecimal number(TableCell cell) {
		return cell instanceof TableCell.Number number ? number.value() : null;
	}
}
