package org.chushi.internal.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.chushi.assessment.ExplainedExams;
import org.chushi.assessment.PaperSnapshot;
import org.chushi.core.Bilingual;
import org.chushi.journal.Journal;
import org.chushi.questions.ItemScore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what may be explained from the attempts. */
@Component
public final class ExplainedAttempts implements ExplainedExams {

	private final AttemptBook book;

	@Activate
	public ExplainedAttempts(@Reference Journal journal) {
		this.book = new AttemptBook(journal);
	}

	@Override
	public List<Sat> of(UUID person) {
		List<Attempt> attempts = book.of(person);
		if (attempts.stream().anyMatch(Attempt::running)) {
			return List.of();
		}
		return Attempt.settled(attempts).stream().filter(this::open)
				.map(a -> new Sat(a.attempt(), a.ended(), a.regradings().size())).toList();
	}

	@Override
	public Explained explain(UUID id) {
		Attempt attempt = book.find(id).filter(a -> !a.running() && !a.awaitsMarks() && open(a))
				.orElseThrow();
		return new Explained(book.paper(id).keyed(attempt.keys()).items(), scored(attempt, ItemScore::full),
				scored(attempt, s -> !s.full()));
	}

	private boolean open(Attempt attempt) {
		return withheld(attempt, book.paper(attempt.attempt())).isEmpty();
	}

	private static Set<String> scored(Attempt attempt, Predicate<ItemScore> wanted) {
		return attempt.score().items().stream().filter(ItemScore::judged).filter(wanted).map(ItemScore::question)
				.collect(Collectors.toSet());
	}

	/** Why the seal or the policy keeps key and explanation of a finished attempt from the one who sat it; nothing when it does not. */
	static Optional<Bilingual> withheld(Attempt attempt, PaperSnapshot paper) {
		if (!attempt.stands()) {
			return Optional.of(Messages.Marking_voided.text());
		}
		if (paper.sealed()) {
			return Optional.of(Messages.Marking_sealed.text());
		}
		return switch (attempt.terms().explanations()) {
		case AFTER_END -> Optional.empty();
		case AFTER_PASS -> attempt.score().passed() ? Optional.empty() : Optional.of(Messages.Marking_afterPass.text());
		case NEVER -> Optional.of(Messages.Marking_never.text());
		};
	}
}
