package org.chushi.internal.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.chushi.core.Bilingual;
import org.chushi.internal.review.ReviewEvents.Asked;
import org.chushi.internal.review.ReviewEvents.Kept;
import org.chushi.people.Role;
import org.chushi.review.Anchor;
import org.chushi.review.Approval;
import org.chushi.review.ReviewState;
import org.chushi.review.Suggestion.Decision;
import org.chushi.review.Turn;

/**
 * The review of one element, as its events made it.
 *
 * @param hash    of the text that is asked about, approved or given out
 * @param writers in this round
 * @param role    null when only people are asked
 * @param since   of the last thing that happened
 */
record Case(String element, String pack, String type, Bilingual kind, Bilingual says, ReviewState state, String hash, int round,
		UUID asker, List<UUID> writers, List<UUID> asked, Role role, String note, Instant since, List<Version> versions, List<Turn> turns,
		List<Comment> comments, List<Proposal> proposals, List<Approval> approvals) {

	/** A text that was kept, see {@link KeptText}. @param colleagues hash of what they had then; null when that was this, or nothing */
	record Version(String hash, UUID by, Instant at, String why, String colleagues) {
	}

	record Reply(UUID by, Instant at, String words) {
	}

	record Comment(UUID id, UUID by, Instant at, Anchor anchor, String words, List<Reply> replies, boolean resolved, int round) {
	}

	/** @param decider null while it is open @param taken hash of the text with it, when somebody set about putting it in; empty else */
	record Proposal(UUID id, UUID by, Instant at, Anchor anchor, String text, String why, Decision decision, UUID decider, String reason,
			String taken) {
	}

	static Case none(String element, String pack, String type, Bilingual kind, Bilingual says) {
		return new Case(element, pack, type, kind, says, ReviewState.DRAFT, "", 0, null, List.of(),
				List.of(), null, "", Instant.EPOCH, List.of(), List.of(), List.of(), List.of(), List.of());
	}

	Case asked(Asked e, UUID by, Instant at) {
		Set<UUID> authors = new LinkedHashSet<>(e.fresh() ? unapproved() : writers);
		authors.add(by);
		Case next = new Case(element, e.pack(), e.type(), e.kind(), e.says(), state, hash, e.fresh() ? round + 1 : round, by, List.copyOf(authors),
				e.people(), e.role(), e.note(), at, versions, turns, comments, proposals, e.fresh() ? List.of() : approvals);
		return next.kept(e.text(), by, at, e.note()).turned(ReviewState.IN_REVIEW, by, at, e.note());
	}

	/** Who wrote since it was approved last: a new round forgets nobody whose words nobody else has answered for. */
	private List<UUID> unapproved() {
		int behind = versions.stream().map(Version::hash).toList().lastIndexOf(approvedLast()) + 1;
		return versions.subList(behind, versions.size()).stream().map(Version::by).toList();
	}

	/** Hash of the text that was approved last; empty when none was. */
	String approvedLast() {
		return turns.stream().filter(t -> t.to() == ReviewState.APPROVED).reduce((a, b) -> b).map(Turn::hash).orElse("");
	}

	/** Another text is in review from now on; in any other state it is written again. */
	Case changed(Kept text, UUID by, Instant at, String why) {
		Set<UUID> authors = new LinkedHashSet<>(writers);
		authors.add(by);
		Case next = new Case(element, pack, type, kind, says, state, hash, round, asker, List.copyOf(authors), asked, role, note, at, versions, turns,
				comments, proposals, approvals).kept(text, by, at, why);
		return state == ReviewState.IN_REVIEW || state == ReviewState.DRAFT ? next : next.turned(ReviewState.DRAFT, by, at, why);
	}

	private Case kept(Kept text, UUID by, Instant at, String why) {
		List<Version> more = new ArrayList<>(versions);
		if (more.isEmpty() || !more.getLast().hash().equals(text.hash())) {
			more.add(new Version(text.hash(), by, at, why, text.colleagues()));
		}
		return new Case(element, pack, type, kind, says, state, text.hash(), round, asker, writers, asked, role, note, at, more, turns, comments,
				proposals, approvals);
	}

	Case turned(ReviewState to, UUID by, Instant at, String why) {
		List<Turn> more = new ArrayList<>(turns);
		if (state != to || to == ReviewState.IN_REVIEW) {
			more.add(new Turn(state, to, by, at, why, hash));
		}
		return new Case(element, pack, type, kind, says, to, hash, round, asker, writers, asked, role, note, at, versions, more, comments,
				proposals, approvals);
	}

	Case approved(Approval approval, boolean enough) {
		List<Approval> more = new ArrayList<>(approvals);
		more.removeIf(a -> a.by().equals(approval.by()) && a.hash().equals(approval.hash()));
		more.add(approval);
		Case next = new Case(element, pack, type, kind, says, state, hash, round, asker, writers, asked, role, note, approval.at(), versions, turns,
				comments, proposals, more);
		return enough ? next.turned(ReviewState.APPROVED, approval.by(), approval.at(), approval.words()) : next;
	}

	Case commented(Comment comment) {
		List<Comment> more = new ArrayList<>(comments);
		more.add(comment);
		return comments(more, comment.at());
	}

	Case comment(UUID id, Instant at, UnaryOperator<Comment> change) {
		return comments(comments.stream().map(c -> c.id().equals(id) ? change.apply(c) : c).toList(), at);
	}

	private Case comments(List<Comment> all, Instant at) {
		return new Case(element, pack, type, kind, says, state, hash, round, asker, writers, asked, role, note, at, versions, turns, all, proposals,
				approvals);
	}

	Case proposed(Proposal proposal) {
		List<Proposal> more = new ArrayList<>(proposals);
		more.add(proposal);
		return proposals(more, proposal.at());
	}

	Case decided(UUID id, Decision decision, UUID by, Instant at, String reason) {
		return proposal(id, at, p -> new Proposal(p.id(), p.by(), p.at(), p.anchor(), p.text(), p.why(), decision, by, reason, p.taken()));
	}

	Case taken(UUID id, Instant at, String hash) {
		return proposal(id, at, p -> new Proposal(p.id(), p.by(), p.at(), p.anchor(), p.text(), p.why(), p.decision(), p.decider(), p.reason(), hash));
	}

	private Case proposal(UUID id, Instant at, UnaryOperator<Proposal> change) {
		return proposals(proposals.stream().map(p -> p.id().equals(id) ? change.apply(p) : p).toList(), at);
	}

	private Case proposals(List<Proposal> all, Instant at) {
		return new Case(element, pack, type, kind, says, state, hash, round, asker, writers, asked, role, note, at, versions, turns, comments, all,
				approvals);
	}

	Optional<Proposal> proposal(UUID id) {
		return proposals.stream().filter(p -> p.id().equals(id)).findFirst();
	}

	/** Whether this is a version before the one that is asked about, or what colleagues had when one of them was kept. */
	boolean before(String version) {
		return !version.equals(hash) && versions.stream().anyMatch(v -> v.hash().equals(version) || version.equals(v.colleagues()));
	}
}
