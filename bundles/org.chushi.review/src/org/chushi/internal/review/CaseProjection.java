package org.chushi.internal.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.chushi.internal.review.Case.Comment;
import org.chushi.internal.review.Case.Proposal;
import org.chushi.internal.review.Case.Reply;
import org.chushi.internal.review.ReviewEvents.Asked;
import org.chushi.internal.review.ReviewEvents.ContentWithdrawn;
import org.chushi.internal.review.ReviewEvents.PackPublished;
import org.chushi.internal.review.ReviewEvents.RemarkAnswered;
import org.chushi.internal.review.ReviewEvents.RemarkSettled;
import org.chushi.internal.review.ReviewEvents.Remarked;
import org.chushi.internal.review.ReviewEvents.Suggested;
import org.chushi.internal.review.ReviewEvents.SuggestionAccepted;
import org.chushi.internal.review.ReviewEvents.SuggestionRefused;
import org.chushi.internal.review.ReviewEvents.TextApproved;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.chushi.review.Approval;
import org.chushi.review.ReviewState;
import org.chushi.review.Suggestion.Decision;
import org.osgi.service.component.annotations.Component;

/** The reviews, one document an element. */
@Component
public final class CaseProjection implements Projection {

	static final String NAME = "content-reviews";
	private static final String PACK = "pack";

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public int version() {
		return 3;
	}

	@Override
	public Set<EventType<?>> reads() {
		return Set.of(ReviewEvents.ASKED, ReviewEvents.KEPT, ReviewEvents.REMARKED, ReviewEvents.ANSWERED, ReviewEvents.SETTLED,
				ReviewEvents.SUGGESTED, ReviewEvents.TAKEN, ReviewEvents.ACCEPTED, ReviewEvents.REFUSED, ReviewEvents.APPROVED, ReviewEvents.GIVEN_BACK,
				ReviewEvents.PUBLISHED, ReviewEvents.WITHDRAWN);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(ReviewEvents.ASKED)) {
			Asked e = event.as(ReviewEvents.ASKED);
			Case before = documents.find(Case.class, e.element()).orElseGet(() -> Case.none(e.element(), e.pack(), e.type(), e.kind(), e.says()));
			put(documents, before.asked(e, by(event), event.instant()));
		} else if (event.is(ReviewEvents.KEPT)) {
			var e = event.as(ReviewEvents.KEPT);
			change(documents, e.element(), c -> c.changed(e.text(), by(event), event.instant(), e.why()));
		} else if (event.is(ReviewEvents.APPROVED)) {
			TextApproved e = event.as(ReviewEvents.APPROVED);
			change(documents, e.element(), c -> c.approved(
					new Approval(by(event), event.instant(), e.hash(), e.weighed(), e.of(), e.words()), e.enough()));
		} else {
			remark(event, documents);
			proposal(event, documents);
			turn(event, documents);
		}
	}

	private static void remark(Event event, WritableDocuments documents) {
		Instant at = event.instant();
		if (event.is(ReviewEvents.REMARKED)) {
			Remarked e = event.as(ReviewEvents.REMARKED);
			change(documents, e.element(), c -> c
					.commented(new Comment(e.remark(), by(event), at, e.anchor(), e.words(), List.of(), false, c.round())));
		} else if (event.is(ReviewEvents.ANSWERED)) {
			RemarkAnswered e = event.as(ReviewEvents.ANSWERED);
			change(documents, e.element(), c -> c.comment(e.remark(), at, r -> {
				List<Reply> replies = new ArrayList<>(r.replies());
				replies.add(new Reply(by(event), at, e.words()));
				return new Comment(r.id(), r.by(), r.at(), r.anchor(), r.words(), replies, r.resolved(), r.round());
			}));
		} else if (event.is(ReviewEvents.SETTLED)) {
			RemarkSettled e = event.as(ReviewEvents.SETTLED);
			change(documents, e.element(), c -> c.comment(e.remark(), at,
					r -> new Comment(r.id(), r.by(), r.at(), r.anchor(), r.words(), r.replies(), e.resolved(), r.round())));
		}
	}

	private static void proposal(Event event, WritableDocuments documents) {
		Instant at = event.instant();
		if (event.is(ReviewEvents.SUGGESTED)) {
			Suggested e = event.as(ReviewEvents.SUGGESTED);
			change(documents, e.element(), c -> c.proposed(
					new Proposal(e.suggestion(), by(event), at, e.anchor(), e.text(), e.why(), Decision.OPEN, null, "", "")));
		} else if (event.is(ReviewEvents.TAKEN)) {
			var e = event.as(ReviewEvents.TAKEN);
			change(documents, e.element(), c -> c.taken(e.suggestion(), at, e.hash()));
		} else if (event.is(ReviewEvents.ACCEPTED)) {
			SuggestionAccepted e = event.as(ReviewEvents.ACCEPTED);
			change(documents, e.element(), c -> c.decided(e.suggestion(), Decision.ACCEPTED, by(event), at, "").changed(e.text(), by(event), at,
					c.proposal(e.suggestion()).map(Proposal::why).orElse("")));
		} else if (event.is(ReviewEvents.REFUSED)) {
			SuggestionRefused e = event.as(ReviewEvents.REFUSED);
			change(documents, e.element(), c -> c.decided(e.suggestion(), Decision.REFUSED, by(event), at, e.reason()));
		}
	}

	private static void turn(Event event, WritableDocuments documents) {
		if (event.is(ReviewEvents.GIVEN_BACK)) {
			var e = event.as(ReviewEvents.GIVEN_BACK);
			change(documents, e.element(), c -> c.turned(ReviewState.DRAFT, by(event), event.instant(), e.reason()));
		} else if (event.is(ReviewEvents.PUBLISHED)) {
			PackPublished e = event.as(ReviewEvents.PUBLISHED);
			documents.where(Case.class, PACK, e.code()).stream().filter(c -> c.state() == ReviewState.APPROVED)
					.forEach(c -> put(documents, c.turned(ReviewState.PUBLISHED, by(event), event.instant(), e.version())));
		} else if (event.is(ReviewEvents.WITHDRAWN)) {
			ContentWithdrawn e = event.as(ReviewEvents.WITHDRAWN);
			Case before = documents.find(Case.class, e.element())
					.orElseGet(() -> Case.none(e.element(), e.pack(), e.type(), e.kind(), e.says()));
			put(documents, before.turned(ReviewState.WITHDRAWN, by(event), event.instant(), e.reason()));
		}
	}

	private static UUID by(Event event) {
		return UUID.fromString(event.actor());
	}

	private static void change(WritableDocuments documents, String element, UnaryOperator<Case> change) {
		documents.find(Case.class, element).map(change).ifPresent(c -> put(documents, c));
	}

	private static void put(WritableDocuments documents, Case next) {
		documents.put(next.element(), next, Map.of(PACK, next.pack()));
	}
}
