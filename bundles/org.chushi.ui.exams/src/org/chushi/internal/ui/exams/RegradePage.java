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

/** Papers whose keys can be put right for everybody who sat them. */
@Component(service = PageContribution.class)
public final class RegradePage extends RolePage {

	private final Corrections corrections;

	@Activate
	public RegradePage(@Reference Corrections corrections) {
		super(Pages.REGRADE, PageGroup.EXAMS.at(38), Messages.RegradePage_title, "swap", "lead", "trainer");
		this.corrections = corrections;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		return new RegradeView(parent, ctx, new Once<>(() -> corrections.papers(session))).start();
	}
}
