package org.chushi.internal.ui.lead;

import java.util.List;

import org.chushi.assessment.Invigilation;
import org.chushi.assessment.MarkingQueue;
import org.chushi.people.Session;
import org.chushi.training.Activities;
import org.chushi.ui.HomeCard;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageGroup;
import org.chushi.ui.RolePage;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.chushi.ui.PageContribution;

/** Home of the lead: who is where, who waits for what. */
@Component(service = PageContribution.class)
public final class LeadHomePage extends RolePage {

	private final TeamReader team;
	private final Activities activities;
	private final Invigilation invigilation;
	private final MarkingQueue marking;
	private final List<HomeCard> cards;

	@Activate
	public LeadHomePage(@Reference TeamReader team, @Reference Activities activities,
			@Reference Invigilation invigilation, @Reference MarkingQueue marking,
			@Reference(policyOption = ReferencePolicyOption.GREEDY) List<HomeCard> cards) {
		super("home.lead", PageGroup.TODAY.at(10), Messages.LeadHomePage_title, "home", "lead");
		this.team = team;
		this.activities = activities;
		this.invigilation = invigilation;
		this.marking = marking;
		this.cards = List.copyOf(cards);
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		return new TeamView(parent, ctx, Messages.LeadHomePage_title, () -> team.team(session),
				() -> activities.waitingFor(session), () -> Duties.of(session, invigilation, marking)).with(cards).start();
	}
}
