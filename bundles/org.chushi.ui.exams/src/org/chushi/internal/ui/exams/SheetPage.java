package org.chushi.internal.ui.exams;

import org.chushi.assessment.MarkingQueue;
import org.chushi.people.Session;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.RolePage;
import org.chushi.ui.questions.AnswerPanels;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One answer to be marked. Argument: the task. */
@Component(service = PageContribution.class)
public final class SheetPage extends RolePage {

	private final MarkingQueue queue;
	private final AnswerPanels panels;

	@Activate
	public SheetPage(@Reference MarkingQueue queue, @Reference AnswerPanels panels) {
		super(Pages.SHEET, 37, Messages.SheetPage_title, "pen", "lead", "trainer");
		this.queue = queue;
		this.panels = panels;
	}

	@Override
	public boolean inRail() {
		return false;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new SheetView(parent, ctx, queue, panels, ctx.session(Session.class)).start();
	}
}
