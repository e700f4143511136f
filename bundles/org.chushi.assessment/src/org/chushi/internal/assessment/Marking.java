package org.chushi.internal.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.chushi.assessment.PaperSnapshot;
import org.chushi.assessment.Regrading;
import org.chushi.assessment.Review;
import org.chushi.assessment.Score;
import org.chushi.assessment.Scoring;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.assessment.ExamEvents.AttemptRegraded;
import org.chushi.journal.Append;
import org.chushi.journal.Event;
import org.chushi.journal.Journal;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.chushi.questions.TypeData;

/** What is done with an attempt after its end. Access was asked before. */
final class Marking {

	private final Journal journal;
	private final AttemptBook book;
	private final QuestionTypes types;
	private final Scoring scoring;
	private final Keyring keyring;

	Marking(Journal journal, QuestionTypes types, Scoring scoring, Keyring keyring) {
		this.journal = journal;
		this.book = new AttemptBook(journal);
		this.types = types;
		this.scoring = scoring;
		this.keyring = keyring;
	}

	Review review(Session session, Attempt attempt, boolean counts) {
		Optional<Bilingual> withheld = withheld(session, attempt);
		List<Regrading> regradings = attempt.regradings().stream()
				.map(r -> withheld.isEmpty() ? r : r.withheld()).toList();
		PaperSnapshot paper = book.paper(attempt.attempt());
		PaperSnapshot now = paper.keyed(attempt.keys());
		boolean named = !session.person().equals(attempt.person()) && (session.is(Role.TRAINER) || session.is(Role.LEAD));
		return new Review(attempt.summary(counts), paper.sections(),
				withheld.isEmpty() ? Sheets.reviewed(attempt, openedIfOpen(session, paper), openedIfOpen(session, now), types, named) : List.of(), withheld, regradings);
	}

	private PaperSnapshot openedIfOpen(Session session, PaperSnapshot paper) {
		return keyring.opened(session, paper) instanceof Result.Done<PaperSnapshot> opened ? opened.value() : paper;
	}

	/** Why keys and explanations are not shown; nothing when they are. */
	private Optional<Bilingual> withheld(Session session, Attempt attempt) {
		if (!session.person().equals(attempt.person()) && (session.is(Role.TRAINER) || session.is(Role.LEAD))) {
			return Optional.empty();
		}
		if (book.running(session.person()).isPresent() || book.running(attempt.person()).isPresent()) {
			return Optional.of(Messages.Marking_sitting.text());
		}
		return ExplainedAttempts.withheld(attempt, book.paper(attempt.attempt()));
	}

	Result<Regrading> regrade(Session session, UUID id, String question, List<String> newKey, String reason) {
		long version = journal.version(ExamEvents.attempt(id));
		Attempt attempt = book.find(id).orElseThrow();
		if (attempt.person().equals(session.person())) {
			return Result.refused(Messages.Marking_own.text());
		}
		if (reason.isBlank()) {
			return Result.refused(Messages.Marking_noReason.text());
		}
		if (attempt.running()) {
			return Result.refused(Messages.Marking_running.text());
		}
		PaperSnapshot kept = book.paper(id).keyed(attempt.keys());
		Optional<Item> item = kept.item(question);
		if (item.isEmpty()) {
			return Result.refused(Messages.ExamDesk_noQuestion.text(question));
		}
		if (attempt.sealed()) {
			return Result.refused(Messages.Marking_awaitsSealed.text());
		}
		return keyring.opened(session, kept).then(paper -> key(paper.item(question).orElseThrow(), newKey)
				.then(key -> store(session, attempt, paper, item.get(), key, reason.strip(), version)));
	}

	/** @param paper opened; item as it is kept */
	private Result<Regrading> store(Session session, Attempt attempt, PaperSnapshot paper, Item item, TypeData key,
			String reason, long version) {
		UUID id = attempt.attempt();
		PaperSnapshot right = paper.keyed(Map.of(item.question(), key));
		Score after = scoring.score(right, attempt.responses(), attempt.given());
		return keyring.stored(session, item, right.item(item.question()).orElseThrow())
				.map(stored -> new AttemptRegraded(id, item.question(), item.key(), stored, reason, attempt.score(), after))
				.then(regraded -> append(session, regraded, version)).map(r -> item.sealed() ? r.withheld() : r);
	}

	private Result<Regrading> append(Session session, AttemptRegraded regraded, long version) {
		String stream = ExamEvents.attempt(regraded.attempt());
		return journal.append(Append.of(session.actor(), ExamEvents.REGRADED.on(stream, regraded)).expecting(stream, version))
				.map(List<Event>::getLast).map(e -> AttemptsProjection.regrading(regraded, e));
	}

	/** Another key, when it is sound and differs. */
	private Result<TypeData> key(Item item, List<String> words) {
		Optional<QuestionType> type = types.of(item.type());
		if (type.isEmpty()) {
			return Result.refused(Messages.Marking_unknownType.text(item.type()));
		}
		return type.get().key(item, words).then(key -> type.get().wrongKey(item, key)
				.or(() -> key.equals(item.key()) ? Optional.of(Messages.Marking_sameKey.text(type.get().told(item)))
						: Optional.empty())
				.<Result<TypeData>>map(Result::refused).orElseGet(() -> Result.done(key)));
	}
}
