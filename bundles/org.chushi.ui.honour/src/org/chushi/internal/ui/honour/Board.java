package org.chushi.internal.ui.honour;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.honour.Proposal;
import org.chushi.honour.ProposalKind;
import org.chushi.honour.ProposalState;
import org.chushi.ui.Status;

/**
 * All ideas as one person sees them.
 *
 * @param lead whether this person decides
 */
record Board(List<Proposal> proposals, boolean lead) {

	private static final int THANKED = 3;

	Board {
		proposals = List.copyOf(proposals);
	}

	/** Those of a kind; withdrawn ones are seen by who made them only. */
	List<Proposal> shown(Optional<ProposalKind> kind) {
		return proposals.stream().filter(p -> kind.isEmpty() || kind.get() == p.kind())
				.filter(p -> p.state() != ProposalState.WITHDRAWN || p.mine()).toList();
	}

	/** Those taken last. */
	List<Proposal> thanked() {
		return proposals.stream().filter(p -> p.state() == ProposalState.TAKEN).limit(THANKED).toList();
	}

	/** Whether there is something to decide about it. */
	boolean decides(Proposal proposal) {
		return lead && (proposal.state() == ProposalState.OPEN || proposal.state() == ProposalState.NOT_NOW);
	}

	/** What it could become a part of. */
	List<Proposal> wholes(Proposal part) {
		return proposals.stream().filter(p -> !p.id().equals(part.id()) && p.kind() == part.kind())
				.filter(p -> p.state() == ProposalState.OPEN || p.state() == ProposalState.TAKEN).toList();
	}

	static Status status(ProposalState state) {
		return switch (state) {
		case OPEN -> Status.WAIT;
		case TAKEN -> Status.GOOD;
		case NOT_NOW, MERGED, WITHDRAWN -> Status.INFO;
		};
	}

	/** Who, what kind, and when. */
	static Bilingual byline(Proposal proposal, ZoneId zone) {
		LocalDate day = LocalDate.ofInstant(proposal.made(), zone);
		return Messages.Board_byline.text(proposal.mine() ? Messages.Board_me.text() : Bilingual.same(proposal.authorName()), proposal.kind().title(),
				day.toString());
	}

	/** Who had the same idea. */
	static Optional<Bilingual> together(Proposal proposal) {
		return proposal.alsoBy().isEmpty() ? Optional.empty()
				: Optional.of(Messages.Board_together
						.text(new Bilingual(String.join("、", proposal.alsoBy()), String.join(", ", proposal.alsoBy()))));
	}

	/** What was decided, by whom and why. */
	static Optional<Bilingual> decision(Proposal proposal) {
		return proposal.decision().map(d -> d.verdict() == ProposalState.MERGED ? Messages.Board_merged.text(d.byName(), d.intoTitle(), d.reason())
				: Messages.Board_decided.text(d.byName(), d.verdict().title(), d.reason()));
	}
}
