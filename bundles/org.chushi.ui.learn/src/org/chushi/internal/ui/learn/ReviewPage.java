package org.chushi.internal.ui.learn;

import java.util.Set;

import org.chushi.people.Session;
import org.chushi.practice.Practice;
import org.chushi.practice.Reviews;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.PageGroup;
import org.chushi.ui.RolePage;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The daily review with its forecast. */
@Component(service = PageContribution.class)
public final class ReviewPage extends RolePage {

	private final Reviews reviews;
	private final Practice practice;

	@Activate
	public ReviewPage(@Reference Reviews reviews, @Reference Practice practice) {
		super(PracticePages.REVIEW, PageGroup.LEARNING.at(34), Messages.ReviewPage_title, "refresh");
		this.reviews = reviews;
		this.practice = practice;
	}

	/** Others come by a link, when there is something for them. */
	@Override
	public boolean inRail(Set<String> roles) {
		return Pages.learns(roles);
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		return new ReviewView(parent, ctx, () -> reviews.outlook(session), practice).start();
	}
}
