package org.chushi.internal.ui.scripts;

import org.chushi.people.Session;
import org.chushi.scripts.Scripts;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.RolePage;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exemplary dialogues: how a scenario is done well. */
@Component(service = PageContribution.class)
public final class DialoguesPage extends RolePage {

	private final Scripts scripts;

	@Activate
	public DialoguesPage(@Reference Scripts scripts) {
		super(Pages.DIALOGUES, 25, Messages.DialoguesPage_title, "chat", "newcomer", "mentor", "trainer", "lead");
		this.scripts = scripts;
	}

	@Override
	public boolean inRail() {
		return false;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new DialoguesView(parent, ctx, scripts, ctx.session(Session.class)).start();
	}
}
