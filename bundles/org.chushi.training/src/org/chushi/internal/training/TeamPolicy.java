package org.chushi.internal.training;

import java.util.List;
import java.util.Optional;

import org.chushi.content.Packs;
import org.chushi.journal.Journal;
import org.chushi.model.PolicyProfile;

/** The profile the team works by, as chosen and as the content is now. */
record TeamPolicy(TrainingBook book, Packs packs) {

	static TeamPolicy of(Journal journal, Packs packs) {
		return new TeamPolicy(TrainingBook.of(journal), packs);
	}

	List<PolicyProfile> profiles() {
		return packs.library().all(PolicyProfile.class);
	}

	Optional<PolicyProfile> current() {
		// a chosen one that was withdrawn is not silently replaced by another
		Optional<String> chosen = book.teamPolicy();
		return chosen.isPresent() ? packs.library().find(PolicyProfile.class, chosen.get()) : profiles().stream().findFirst();
	}
}
