package org.chushi.internal.ui.growth;

import org.chushi.growth.Growth;
import org.chushi.people.Session;
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

/** Who comes into question for what, by what they can and what they want. For leads. */
@Component(service = PageContribution.class)
public final class ProspectsPage extends RolePage {

	private final Growth growth;
	private final TableExport export;

	@Activate
	public ProspectsPage(@Reference Growth growth, @Reference TableExport export) {
		super(Pages.PROSPECTS, PageGroup.TEAM.at(45), Messages.ProspectsPage_title, "swap", "lead");
		this.growth = growth;
		this.export = export;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		return new ProspectsView(parent, ctx, () -> growth.prospects().all(session)
				.then(openings -> growth.prospects().open(session).map(wishes -> new ProspectsView.Model(openings, wishes))), export).start();
	}
}
