package org.chushi.internal.ui.exams;

import java.time.Clock;

import org.chushi.assessment.MarkingQueue;
import org.chushi.assessment.SealedPapers;
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

/** Answers that wait to be marked, without names. */
@Component(service = PageContribution.class)
public final class MarkingPage extends RolePage {

	private final MarkingQueue queue;
	private final SealedPapers papers;
	private final Clock clock;

	@Activate
	public MarkingPage(@Reference MarkingQueue queue, @Reference SealedPapers papers, @Reference Clock clock) {
		super(Pages.MARKING, PageGroup.EXAMS.at(37), Messages.MarkingPage_title, "pen", "lead", "trainer");
		this.queue = queue;
		this.papers = papers;
		this.clock = clock;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		return new MarkingView(parent, ctx, () -> Waiting.of(queue, papers, session),
				new SealedCard(ctx, papers, session), clock.getZone()).start();
	}
}
