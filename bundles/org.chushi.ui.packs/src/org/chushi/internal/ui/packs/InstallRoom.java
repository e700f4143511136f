package org.chushi.internal.ui.packs;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.publishing.Affected;
import org.chushi.publishing.Installing;
import org.chushi.publishing.Installing.Consequences;
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

	/** A pack before it is installed, with what it changes as it is shown. */
	record Previewed(Preview preview, Concerned concerned, Differing differing) {
	}

	/** What going back or taking out would change, as it is shown. */
	record Weighed(Consequences consequences, Concerned concerned, Differing differing) {
	}

	/** Also works out whom it concerns, by name, and every word that changed, which takes its time. */
	private Result<Previewed> shown(Result<Preview> preview) {
		return preview.map(p -> new Previewed(p, concerned(p.affected()), Differing.of(p.difference())));
	}

	private Result<Weighed> weighed(Result<Consequences> consequences) {
		return consequences.map(c -> new Weighed(c, concerned(c.affected()), Differing.of(c.difference())));
	}

	private Concerned concerned(List<Affected> affected) {
		return Concerned.of(affected, directory::nameOf);
	}

	Result<Weighed> rollingBack(Session session, Installed pack, String version) {
		return weighed(installing.rollingBack(session, pack.pack(), version));
	}

	Result<Weighed> removing(Session session, Installed pack) {
		return weighed(installing.removing(session, pack.pack()));
	}

	Result<Previewed> fetched(Session session, Offer offer, Progress progress) {
		return shown(installing.fetch(session, offer, progress).then(file -> installing.preview(session, file)));
	}

	Result<Previewed> preview(Session session, Path file) {
		return shown(installing.preview(session, file));
	}
}
