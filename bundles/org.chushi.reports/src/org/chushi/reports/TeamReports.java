package org.chushi.reports;

import java.nio.file.Path;
import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.exchange.TableCell;
import org.chushi.people.Session;

/** Tables about everybody of the team, for a lead to read here or in a spreadsheet program. A service. */
public interface TeamReports {

	/** @param rows as wide as the heading */
	record TeamReport(String title, List<String> heading, List<List<TableCell>> rows) {

		public TeamReport {
			heading = List.copyOf(heading);
			rows = rows.stream().map(List::copyOf).toList();
		}
	}

	/** A certificate one may ask about. */
	record Choice(String definition, String code, Bilingual title) {
	}

	/** Those of the team's profile. */
	Result<List<Choice>> certificates(Session session);

	/**
	 * Reads it afresh.
	 *
	 * @param certificate id or code, for {@link ReportKind#MISSING} only
	 * @param progress    people done and people there are
	 */
	Result<TeamReport> report(Session session, ReportKind kind, String certificate, Language language, Progress progress);

	/**
	 * Writes it for a spreadsheet program.
	 *
	 * @param file    its name ends with {@code .xlsx} or {@code .csv} (UTF-8 with a byte order mark)
	 * @param replace whether a file that is there may be written over
	 */
	Result<Written> write(Session session, TeamReport report, Path file, boolean replace);
}
