package org.chushi.internal.ui.packs;

import java.util.List;

import org.chushi.core.Result;
import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.publishing.KnownSigner;
import org.chushi.publishing.KnownSigner.Trust;
import org.chushi.publishing.Publishing;
import org.chushi.publishing.Publishing.Own;
import org.chushi.publishing.Publishing.Proposal;
import org.chushi.publishing.Publishing.Published;
import org.chushi.publishing.Signers;
import org.chushi.ui.FileDialogs;

/** What the page of who publishes works with. */
record PublishRoom(Publishing publishing, Signers signers, Directory directory, FileDialogs files) {

	/** What is shown. @param keys keys of this team */
	record Shown(List<Own> own, List<KnownSigner> keys, List<Published> published) {

		/** Those whose private half is here, and that the team did not give up. */
		List<KnownSigner> usable() {
			return keys.stream().filter(KnownSigner::here).filter(k -> k.trust() != Trust.DISTRUSTED).toList();
		}
	}

	/** What would be published, with whom it concerns, whom still when only wording changed, and what changed as it is shown. */
	record Proposed(Proposal proposal, Concerned concerned, Concerned worded, Differing differing) {
	}

	/** Also works out every word that changed, which takes its time. */
	Result<Proposed> propose(Session session, String pack) {
		return publishing.propose(session, pack).map(p -> new Proposed(p, Concerned.of(p.affected(), directory::nameOf),
				Concerned.of(p.worded(), directory::nameOf), Differing.of(p.difference())));
	}

	Result<Shown> read(Session session) {
		return publishing.own(session).then(own -> signers.all(session).then(keys -> publishing.history(session)
				.map(published -> new Shown(own, keys.stream().filter(k -> k.made().isPresent()).toList(), published))));
	}
}
