package org.chushi.internal.ui.exams;

import org.chushi.people.Session;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.RolePage;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Extra time that people get whenever they begin a paper. */
@Component(service = PageContribution.class)
public final class ExtraTimePage extends RolePage {

	private final Watch watch;

	@Activate
	public ExtraTimePage(@Reference Watch watch) {
		super(Pages.EXTRA_TIME, 36, Messages.ExtraTimePage_title, "clock", "lead", "trainer");
		this.watch = watch;
	}

	@Override
	public boolean inRail() {
		return false;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new ExtraTimeView(parent, ctx, watch, ctx.session(Session.class)).start();
	}
}
