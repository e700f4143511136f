package org.chushi.internal.ui.scripts;

import java.time.Clock;

import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.scripts.TrialChats;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.RolePage;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A script tried in a chat from the side of the customer, and signed. */
@Component(service = PageContribution.class)
public final class TrialPage extends RolePage {

	private final TrialChats trials;
	private final Directory directory;
	private final Clock clock;

	@Activate
	public TrialPage(@Reference TrialChats trials, @Reference Directory directory, @Reference Clock clock) {
		super(Pages.TRIAL, 35, Messages.TrialPage_title, "chat", "mentor", "trainer", "lead");
		this.trials = trials;
		this.directory = directory;
		this.clock = clock;
	}

	@Override
	public boolean inRail() {
		return false;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new TrialView(parent, ctx, new TrialRoom(trials, directory, ctx.session(Session.class), clock.getZone())).start();
	}
}
