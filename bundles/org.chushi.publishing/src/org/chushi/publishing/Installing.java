package org.chushi.publishing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.people.Session;

/**
 * Installs published packs, and takes them back. A pack comes in only when it is signed by a trusted key and nothing of it was
 * altered. A service. Not for the thread of the screen.
 */
public interface Installing {

	/**
	 * A pack of an update site.
	 *
	 * @param signer as this team calls who signed it; of a stranger what the site says
	 * @param site   folder or address
	 * @param file   in it
	 * @param state  in words: new, newer than what is installed, installed, older
	 * @param newest whether there is no later version of it on the site
	 */
	record Offer(String site, String file, String pack, String code, Bilingual title, String version, Bilingual signer, long size,
			String sha256, Bilingual state, boolean newest) {
	}

	/**
	 * A sound pack before it is installed.
	 *
	 * @param file       where it lies now
	 * @param sha256     of that file
	 * @param installed  version that is installed; empty when none is
	 * @param wording    what its publisher says of it when whoever had the installed version has nothing to learn anew
	 * @param heed       what is no reason to refuse it, but worth a question: another signer than before, a date to come
	 */
	record Preview(Path file, String sha256, PackManifest manifest, KnownSigner signer, String installed,
			Optional<PackManifest.Wording> wording, List<Bilingual> heed, PackDifference difference, List<Affected> affected) {
		public Preview {
			heed = List.copyOf(heed);
			affected = List.copyOf(affected);
		}
	}

	/**
	 * What another version in its place would change, or none.
	 *
	 * @param installed version that is there now
	 * @param then      version that would be; empty for none
	 */
	record Consequences(String installed, String then, PackDifference difference, List<Affected> affected) {
		public Consequences {
			affected = List.copyOf(affected);
		}
	}

	/** What an installed pack is worth now. */
	enum Soundness {
		SOUND,
		/** The file is not as it was signed. */
		ALTERED,
		/** Its signer is not trusted any more. */
		DISTRUSTED
	}

	/** @param kept versions it can be rolled back to, newest first */
	record Installed(String pack, String code, Bilingual title, String version, String sha256, String key, String signer,
			Soundness soundness, UUID by, Instant time, List<String> kept) {
		public Installed {
			kept = List.copyOf(kept);
		}
	}

	/** What was done. */
	enum Deed {
		INSTALLED, ROLLED_BACK, REMOVED
	}

	/**
	 * @param before version before; empty when there was none
	 * @param key    that signed it
	 * @param number order on this machine, whatever its clock said
	 */
	record Entry(Deed deed, String pack, String code, Bilingual title, String version, String before, String sha256, String key, UUID by,
			Instant time, long number) {
	}

	/** What an update site has. @param site a folder, or an address that begins with http:// or https:// */
	Result<List<Offer>> site(Session session, String site, Progress progress);

	/** Fetches a pack of an update site into the data folder; it is not installed by that. */
	Result<Path> fetch(Session session, Offer offer, Progress progress);

	/** Looks whether a file is sound and signed by a trusted key. */
	Result<PackManifest> verify(Session session, Path file);

	/** Everything installing would look at, and what it would change. */
	Result<Preview> preview(Session session, Path file);

	/** Installs. @param sha256 of the file that was previewed; with another one it is refused */
	Result<Installed> install(Session session, Path file, String sha256);

	/** What going back to a version would change. */
	Result<Consequences> rollingBack(Session session, String pack, String version);

	/** Goes back to a version that was installed before. */
	Result<Installed> rollBack(Session session, String pack, String version);

	/** What taking a pack out would change. */
	Result<Consequences> removing(Session session, String pack);

	/** Takes a pack out of the library. Its versions stay in the data folder. */
	Result<Entry> remove(Session session, String pack);

	/** What is installed in this data folder, by code. */
	Result<List<Installed>> installed(Session session);

	/** What was done on this machine, newest first. @param pack id or code */
	Result<List<Entry>> history(Session session, Optional<String> pack);
}
