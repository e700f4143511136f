package org.chushi.ui.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.chushi.core.Language;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.reports.ReportKind;
import org.chushi.reports.TeamReports;
import org.chushi.reports.Written;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.reports.TableExport;
import org.eclipse.swt.widgets.Control;

/** Takes what pages export: the name that is proposed is chosen, the table is kept to be looked at. */
public final class Exported implements FileDialogs, TeamReports {

	/** Names that were proposed. */
	public final List<String> names = new ArrayList<>();
	public final List<TeamReport> tables = new ArrayList<>();
	/** Files that tables were written to; with a {@code !} where one that is there may go. */
	public final List<String> files = new ArrayList<>();
	/** What somebody makes of the proposed name; null goes back. */
	public UnaryOperator<String> chosen = name -> name;

	public TableExport export() {
		return new TableExport(this, this, Clock.fixed(Instant.parse("2026-03-12T02:00:00Z"), ZoneOffset.UTC));
	}

	@Override
	public Optional<Path> save(Control over, String name) {
		names.add(name);
		return Optional.ofNullable(chosen.apply(name)).map(n -> Path.of("out", n));
	}

	@Override
	public Result<Written> write(Session session, TeamReport report, Path file, boolean replace) {
		tables.add(report);
		files.add(file.getFileName() + (replace ? "!" : ""));
		return Result.done(new Written(file, report.rows().size()));
	}

	@Override
	public Optional<Path> open(Control over, List<String> suffixes) {
		return Optional.empty();
	}

	@Override
	public Optional<Path> folder(Control over, String message) {
		return Optional.empty();
	}

	@Override
	public Result<List<Choice>> certificates(Session session) {
		throw new AssertionError("a board asks for no report");
	}

	@Override
	public Result<TeamReport> report(Session session, ReportKind kind, String certificate, Language language, Progress progress) {
		throw new AssertionError("a board asks for no report");
	}
}
