package org.chushi.internal.ui.review;

import java.time.Clock;

import org.chushi.content.Packs;
import org.chushi.people.Directory;
import org.chushi.review.ContentReviews;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.RolePage;
import org.chushi.wording.TextChecks;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One piece of content, read word by word. */
@Component(service = PageContribution.class)
public final class PiecePage extends RolePage {

	private final Room room;

	@Activate
	public PiecePage(@Reference ContentReviews reviews, @Reference Directory directory, @Reference Packs packs, @Reference TextChecks checks,
			@Reference Clock clock) {
		super(Pages.PIECE, 33, Messages.PiecePage_title, "eye", "mentor", "trainer", "lead");
		room = new Room(reviews, directory, packs, checks, clock);
	}

	@Override
	public boolean inRail() {
		return false;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new PieceView(parent, ctx, room).start();
	}
}
