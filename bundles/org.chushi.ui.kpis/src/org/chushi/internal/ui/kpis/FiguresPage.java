package org.chushi.internal.ui.kpis;

import java.time.Clock;

import org.chushi.kpis.Kpis;
import org.chushi.people.Directory;
import org.chushi.people.Session;
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

/** Figures of work: a lead sees, records and imports those of the team; everybody sees their own. */
@Component(service = PageContribution.class)
public final class FiguresPage extends RolePage {

	private final Kpis kpis;
	private final Directory directory;
	private final TableExport export;
	private final FileDialogs files;
	private final Clock clock;

	@Activate
	public FiguresPage(@Reference Kpis kpis, @Reference Directory directory, @Reference TableExport export, @Reference FileDialogs files,
			@Reference Clock clock) {
		super("figures", PageGroup.GROWTH.at(72), Messages.FiguresPage_title, "chart", "newcomer", "mentor", "lead");
		this.kpis = kpis;
		this.directory = directory;
		this.export = export;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new FiguresView(parent, ctx, new Shelf(kpis, directory, ctx.session(Session.class)), export, files, clock).start();
	}
}
