package org.chushi.internal.ui.staffing;

import org.chushi.internal.ui.staffing.StaffingReader.Board;
import org.chushi.people.Placements;
import org.chushi.people.Session;
import org.chushi.staffing.Staffing;
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

/** Sections, their ratio and plan, and the boards of a lead. Argument: the board it opens with; empty for the sections. */
@Component(service = PageContribution.class)
public final class StaffingPage extends RolePage {

	private final Staffing staffing;
	private final Placements placements;
	private final TableExport export;

	@Activate
	public StaffingPage(@Reference Staffing staffing, @Reference Placements placements, @Reference TableExport export) {
		super(Pages.STAFFING, PageGroup.TEAM.at(25), Messages.StaffingPage_title, "chart", "lead");
		this.staffing = staffing;
		this.placements = placements;
		this.export = export;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		StaffingReader reader = new StaffingReader(staffing, ctx.session(Session.class));
		reader.board(Board.of(ctx.argument()));
		return new StaffingView(parent, ctx, reader, placements, export).start();
	}
}
