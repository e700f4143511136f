package org.chushi.internal.ui.exams;

import java.time.Clock;

import org.chushi.assessment.MarkingQueue;
import org.chushi.people.Session;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.RolePage;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers that wait to be marked, without names. */
@Component(service = PageContribution.class)
public final class MarkingPage extends RolePage {

	private final MarkingQueue queue;
	private final Clock clock;

	@Activate
	public MarkingPage(@Reference MarkingQueue queue, @Reference Clock clock) {
		super(Pages.MARKING, 37, Messages.MarkingPage_title, "pen", "lead", "trainer");
		this.queue = queue;
		this.clock = clock;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		return new MarkingView(parent, ctx, () -> queue.tasks(session), clock.getZone()).start();
	}
}
