package org.chushi.internal.ui.growth;

import java.time.Clock;
import java.util.UUID;

import org.chushi.growth.Growth;
import org.chushi.people.Session;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.PageGroup;
import org.chushi.ui.RolePage;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What somebody wants, their plan, and talks. Argument: whose, empty for one's own; and the link of an
 * endorsement that is missing, to put it on the agenda or to give it. */
@Component(service = PageContribution.class)
public final class GrowthPage extends RolePage {

	private final GrowthReader reader;
	private final Growth growth;
	private final Clock clock;

	@Activate
	public GrowthPage(@Reference GrowthReader reader, @Reference Growth growth, @Reference Clock clock) {
		super(Pages.GROWTH, PageGroup.GROWTH.at(62), Messages.GrowthPage_title, "flag");
		this.reader = reader;
		this.growth = growth;
		this.clock = clock;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		UUID person = Pages.subject(ctx);
		String endorsement = Pages.endorsement(ctx);
		return new GrowthView(parent, ctx, () -> reader.read(session, person, endorsement), growth, session, clock).start();
	}
}
