package org.chushi.honour;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An idea of somebody on the team, as the caller sees it. Texts are in the language of who wrote them.
 *
 * @param alsoBy    who had the same idea: those whose proposals became a part of this one
 * @param voices    how many people support it, those of its parts too, each once
 * @param mine      whether the caller made it
 * @param supported whether the caller's voice is among them
 * @param decision  the last one
 */
public record Proposal(UUID id, ProposalKind kind, String title, String what, String why, UUID author, String authorName,
		List<String> alsoBy, Instant made, ProposalState state, int voices, boolean mine, boolean supported, List<Comment> comments,
		Optional<Decision> decision) {

	public Proposal {
		alsoBy = List.copyOf(alsoBy);
		comments = List.copyOf(comments);
	}

	/** Something said about it. */
	public record Comment(UUID author, String authorName, String words, Instant said) {
	}

	/**
	 * What was decided.
	 *
	 * @param verdict {@link ProposalState#TAKEN}, {@link ProposalState#NOT_NOW} or {@link ProposalState#MERGED}
	 * @param into    what it became a part of, with its title
	 */
	public record Decision(ProposalState verdict, UUID by, String byName, String reason, Optional<UUID> into, String intoTitle, Instant when) {
	}

	/**
	 * What somebody writes.
	 *
	 * @param what at most {@value Proposals#LONGEST_WORDS} characters
	 * @param why  the same
	 */
	public record Draft(ProposalKind kind, String title, String what, String why) {
	}
}
