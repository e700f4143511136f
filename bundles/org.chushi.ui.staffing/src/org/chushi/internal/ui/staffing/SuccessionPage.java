package org.chushi.internal.ui.staffing;

import org.chushi.people.Session;
import org.chushi.staffing.Succession;
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

/** Who can follow whom, and which competencies are missing for which position. */
@Component(service = PageContribution.class)
public final class SuccessionPage extends RolePage {

	private final Succession succession;
	private final TableExport export;

	@Activate
	public SuccessionPage(@Reference Succession succession, @Reference TableExport export) {
		super(Pages.SUCCESSION, PageGroup.TEAM.at(27), Messages.SuccessionPage_title, "arrow-up", "lead");
		this.succession = succession;
		this.export = export;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new SuccessionView(parent, ctx, succession, ctx.session(Session.class), export).start();
	}
}
