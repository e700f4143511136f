package org.chushi.internal.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Missing;
import org.chushi.exchange.TableCell;
import org.chushi.reports.TeamReports.TeamReport;

/** A report in one language while its rows are put together. */
public final class Grid {

	private static final Bilingual BETWEEN = new Bilingual("；", "; ");

	private final Language language;
	private final List<String> heading;
	private final List<List<TableCell>> rows = new ArrayList<>();

	public Grid(Language language, Messages... heading) {
		this(language, Stream.of(heading).map(Messages::text).toList());
	}

	public Grid(Language language, List<Bilingual> heading) {
		this.language = language;
		this.heading = heading.stream().map(h -> h.in(language)).toList();
	}

	/** @param cells texts, whole numbers, days, yes or no, or optional ones of these: none is a blank */
	public Grid row(Object... cells) {
		rows.add(Stream.of(cells).map(this::cell).toList());
		return this;
	}

	private TableCell cell(Object value) {
		return switch (value) {
		case TableCell cell -> cell;
		case Bilingual text -> TableCell.of(text.in(language));
		case Messages text -> TableCell.of(text.text().in(language));
		case Integer number -> TableCell.of(number);
		case Long number -> TableCell.of(number);
		case LocalDate day -> TableCell.of(day);
		case Boolean yes -> cell(yes ? Messages.Rows_yes : Messages.Rows_no);
		case Optional<?> maybe -> maybe.map(this::cell).orElseGet(() -> TableCell.of(""));
		default -> TableCell.of(value.toString());
		};
	}

	public TeamReport titled(Bilingual title) {
		return new TeamReport(title.in(language), heading, rows);
	}

	/** A day as documents keep it; none for an empty one. */
	public static Optional<LocalDate> day(String iso) {
		return iso.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(iso));
	}

	public static Bilingual listed(List<Bilingual> texts) {
		return Bilingual.joined(texts, BETWEEN);
	}

	/** What somebody lacks, in one cell. */
	public static Bilingual lacks(List<Missing> missing) {
		return listed(missing.stream().map(m -> Messages.Grid_lacks.text(m.what(), m.have(), m.want())).toList());
	}

	/** What they can do about it, in one cell. */
	public static Bilingual next(List<Missing> missing) {
		return listed(missing.stream().map(Missing::next).filter(n -> !n.blank()).distinct().toList());
	}
}
