package org.chushi.ui.reports;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.internal.ui.reports.Messages;
import org.chushi.people.Session;
import org.chushi.reports.TeamReports;
import org.chushi.reports.TeamReports.TeamReport;
import org.chushi.reports.Written;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.LinkButton;
import org.chushi.ui.OneAtATime;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContext.Work;
import org.chushi.ui.Status;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Buttons that save what a page shows for a spreadsheet program, as XLSX or CSV. A service; UI thread only. */
@Component(service = TableExport.class)
public final class TableExport {

	private static final String XLSX = ".xlsx";
	private static final String CSV = ".csv";

	private final TeamReports reports;
	private final FileDialogs files;
	private final Clock clock;

	@Activate
	public TableExport(@Reference TeamReports reports, @Reference FileDialogs files, @Reference Clock clock) {
		this.reports = reports;
		this.files = files;
		this.clock = clock;
	}

	/**
	 * Builds the buttons side by side.
	 *
	 * @param name  of the board, for the file; the day comes behind it
	 * @param shown what the board shows when a button is pressed: asked in the UI thread
	 * @param table of that, made in another thread in the language of the window
	 */
	public <T> void offer(Composite parent, PageContext ctx, Bilingual name, Supplier<List<T>> shown, BiFunction<List<T>, Language, TeamReport> table) {
		offer(parent, ctx, name, () -> {
			List<T> now = List.copyOf(shown.get());
			Language language = ctx.language();
			return progress -> Result.done(table.apply(now, language));
		});
	}

	/** The same for what has to be read first. @param making asked in the UI thread, run in another one */
	public void offer(Composite parent, PageContext ctx, Bilingual name, Supplier<Work<Result<TeamReport>>> making) {
		OneAtATime work = new OneAtATime();
		Composite row = ctx.look().row(parent, 4);
		new LinkButton(row, ctx.look(), ctx.t(Messages.TableExport_xlsx), () -> save(row, ctx, work, name, XLSX, making)).icon("inbox");
		new LinkButton(row, ctx.look(), ctx.t(Messages.TableExport_csv), () -> save(row, ctx, work, name, CSV, making)).icon("inbox");
	}

	private void save(Composite over, PageContext ctx, OneAtATime work, Bilingual name, String suffix, Supplier<Work<Result<TeamReport>>> making) {
		Work<Result<TeamReport>> made = making.get();
		Session session = ctx.session(Session.class);
		files.save(over, named(ctx.t(name)) + " " + LocalDate.now(clock) + suffix).ifPresent(chosen -> {
			Path file = known(chosen) ? chosen : chosen.resolveSibling(chosen.getFileName() + suffix);
			work.background(ctx, Messages.ReportsView_writing.text(file.getFileName().toString()),
					progress -> made.run(progress).then(report -> reports.write(session, report, file, file.equals(chosen))),
					ctx.orRefused((Written done) -> ctx.toast(Status.GOOD, Messages.ReportsView_written.text(done.file().getFileName().toString(), done.things()))));
		});
	}

	/** Without what a file system does not take in a name. */
	private static String named(String title) {
		return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
	}

	private static boolean known(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return name.endsWith(XLSX) || name.endsWith(CSV);
	}
}
