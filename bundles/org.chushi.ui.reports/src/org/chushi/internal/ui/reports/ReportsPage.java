package org.chushi.internal.ui.reports;

import java.time.Clock;

import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.reports.Frameworks;
import org.chushi.reports.LearningRecords;
import org.chushi.reports.TeamReports;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.PageGroup;
import org.chushi.ui.RolePage;
import org.chushi.ui.reports.TableExport;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a lead takes out of the house: reports, learning records, competency frameworks. */
@Component(service = PageContribution.class)
public final class ReportsPage extends RolePage {

	private final TeamReports reports;
	private final LearningRecords records;
	private final Frameworks frameworks;
	private final Directory directory;
	private final TableExport export;
	private final FileDialogs files;
	private final Clock clock;

	@Activate
	public ReportsPage(@Reference TeamReports reports, @Reference LearningRecords records, @Reference Frameworks frameworks, @Reference Directory directory,
			@Reference TableExport export, @Reference FileDialogs files, @Reference Clock clock) {
		super("reports", PageGroup.TEAM.at(46), Messages.ReportsPage_title, "print", "lead");
		this.reports = reports;
		this.records = records;
		this.frameworks = frameworks;
		this.directory = directory;
		this.export = export;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new ReportsView(parent, ctx, new Room(reports, records, frameworks, directory, ctx.session(Session.class)), export, files, clock).start();
	}
}
