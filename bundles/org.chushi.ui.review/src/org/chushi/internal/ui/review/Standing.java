package org.chushi.internal.ui.review;

import org.chushi.core.Bilingual;
import org.chushi.review.ReviewState;
import org.chushi.review.ReviewSummary;
import org.chushi.ui.Status;

/** How a review stands, in words. */
final class Standing {

	private Standing() {
	}

	static Bilingual of(ReviewSummary s) {
		if (s.changed()) {
			return Messages.Standing_changed.text(s.state().title());
		}
		return s.state() == ReviewState.IN_REVIEW && s.needed() > 0 ? Messages.Standing_approvals.text(s.state().title(), s.approvals(), s.needed())
				: s.state().title();
	}

	static Status status(ReviewSummary s) {
		return switch (s.state()) {
		case APPROVED, PUBLISHED -> Status.GOOD;
		case IN_REVIEW -> s.changed() ? Status.STOP : Status.WAIT;
		case WITHDRAWN -> Status.STOP;
		case DRAFT -> s.changed() ? Status.WAIT : Status.INFO;
		};
	}
}
