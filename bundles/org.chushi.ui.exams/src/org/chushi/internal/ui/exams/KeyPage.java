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

/** The key of one question is put right. Argument: an attempt and, after a space, the question. */
@Component(service = PageContribution.class)
public final class KeyPage extends RolePage {

	private final Corrections corrections;

	@Activate
	public KeyPage(@Reference Corrections corrections) {
		super(Pages.KEY, 38, Messages.KeyPage_title, "swap", "lead", "trainer");
		this.corrections = corrections;
	}

	@Override
	public boolean inRail() {
		return false;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		String[] both = ctx.argument().split(" ", 2);
		return new KeyView(parent, ctx, corrections, ctx.session(Session.class), UUID.fromString(both[0]), both[1]).start();
	}
}
