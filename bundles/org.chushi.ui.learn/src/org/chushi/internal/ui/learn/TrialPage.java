package org.chushi.internal.ui.learn;

import java.util.Set;

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

/** The trial shift: what is missing while it is shut; mentor, sessions and signatures when it is open. */
@Component(service = PageContribution.class)
public final class TrialPage extends RolePage {

	private final TrainingReader reader;

	@Activate
	public TrialPage(@Reference TrainingReader reader) {
		super(Pages.TRIAL, PageGroup.TODAY.at(50), Messages.TrialPage_title, "headset");
		this.reader = reader;
	}

	/** Others come by a link, when there is something for them. */
	@Override
	public boolean inRail(Set<String> roles) {
		return roles.contains("newcomer");
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		return new TrialView(parent, ctx, () -> reader.read(session)).start();
	}
}
