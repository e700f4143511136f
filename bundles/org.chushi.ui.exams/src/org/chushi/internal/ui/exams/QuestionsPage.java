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

/** Questions that were on a paper. Argument: the paper. */
@Component(service = PageContribution.class)
public final class QuestionsPage extends RolePage {

	private final Corrections corrections;

	@Activate
	public QuestionsPage(@Reference Corrections corrections) {
		super(Pages.QUESTIONS, 38, Messages.QuestionsPage_title, "swap", "lead", "trainer");
		this.corrections = corrections;
	}

	@Override
	public boolean inRail() {
		return false;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		return new QuestionsView(parent, ctx, new Once<>(() -> corrections.questions(session, ctx.argument()))).start();
	}
}
