package org.chushi.internal.ui.honour;

import java.time.Clock;
import java.util.Optional;

import org.chushi.honour.Proposals;
import org.chushi.people.Role;
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

/** Ideas for contests, rules and decorations. For everybody. */
@Component(service = PageContribution.class)
public final class IdeasPage extends RolePage {

	private final Proposals proposals;
	private final Clock clock;

	@Activate
	public IdeasPage(@Reference Proposals proposals, @Reference Clock clock) {
		super(Pages.IDEAS, PageGroup.GROWTH.at(75), Messages.IdeasPage_title, "bulb");
		this.proposals = proposals;
		this.clock = clock;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		return new IdeasView(parent, ctx, () -> proposals.list(session, Optional.empty(), Optional.empty())
				.map(all -> new Board(all, session.is(Role.LEAD))), proposals, session, clock.getZone()).start();
	}
}
