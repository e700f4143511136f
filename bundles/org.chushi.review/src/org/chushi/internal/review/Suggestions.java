package org.chushi.internal.review;

import java.util.Optional;
import java.util.UUID;

import org.chushi.authoring.Project;
import org.chushi.authoring.Projects;
import org.chushi.core.Result;
import org.chushi.internal.review.ReviewEvents.SuggestionAccepted;
import org.chushi.internal.review.ReviewEvents.SuggestionRefused;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.people.Session;
import org.chushi.review.Manuscript;
import org.chushi.review.ReviewSummary;
import org.eclipse.emf.common.command.Command;

/** What writers make of the words that were suggested to them. */
final class Suggestions {

	private final Readings readings;
	private final Projects projects;

	Suggestions(Readings readings, Projects projects) {
		this.readings = readings;
		this.projects = projects;
	}

	Result<ReviewSummary> accept(Session session, String element, UUID suggestion) {
		return readings.begun(session, element).then(r -> Decisions.open(r, session, suggestion).then(
				p -> projects.open(session, r.text().orElseThrow().pack()).then(project -> put(project, r, p).then(
						done -> project.save().then(saved -> accepted(session, project, r, suggestion))))));
	}

	private static Result<Command> put(Project project, Reading seen, Case.Proposal proposal) {
		return Current.text(project, seen.file().element()).map(text -> new Reading(seen.file(), Optional.of(text), seen.needed(), seen.hands()))
				.map(r -> Decisions.result(r, proposal).then(words -> Applying.put(project, project.find(r.file().element()).orElseThrow(),
						proposal.anchor().path(), words)))
				.orElseGet(() -> Result.refused(Messages.Applying_notHere.text(project.code())));
	}

	private Result<ReviewSummary> accepted(Session session, Project project, Reading r, UUID suggestion) {
		Manuscript text = Current.text(project, r.file().element()).orElseThrow();
		String id = text.element();
		Journal journal = readings.journal();
		return journal.decide(() -> {
			long version = journal.version(ReviewEvents.stream(id));
			Reading now = new Reading(readings.found(id).orElseThrow(), Optional.of(text), r.needed(), r.hands());
			return Decisions.open(now, session, suggestion).then(open -> journal.append(Append.of(session.actor(), ReviewEvents.ACCEPTED
					.on(ReviewEvents.stream(id), new SuggestionAccepted(id, suggestion, ReviewEvents.Kept.of(text))))
					.expecting(ReviewEvents.stream(id), version)));
		}).map(done -> new Reading(readings.found(id).orElseThrow(), Optional.of(text), r.needed(), r.hands()).summary());
	}

	Result<ReviewSummary> refuse(Session session, String element, UUID suggestion, String reason) {
		return reason.isBlank() ? Result.refused(Messages.ReviewDesk_noReason.text())
				: readings.decide(session, element, (read, version) -> Readings.begun(read).then(r -> Decisions.open(r, session, suggestion)
						.then(p -> readings.tell(session, r, version, ReviewEvents.REFUSED.on(ReviewEvents.stream(r.file().element()),
								new SuggestionRefused(r.file().element(), suggestion, reason.strip()))))));
	}
}
