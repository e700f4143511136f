package org.chushi.scripts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A script tried in a chat from the side of the customer, and signed by who played the customer.
 *
 * @param subject     the words that were tried
 * @param by          who played the customer and signed; never who wrote it
 * @param contentHash SHA-256 over the canonical JSON of subject and transcript, what was signed
 * @param current     whether the script still has exactly these words; a trial of other words counts for nothing
 */
public record TrialChat(UUID id, TrialSubject subject, Transcript transcript, UUID by, Instant signed, String contentHash,
		boolean current) {

	/** Who says something in a trial. */
	public enum Side {
		CUSTOMER, SHOP
	}

	/**
	 * A message of a trial.
	 *
	 * @param script whether it is the script or a part of it, not typed
	 */
	public record Message(Side side, String text, boolean script) {
	}

	/** What came of it. */
	public enum Verdict {
		FIT, NOT_FIT
	}

	/**
	 * What is signed, from the first message to the verdict.
	 *
	 * @param shop who answered for the shop, a person's id; empty when the customer's side answered itself
	 * @param why  what speaks for or against it
	 */
	public record Transcript(List<Message> messages, Verdict verdict, String why, String shop) {
		public Transcript {
			messages = List.copyOf(messages);
		}
	}

	/** Whether it lets these words be published. */
	public boolean counts() {
		return current && transcript.verdict() == Verdict.FIT;
	}
}
