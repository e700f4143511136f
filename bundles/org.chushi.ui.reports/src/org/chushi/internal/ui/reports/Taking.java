package org.chushi.internal.ui.reports;

import java.nio.file.Path;

import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.reports.LearningRecords;
import org.chushi.reports.Written;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.OneAtATime;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContext.Work;
import org.chushi.ui.Status;
import org.eclipse.swt.widgets.Control;

/** Writes files off the window's thread, one at a time, and says what came of it. UI thread only. */
record Taking(PageContext ctx, LearningRecords records, Session session, FileDialogs files, OneAtATime work) {

	Taking(PageContext ctx, LearningRecords records, Session session, FileDialogs files) {
		this(ctx, records, session, files, new OneAtATime());
	}

	/** Asks which records go out and where to. */
	void records(Control over, RecordsDialog dialog) {
		dialog.ask(over, wish -> files.save(over, wish.name()).ifPresent(file -> write(file, progress -> records.export(session, wish.order(file), true, progress))));
	}

	void write(Path file, Work<Result<Written>> writing) {
		work.background(ctx, Messages.ReportsView_writing.text(file.getFileName().toString()), writing,
				ctx.orRefused(done -> ctx.toast(Status.GOOD, Messages.ReportsView_written.text(done.file().getFileName().toString(), done.things()))));
	}
}
