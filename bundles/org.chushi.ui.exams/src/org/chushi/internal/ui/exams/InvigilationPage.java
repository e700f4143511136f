package org.chushi.internal.ui.exams;

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

/** Who sits an exam now. A mentor sees those they guide. */
@Component(service = PageContribution.class)
public final class InvigilationPage extends RolePage {

	private final Watch watch;

	@Activate
	public InvigilationPage(@Reference Watch watch) {
		super(Pages.INVIGILATION, PageGroup.EXAMS.at(36), Messages.InvigilationPage_title, "eye", "lead", "trainer", "mentor");
		this.watch = watch;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new InvigilationView(parent, ctx, watch, ctx.session(Session.class), new Now()).start();
	}
}
