package org.chushi.internal.scripts;

import java.util.List;
import java.util.UUID;

import org.chushi.journal.EventType;
import org.chushi.scripts.TrialChat;
import org.chushi.scripts.TrialSubject;
import org.chushi.scripts.Variant.Edition;

/** What happens to scripts. What customers' data a placeholder was filled with is in none of them. */
final class ScriptEvents {

	/** @param filled keys of the placeholders that got a value */
	record ScriptUsed(UUID person, String script, String packVersion, String language, List<String> filled) {
	}

	record ScriptFavoured(UUID person, String script, boolean favourite) {
	}

	record VariantWritten(UUID variant, UUID person, Edition edition) {
	}

	record VariantSentToReview(UUID variant, int edition) {
	}

	record VariantApproved(UUID variant, int edition, UUID by) {
	}

	record VariantReturned(UUID variant, int edition, UUID by, String reason) {
	}

	record VariantWithdrawn(UUID variant, UUID by, String reason) {
	}

	record VariantUsed(UUID person, UUID variant, int edition, String language, List<String> filled) {
	}

	record TrialChatSigned(UUID trial, TrialSubject subject, TrialChat.Transcript transcript, UUID by, String contentHash) {
	}

	static final EventType<ScriptUsed> USED = EventType.of(ScriptUsed.class);
	static final EventType<ScriptFavoured> FAVOURED = EventType.of(ScriptFavoured.class);
	static final EventType<VariantWritten> VARIANT_WRITTEN = EventType.of(VariantWritten.class);
	static final EventType<VariantSentToReview> VARIANT_SENT = EventType.of(VariantSentToReview.class);
	static final EventType<VariantApproved> VARIANT_APPROVED = EventType.of(VariantApproved.class);
	static final EventType<VariantReturned> VARIANT_RETURNED = EventType.of(VariantReturned.class);
	static final EventType<VariantWithdrawn> VARIANT_WITHDRAWN = EventType.of(VariantWithdrawn.class);
	static final EventType<VariantUsed> VARIANT_USED = EventType.of(VariantUsed.class);
	static final EventType<TrialChatSigned> TRIED = EventType.of(TrialChatSigned.class);

	private ScriptEvents() {
	}

	/** What somebody does with the team's scripts. */
	static String desk(UUID person) {
		return "scripts/" + person;
	}

	static String variant(UUID variant) {
		return "script-variant/" + variant;
	}

	static String trials(String script) {
		return "script-trial/" + script;
	}
}
