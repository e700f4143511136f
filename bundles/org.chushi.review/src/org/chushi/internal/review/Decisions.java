package org.chushi.internal.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.model.ModelPackage;
import org.chushi.people.Session;
import org.chushi.internal.review.Case.Proposal;
import org.chushi.review.Located;
import org.chushi.review.Manuscript;
import org.chushi.review.ReviewState;
import org.chushi.review.ReviewSummary;
import org.chushi.review.Suggestion.Decision;
import org.chushi.review.Weighing;

/** Who may decide what, and when. */
final class Decisions {

	/** Of a script every word and every mark of what a customer reads is weighed. */
	private static final String BODY = "body.zh";

	private Decisions() {
	}

	/** An open suggestion, for a writer. */
	static Result<Proposal> open(Reading r, Session session, UUID suggestion) {
		if (!r.writers().contains(session.person())) {
			return Result.refused(Messages.Decisions_notWriter.text());
		}
		Optional<Proposal> proposal = r.file().proposal(suggestion);
		return proposal.isEmpty() ? Result.refused(Messages.Decisions_noSuggestion.text())
				: proposal.get().decision() != Decision.OPEN ? Result.refused(Messages.Decisions_decided.text()) : Result.done(proposal.get());
	}

	/** The passage with the suggestion in it. */
	static Result<String> result(Reading r, Proposal proposal) {
		Located at = r.locate(proposal.anchor());
		if (!at.found()) {
			return Result.refused(Messages.Decisions_lost.text(proposal.anchor().exact()));
		}
		String text = r.text().orElseThrow().passage(proposal.anchor().path()).orElseThrow().text();
		return Result.done(text.substring(0, at.start()) + proposal.text() + text.substring(at.end()));
	}

	static Optional<Refused<ReviewSummary>> approval(Reading r, UUID person, String hash, List<Weighing> weighed) {
		Manuscript text = r.text().orElseThrow();
		if (r.file().state() != ReviewState.IN_REVIEW) {
			return refused(Messages.ReviewDesk_notInReview.text(r.state().title()));
		}
		if (r.writers().contains(person)) {
			return refused(Messages.Decisions_own.text());
		}
		if (r.changed()) {
			return refused(Messages.Decisions_changed.text());
		}
		if (!text.hash().equals(hash)) {
			return refused(Messages.ReviewDesk_moved.text());
		}
		Optional<Weighing> open = weighed.stream().filter(w -> w.path().equals(BODY) && !w.whole()).findFirst();
		return text.type().equals(ModelPackage.Literals.SCRIPT_TEMPLATE.getName()) && open.isPresent()
				? Optional.of(new Refused<>(Messages.Decisions_unweighed.text(), List.of(unweighed(text, open.get())))) : Optional.empty();
	}

	private static Missing unweighed(Manuscript text, Weighing open) {
		return new Missing(text.passage(BODY).orElseThrow().label(), Messages.Decisions_read.text(open.read().size()),
				Messages.Decisions_all.text(open.of()), Messages.Decisions_walk.text());
	}

	private static Optional<Refused<ReviewSummary>> refused(Bilingual why) {
		return Optional.of(new Refused<>(why, List.of()));
	}
}
