package org.chushi.internal.ui.packs;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.publishing.Installing;
import org.chushi.publishing.Installing.Entry;
import org.chushi.publishing.Installing.Installed;
import org.chushi.publishing.Installing.Offer;
import org.chushi.publishing.Installing.Preview;
import org.chushi.publishing.KnownSigner;
import org.chushi.publishing.Signers;
import org.chushi.ui.FileDialogs;

/** What the page of who installs works with. */
record InstallRoom(Installing installing, Signers signers, Directory directory, FileDialogs files, ZoneId zone) {

	/** What is shown. */
	record Shown(List<Installed> installed, List<KnownSigner> signers, List<Entry> history) {
	}

	Result<Shown> read(Session session) {
		return installing.installed(session).then(installed -> signers.all(session).then(keys -> installing.history(session, Optional.empty())
				.map(history -> new Shown(installed, keys, history))));
	}

	Result<Preview> fetched(Session session, Offer offer, Progress progress) {
		return installing.fetch(session, offer, progress).then(file -> installing.preview(session, file));
	}

	Result<Preview> preview(Session session, Path file) {
		return installing.preview(session, file);
	}
}
