package org.chushi.publishing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.people.Session;

/**
 * Publishes packs of the team's own: each version once, signed, and never changed afterwards. A service. Not for the thread of
 * the screen.
 */
public interface Publishing {

	/**
	 * A pack that could be published.
	 *
	 * @param version     as it is being written
	 * @param last        last published version; empty when there is none
	 * @param suggestions versions it may get, the most fitting first
	 * @param difference  from the last published version
	 * @param compared    whether that was to be had; else everything counts as new
	 * @param affected    whose certificates of this team rest on what changed
	 * @param worded      the same, when only wording is said to have changed
	 * @param missing     what has to be done before
	 * @param problems    what the checks found; errors must be mended before
	 */
	record Proposal(String pack, String code, Bilingual title, String version, String last, List<Suggestion> suggestions,
			PackDifference difference, boolean compared, List<Affected> affected, List<Affected> worded, List<Missing> missing, List<Diagnostic> problems) {
		public Proposal {
			suggestions = List.copyOf(suggestions);
			affected = List.copyOf(affected);
			worded = List.copyOf(worded);
			missing = List.copyOf(missing);
			problems = List.copyOf(problems);
		}
	}

	/** A version number (Semantic Versioning 2.0.0). @param why what it says to those who install */
	record Suggestion(String version, Bilingual why) {
	}

	/**
	 * What to publish.
	 *
	 * @param pack       code of a pack of the team's own
	 * @param version    higher than the last published one
	 * @param key        id of a key of this team, or the beginning of it; empty when there is one only
	 * @param passphrase of the key; wiped after use
	 * @param wording    why only wording changed since the version before, so that nobody has to learn anew: one line of at most
	 *                   {@value PackManifest.Wording#LONGEST} characters; empty when what changed counts
	 */
	record Order(String pack, String version, String key, char[] passphrase, String wording) {

		public Order {
			wording = wording.strip();
		}

		/** What changed counts. */
		public Order(String pack, String version, String key, char[] passphrase) {
			this(pack, version, key, passphrase, "");
		}

		@Override
		public String toString() {
			return pack + " " + version;
		}
	}

	/**
	 * A published version.
	 *
	 * @param sha256 of the file
	 * @param key    that signed it
	 * @param by     who published it
	 * @param wording since when only wording changed
	 */
	record Published(String pack, String code, Bilingual title, String version, String sha256, String key, UUID by, Instant time,
			Optional<PackManifest.Wording> wording) {
	}

	/** A pack of the team's own. @param title its code where it cannot be read */
	record Own(String code, Bilingual title) {
	}

	/** Packs of the team's own, by code. */
	Result<List<Own>> own(Session session);

	Result<Proposal> propose(Session session, String pack);

	/** Signs a version and writes it to a new file {@code .chushipack}. */
	Result<Published> sign(Session session, Order order, Path file);

	/**
	 * Signs a version and adds it to an update site: a folder that can be put on any web server of static files. It is made
	 * when there is none; what is in it stays.
	 */
	Result<Published> publish(Session session, Order order, Path site);

	/** What was published, newest first. */
	Result<List<Published>> history(Session session);
}
