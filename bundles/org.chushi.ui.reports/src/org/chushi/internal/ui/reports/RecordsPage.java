package org.chushi.internal.ui.reports;

import java.time.Clock;

import org.chushi.people.Session;
import org.chushi.reports.LearningRecords;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.PageGroup;
import org.chushi.ui.RolePage;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One's own learning records, to take along to another system. For everybody. */
@Component(service = PageContribution.class)
public final class RecordsPage extends RolePage {

	private final LearningRecords records;
	private final FileDialogs files;
	private final Clock clock;

	@Activate
	public RecordsPage(@Reference LearningRecords records, @Reference FileDialogs files, @Reference Clock clock) {
		super("records", PageGroup.SELF.at(80), Messages.RecordsPage_title, "inbox");
		this.records = records;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new RecordsView(parent, ctx, new Taking(ctx, records, ctx.session(Session.class), files), clock);
	}
}
