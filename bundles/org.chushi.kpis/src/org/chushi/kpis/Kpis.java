package org.chushi.kpis;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Result;
import org.chushi.people.Session;

/**
 * Figures of people's work: recorded by a lead or brought from a file, seen by the person and the lead. One value a person,
 * figure and day; a wrong one is corrected with a reason, and what it was stays on record. A service.
 */
public interface Kpis {

	/** The largest value, either way. */
	BigDecimal LARGEST = new BigDecimal(1_000_000_000);
	/** Decimal places of a value. */
	int FINEST = 4;
	int LONGEST_REASON = 500;
	/** Values of one file. */
	int MOST_VALUES = 20_000;

	/** Before this day nothing is recorded: a year that was mistyped. */
	LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

	/** The figures of the team's profile, and those that its certificates ask for. */
	List<Figure> figures();

	/** One of any pack. */
	Result<Figure> figure(String idOrCode);

	/** Every value of a person, the newest day first; those taken back too. */
	Result<List<KpiValue>> of(Session session, UUID person);

	/** @param days how many days are looked at, from 1, today among them */
	Result<KpiBoard> board(Session session, int days);

	/** @param figure id or code */
	Result<KpiValue> record(Session session, UUID person, String figure, LocalDate day, BigDecimal value);

	/**
	 * Puts right what was recorded.
	 *
	 * @param value empty takes it back: there was none that day
	 */
	Result<KpiValue> correct(Session session, UUID person, String figure, LocalDate day, Optional<BigDecimal> value, String reason);

	/**
	 * Looks what a table (CSV, XLSX) would bring: a line for each value (who, which figure, day, value), or a line for each person
	 * and day with a column for each figure. Columns are found by their headings, in either language.
	 */
	Result<KpiImport> preview(Session session, Path file);

	/**
	 * Stores what is new in the file, all of it or nothing.
	 *
	 * @param code of the preview that was agreed to; refused when the file is another one by now
	 * @return what was done with each line
	 */
	Result<KpiImport> bring(Session session, Path file, String code);
}
