package org.chushi.internal.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.chushi.content.Packs;
import org.chushi.core.Result;
import org.chushi.internal.practice.PracticeEvents.ReviewFed;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.model.Question;
import org.chushi.practice.ReviewFeed;
import org.chushi.questions.QuestionTypes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes cards of what others found. */
@Component
public final class FeedDesk implements ReviewFeed {

	private final Journal journal;
	private final PracticeBook book;
	private final Shelf shelf;
	private final Clock clock;

	@Activate
	public FeedDesk(@Reference Journal journal, @Reference Packs packs, @Reference QuestionTypes types,
			@Reference Clock clock) {
		this.journal = journal;
		this.book = new PracticeBook(journal);
		this.shelf = new Shelf(packs, types);
		this.clock = clock;
	}

	@Override
	public Result<Boolean> feed(String actor, Cause cause) {
		Optional<Sheet> sheet = shelf.library().find(Question.class, cause.question()).map(Question::getId)
				.flatMap(shelf.stock()::find);
		return sheet.map(s -> journal.decide(() -> feed(actor, cause, s)))
				.orElseGet(() -> Result.refused(Messages.FeedDesk_noQuestion.text(cause.question())));
	}

	private Result<Boolean> feed(String actor, Cause cause, Sheet sheet) {
		long version = book.version(cause.person());
		String known = CardProjection.cause(cause.source(), cause.reference());
		if (book.card(cause.person(), sheet.id()).filter(c -> c.causes().contains(known)).isPresent()) {
			return Result.done(false);
		}
		String stream = PracticeEvents.practice(cause.person());
		ReviewFed fed = new ReviewFed(cause.person(), sheet.id(), sheet.key(), cause.source(), cause.reference(),
				cause.when(), LocalDate.ofInstant(cause.when(), clock.getZone()));
		return journal.append(Append.of(actor, PracticeEvents.FED.on(stream, fed)).expecting(stream, version))
				.map(done -> true);
	}
}
