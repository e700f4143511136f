package org.chushi.internal.honour;

import java.util.UUID;

import org.chushi.honour.ProposalKind;
import org.chushi.honour.ProposalState;
import org.chushi.journal.EventType;

/** What happens to proposals. */
final class ProposalEvents {

	record ProposalMade(UUID proposal, UUID person, ProposalKind kind, String title, String what, String why) {
	}

	record ProposalWithdrawn(UUID proposal, UUID person) {
	}

	record ProposalSupported(UUID proposal, UUID person, boolean supports) {
	}

	record ProposalCommented(UUID proposal, UUID person, String words) {
	}

	record ProposalDecided(UUID proposal, UUID by, ProposalState verdict, String reason) {
	}

	record ProposalMerged(UUID proposal, UUID by, UUID into, String reason) {
	}

	static final EventType<ProposalMade> MADE = EventType.of(ProposalMade.class);
	static final EventType<ProposalWithdrawn> WITHDRAWN = EventType.of(ProposalWithdrawn.class);
	static final EventType<ProposalSupported> SUPPORTED = EventType.of(ProposalSupported.class);
	static final EventType<ProposalCommented> COMMENTED = EventType.of(ProposalCommented.class);
	static final EventType<ProposalDecided> DECIDED = EventType.of(ProposalDecided.class);
	static final EventType<ProposalMerged> MERGED = EventType.of(ProposalMerged.class);

	private ProposalEvents() {
	}

	static String stream(UUID proposal) {
		return "proposal/" + proposal;
	}
}
