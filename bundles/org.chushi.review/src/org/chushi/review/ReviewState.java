package org.chushi.review;

import org.chushi.core.Bilingual;
import org.chushi.internal.review.Messages;

/** Where a piece of content stands on its way to those who use it. */
public enum ReviewState {
	/** Being written, or written again. */
	DRAFT(Messages.State_draft),
	/** Others are asked to look at it. */
	IN_REVIEW(Messages.State_inReview),
	/** As many as the policy wants have approved exactly this text. */
	APPROVED(Messages.State_approved),
	/** Given out as it was approved. */
	PUBLISHED(Messages.State_published),
	/** Not to be used any more, for a reason. */
	WITHDRAWN(Messages.State_withdrawn);

	private final Messages title;

	ReviewState(Messages title) {
		this.title = title;
	}

	public Bilingual title() {
		return title.text();
	}
}
