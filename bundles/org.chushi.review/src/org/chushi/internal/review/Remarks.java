package org.chushi.internal.review;

import java.util.UUID;
import java.util.function.Function;

import org.chushi.core.Ids;
import org.chushi.core.Result;
import org.chushi.internal.review.ReviewEvents.RemarkAnswered;
import org.chushi.internal.review.ReviewEvents.RemarkSettled;
import org.chushi.internal.review.ReviewEvents.Remarked;
import org.chushi.internal.review.ReviewEvents.Suggested;
import org.chushi.journal.NewEvent;
import org.chushi.people.Session;

/** What is said about places in a text. */
final class Remarks {

	private final Readings readings;
	private final Ids ids;

	Remarks(Readings readings, Ids ids) {
		this.readings = readings;
		this.ids = ids;
	}

	Result<UUID> comment(Session session, String element, String path, int start, int end, String words) {
		return words.isBlank() ? Result.refused(Messages.ReviewDesk_noWords.text())
				: readings.begun(session, element).then(r -> Spots.anchor(r.text().orElseThrow(), path, start, end).then(anchor -> {
					UUID id = ids.next();
					return readings.append(session, ReviewEvents.REMARKED.on(ReviewEvents.stream(r.file().element()),
							new Remarked(r.file().element(), id, anchor, words.strip()))).map(done -> id);
				}));
	}

	Result<UUID> answer(Session session, String element, UUID remark, String words) {
		return words.isBlank() ? Result.refused(Messages.ReviewDesk_noWords.text())
				: known(session, element, remark, e -> ReviewEvents.ANSWERED.on(ReviewEvents.stream(e), new RemarkAnswered(e, remark, words.strip())));
	}

	Result<UUID> resolve(Session session, String element, UUID remark, boolean resolved) {
		return known(session, element, remark, e -> ReviewEvents.SETTLED.on(ReviewEvents.stream(e), new RemarkSettled(e, remark, resolved)));
	}

	private Result<UUID> known(Session session, String element, UUID remark, Function<String, NewEvent> event) {
		return readings.begun(session, element).then(r -> r.file().comments().stream().noneMatch(c -> c.id().equals(remark))
				? Result.refused(Messages.ReviewDesk_noRemark.text())
				: readings.append(session, event.apply(r.file().element())).map(done -> remark));
	}

	Result<UUID> suggest(Session session, String element, String path, int start, int end, String text, String why) {
		return readings.begun(session, element).then(r -> Spots.suggestion(r.text().orElseThrow(), path, start, end, text, why).then(anchor -> {
			UUID id = ids.next();
			return readings.append(session, ReviewEvents.SUGGESTED.on(ReviewEvents.stream(r.file().element()),
					new Suggested(r.file().element(), id, anchor, text, why.strip()))).map(done -> id);
		}));
	}
}
