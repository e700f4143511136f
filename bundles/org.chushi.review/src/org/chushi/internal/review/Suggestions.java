package org.chushi.internal.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.authoring.Project;
import org.chushi.authoring.Projects;
import org.chushi.core.Result;
import org.chushi.internal.review.ReviewEvents.SuggestionAccepted;
import org.chushi.internal.review.ReviewEvents.SuggestionRefused;
import org.chushi.internal.review.ReviewEvents.SuggestionTaken;
import org.chushi.journal.Append;
import org.chushi.journal.Event;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.people.Session;
import org.chushi.review.Manuscript;
import org.chushi.review.ReviewSummary;
import org.chushi.review.Suggestion.Decision;
import org.eclipse.emf.common.command.Command;

/** What writers make of the words that were suggested to them. */
final class Suggestions {

	private final Readings readings;
	private final Projects projects;

	Suggestions(Readings readings, Projects projects) {
		this.readings = readings;
		this.projects = projects;
	}

	/**
	 * It is said what will be done, done, and said that it was done: wherever the program stops, whoever accepts again goes on
	 * from there, and what is in the pack once is not put in twice.
	 */
	Result<ReviewSummary> accept(Session session, String element, UUID suggestion) {
		return readings.begun(session, element).then(r -> Decisions.open(r, session, suggestion).then(p -> r.holds(p)
				? accepted(session, r, r.text().orElseThrow(), suggestion)
				: projects.open(session, r.text().orElseThrow().pack()).then(project -> put(project, r, p).then(
						done -> write(session, project, r, suggestion)))));
	}

	private Result<ReviewSummary> write(Session session, Project project, Reading r, UUID suggestion) {
		Manuscript text = Current.text(project, r.file().element()).orElseThrow();
		String id = text.element();
		return decided(session, r, text, suggestion, ReviewEvents.TAKEN.on(ReviewEvents.stream(id), new SuggestionTaken(id, suggestion, text.hash())))
				.then(taken -> project.save()).then(saved -> {
					Result<ReviewSummary> result = accepted(session, r, text, suggestion);
					boolean refused = readings.found(id).flatMap(c -> c.proposal(suggestion)).filter(p -> p.decision() == Decision.REFUSED).isPresent();
					if (!result.isDone() && refused) {
						project.editing().getCommandStack().undo();
						return project.save().then(back -> result);
					}
					return result;
				});
	}

	private static Result<Command> put(Project project, Reading seen, Case.Proposal proposal) {
		return Current.text(project, seen.file().element()).map(text -> new Reading(seen.file(), Optional.of(text), seen.needed(), seen.hands()))
				.map(r -> Decisions.result(r, proposal).then(words -> Applying.put(project, project.find(r.file().element()).orElseThrow(),
						proposal.anchor().path(), words)))
				.orElseGet(() -> Result.refused(Messages.Applying_notHere.text(project.code())));
	}

	private Result<ReviewSummary> accepted(Session session, Reading r, Manuscript text, UUID suggestion) {
		String id = text.element();
		return decided(session, r, text, suggestion, ReviewEvents.ACCEPTED.on(ReviewEvents.stream(id),
				new SuggestionAccepted(id, suggestion, readings.kept(session, text)))).map(done -> now(r, text).summary());
	}

	private Reading now(Reading r, Manuscript text) {
		return new Reading(readings.found(text.element()).orElseThrow(), Optional.of(text), r.needed(), r.hands());
	}

	/** Stored while the suggestion is open. */
	private Result<List<Event>> decided(Session session, Reading r, Manuscript text, UUID suggestion, NewEvent event) {
		Journal journal = readings.journal();
		return journal.decide(() -> {
			long version = journal.version(event.stream());
			return Decisions.open(now(r, text), session, suggestion)
					.then(open -> journal.append(Append.of(session.actor(), event).expecting(event.stream(), version)));
		});
	}

	Result<ReviewSummary> refuse(Session session, String element, UUID suggestion, String reason) {
		return reason.isBlank() ? Result.refused(Messages.ReviewDesk_noReason.text())
				: readings.decide(session, element, (read, version) -> Readings.begun(read).then(r -> Decisions.open(r, session, suggestion)
						.then(p -> r.holds(p) ? Result.refused(Messages.Decisions_standing.text()) : readings.tell(session, r, version, ReviewEvents.REFUSED.on(ReviewEvents.stream(r.file().element()),
								new SuggestionRefused(r.file().element(), suggestion, reason.strip()))))));
	}
}
