package org.chushi.internal.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.internal.review.Case.Comment;
import org.chushi.internal.review.Case.Proposal;
import org.chushi.people.Role;
import org.chushi.review.Anchor;
import org.chushi.review.Approval;
import org.chushi.review.Located;
import org.chushi.review.Manuscript;
import org.chushi.review.Passage;
import org.chushi.review.Remark;
import org.chushi.review.Remark.Reply;
import org.chushi.review.ReviewState;
import org.chushi.review.ReviewSummary;
import org.chushi.review.Suggestion;

/**
 * A review beside the text as it is now.
 *
 * @param needed approvals the policy wants
 * @param hands  who saved it
 */
record Reading(Case file, Optional<Manuscript> text, int needed, Hands hands) {

	/** The text is not the one that is in review, approved or given out. */
	boolean changed() {
		return text.isPresent() && !file.hash().isEmpty() && !text.get().hash().equals(file.hash());
	}

	/** What was approved and then changed is a draft again, whoever changed it. */
	ReviewState state() {
		return changed() && (file.state() == ReviewState.APPROVED || file.state() == ReviewState.PUBLISHED) ? ReviewState.DRAFT : file.state();
	}

	/**
	 * Who wrote it in this round, as they said, and whoever saved it since it was approved last: nobody else has answered for their
	 * words. What is as it was approved has been answered for.
	 */
	Set<UUID> writers() {
		Set<UUID> all = new LinkedHashSet<>(file.writers());
		String approved = file.approvedLast();
		// a hash is a walk through the text: there may be very many that nobody ever approved
		if (approved.isEmpty() || text.filter(t -> t.hash().equals(approved)).isEmpty()) {
			all.addAll(hands.since(approved));
		}
		return all;
	}

	/** Approvals of the text as it is, by others than its writers. */
	List<Approval> counting() {
		if (file.approvals().isEmpty()) {
			return List.of();
		}
		String hash = text.map(Manuscript::hash).orElse(file.hash());
		Set<UUID> writers = writers();
		return file.approvals().stream().filter(a -> a.hash().equals(hash) && !writers.contains(a.by())).toList();
	}

	/** Whether somebody is asked to look, and has not said yet. */
	boolean waitsFor(UUID person, Set<Role> roles) {
		boolean asked = file.asked().contains(person) || file.role() != null && roles.contains(file.role());
		return file.state() == ReviewState.IN_REVIEW && asked && !writers().contains(person)
				&& file.approvals().stream().noneMatch(a -> a.by().equals(person) && a.hash().equals(file.hash()));
	}

	ReviewSummary summary() {
		return new ReviewSummary(file.element(), file.pack(), file.kind(), text.map(Manuscript::says).orElse(file.says()), state(), changed(),
				file.round(), file.asker(), file.since(), (int) file.comments().stream().filter(c -> !c.resolved()).count(),
				(int) open().count(), counting().size(), needed);
	}

	private Stream<Proposal> open() {
		return file.proposals().stream().filter(p -> p.decision() == Suggestion.Decision.OPEN);
	}

	Located locate(Anchor anchor) {
		if (anchor.whole()) {
			return anchor.in("");
		}
		return text.flatMap(t -> t.passage(anchor.path())).map(Passage::text).map(anchor::in).orElse(Located.LOST);
	}

	List<Remark> remarks() {
		return file.comments().stream().map(this::remark).toList();
	}

	private Remark remark(Comment c) {
		return new Remark(c.id(), c.by(), c.at(), c.anchor(), locate(c.anchor()), c.words(),
				c.replies().stream().map(r -> new Reply(r.by(), r.at(), r.words())).toList(), c.resolved(), c.round());
	}

	List<Suggestion> suggestions() {
		Map<UUID, Located> places = file.proposals().stream().collect(Collectors.toMap(Proposal::id, p -> locate(p.anchor())));
		return file.proposals().stream().map(p -> new Suggestion(p.id(), p.by(), p.at(), p.anchor(), places.get(p.id()), p.text(), p.why(),
				p.decision(), p.decider(), p.reason(), overlaps(p, places), p.decision() == Suggestion.Decision.OPEN && holds(p))).toList();
	}

	/** Finding a place costs a walk through the text: each is found once. */
	private List<UUID> overlaps(Proposal proposal, Map<UUID, Located> places) {
		if (proposal.decision() != Suggestion.Decision.OPEN) {
			return List.of();
		}
		Located here = places.get(proposal.id());
		return open().filter(o -> !o.id().equals(proposal.id()) && o.anchor().path().equals(proposal.anchor().path()))
				.filter(o -> touch(here, places.get(o.id()))).map(Proposal::id).toList();
	}

	/** Two that are put in at the same place touch as well. */
	private static boolean touch(Located one, Located other) {
		return one.found() && other.found() && (one.start() < other.end() && other.start() < one.end()
				|| one.start() == other.start() && one.end() == other.end());
	}

	/** Whether somebody put it in and was stopped before that was told. */
	boolean holds(Proposal proposal) {
		return text.filter(t -> t.hash().equals(proposal.taken())).isPresent();
	}

	/** Before it may be published. */
	List<Missing> missing() {
		List<Missing> missing = new ArrayList<>();
		Bilingual says = text.map(Manuscript::says).orElse(file.says());
		if (state() == ReviewState.WITHDRAWN) {
			missing.add(new Missing(says, state().title(), ReviewState.APPROVED.title(), Messages.Reading_withdrawn.text()));
		} else if (needed > 0) {
			int have = counting().size();
			if (have < needed) {
				missing.add(new Missing(says, Messages.Reading_have.text(have), Messages.Reading_want.text(needed), next()));
			}
			long open = open().count();
			if (open > 0) {
				missing.add(new Missing(says, Messages.Reading_open.text(open), Messages.Reading_noneOpen.text(), Messages.Reading_decide.text()));
			}
		}
		return missing;
	}

	private Bilingual next() {
		return (file.state() == ReviewState.IN_REVIEW && !changed() ? Messages.Reading_wait
				: file.versions().isEmpty() ? Messages.Reading_ask : Messages.Reading_askAgain).text();
	}
}
