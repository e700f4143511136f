package org.chushi.internal.ui.exams;

import java.util.UUID;

import org.chushi.people.Session;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.RolePage;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One attempt, for the invigilator. Argument: the attempt. */
@Component(service = PageContribution.class)
public final class SittingPage extends RolePage {

	private final Watch watch;

	@Activate
	public SittingPage(@Reference Watch watch) {
		super(Pages.SITTING, 36, Messages.SittingPage_title, "eye", "lead", "trainer", "mentor");
		this.watch = watch;
	}

	@Override
	public boolean inRail() {
		return false;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new SittingView(parent, ctx, watch, ctx.session(Session.class), UUID.fromString(ctx.argument()), new Now())
				.start();
	}
}
