package org.chushi.internal.review;

import java.util.List;
import java.util.Optional;

import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.internal.review.ReviewEvents.ContentWithdrawn;
import org.chushi.internal.review.ReviewEvents.GivenBack;
import org.chushi.internal.review.ReviewEvents.TextApproved;
import org.chushi.internal.review.ReviewEvents.Weighed;
import org.chushi.people.Session;
import org.chushi.review.Manuscript;
import org.chushi.review.Passage;
import org.chushi.review.ReviewState;
import org.chushi.review.ReviewSummary;
import org.chushi.review.Weighing;

/** What reviewers make of a text: word by word, and as a whole. */
final class Verdicts {

	private final Readings readings;

	Verdicts(Readings readings) {
		this.readings = readings;
	}

	Result<Weighing> weigh(Session session, String element, String hash, String path, List<Integer> words) {
		return readings.begun(session, element).then(r -> {
			Manuscript text = r.text().orElseThrow();
			Optional<Passage> passage = text.passage(path).filter(Passage::prose);
			if (!text.hash().equals(hash)) {
				return Result.refused(Messages.ReviewDesk_moved.text());
			}
			int of = passage.map(p -> Walk.weighed(p.text()).size()).orElse(0);
			if (words.stream().anyMatch(n -> n < 0 || n >= of)) {
				return Result.refused(Messages.ReviewDesk_noWord.text(of));
			}
			String id = text.element();
			String print = Prints.of(passage.orElseThrow().text());
			String untold = readings.tells(session, r, path, print) ? null : passage.orElseThrow().text();
			return readings.append(session, ReviewEvents.WEIGHED.on(ReviewEvents.stream(id),
					new Weighed(id, hash, path, print, untold, words.stream().distinct().sorted().toList())))
					.map(done -> Readings.weighing(session.person(), readings.weighing(r), passage.orElseThrow()));
		});
	}

	Result<ReviewSummary> approve(Session session, String element, String hash, String words) {
		return readings.decide(session, element, (read, version) -> Readings.begun(read).then(r -> {
			List<Weighing> known = readings.weighing(r);
			List<Weighing> all = r.text().orElseThrow().prose().stream().map(p -> Readings.weighing(session.person(), known, p)).toList();
			Optional<Refused<ReviewSummary>> refusal = Decisions.approval(r, session.person(), hash, all);
			return refusal.isPresent() ? refusal.get() : approved(session, r, all, words, version);
		}));
	}

	/** How many have approved decides what becomes of it: so nobody may have been faster. */
	private Result<ReviewSummary> approved(Session session, Reading r, List<Weighing> weighed, String words, long version) {
		String id = r.file().element();
		boolean again = r.counting().stream().anyMatch(a -> a.by().equals(session.person()));
		boolean enough = r.counting().size() + (again ? 0 : 1) >= Math.max(1, r.needed());
		return readings.tell(session, r, version, ReviewEvents.APPROVED.on(ReviewEvents.stream(id),
				new TextApproved(id, r.file().hash(), weighed.stream().mapToInt(w -> w.read().size()).sum(),
						weighed.stream().mapToInt(Weighing::of).sum(), words.strip(), enough)));
	}

	Result<ReviewSummary> giveBack(Session session, String element, String reason) {
		return reason.isBlank() ? Result.refused(Messages.ReviewDesk_noReason.text())
				: readings.decide(session, element, (read, version) -> Readings.begun(read).then(r -> r.file().state() != ReviewState.IN_REVIEW
						? Result.refused(Messages.ReviewDesk_notInReview.text(r.state().title()))
						: readings.tell(session, r, version, ReviewEvents.GIVEN_BACK.on(ReviewEvents.stream(r.file().element()),
								new GivenBack(r.file().element(), r.file().hash(), reason.strip())))));
	}

	Result<ReviewSummary> withdraw(Session session, String element, String reason) {
		return reason.isBlank() ? Result.refused(Messages.ReviewDesk_noReason.text())
				: readings.decide(session, element, (r, version) -> r.state() == ReviewState.WITHDRAWN
						? Result.refused(Messages.ReviewDesk_withdrawn.text(r.file().says()))
						: readings.tell(session, r, version,
								ReviewEvents.WITHDRAWN.on(ReviewEvents.stream(r.file().element()), withdrawn(r, reason.strip()))));
	}

	private static ContentWithdrawn withdrawn(Reading r, String reason) {
		Case c = r.file();
		return new ContentWithdrawn(c.element(), c.pack(), c.type(), c.kind(), c.says(), r.text().map(Manuscript::hash).orElse(c.hash()), reason);
	}
}
