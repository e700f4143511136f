package org.chushi.internal.ui.lead;

import org.chushi.people.Session;
import org.chushi.training.Activities;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.RolePage;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Home of the trainer: the newcomers on their way, and what waits for confirmation. */
@Component(service = PageContribution.class)
public final class TrainerHomePage extends RolePage {

	private final TeamReader team;
	private final Activities activities;

	@Activate
	public TrainerHomePage(@Reference TeamReader team, @Reference Activities activities) {
		super("home.trainer", 12, Messages.TrainerHomePage_title, "home", "trainer");
		this.team = team;
		this.activities = activities;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		return new TeamView(parent, ctx, Messages.TrainerHomePage_title, () -> team.team(session),
				() -> activities.waitingFor(session)).start();
	}
}
