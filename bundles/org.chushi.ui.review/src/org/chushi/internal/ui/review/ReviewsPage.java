package org.chushi.internal.ui.review;

import java.time.Clock;

import org.chushi.content.Packs;
import org.chushi.people.Directory;
import org.chushi.review.ContentReviews;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.PageGroup;
import org.chushi.ui.RolePage;
import org.chushi.wording.TextChecks;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What waits for one's eyes, and what one asked others to look at. */
@Component(service = PageContribution.class)
public final class ReviewsPage extends RolePage {

	private final Room room;

	@Activate
	public ReviewsPage(@Reference ContentReviews reviews, @Reference Directory directory, @Reference Packs packs, @Reference TextChecks checks,
			@Reference Clock clock) {
		super(Pages.REVIEWS, PageGroup.CONTENT.at(33), Messages.ReviewsPage_title, "eye", "mentor", "trainer", "lead");
		room = new Room(reviews, directory, packs, checks, clock);
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new ReviewsView(parent, ctx, room).start();
	}
}
