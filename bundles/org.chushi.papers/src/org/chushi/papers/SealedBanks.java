package org.chushi.papers;

import java.nio.file.Path;
import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Session;

/**
 * Banks in packs of the team's own, sealed and unsealed: stems, options and what else is shown stay readable, keys, marking,
 * feedback and explanations do not. What was drawn from a bank before it was sealed stays in the records as it was. A service.
 * Not for the thread of the screen.
 */
public interface SealedBanks {

	/** Questions of the largest bank that can be sealed. */
	int MOST = 20_000;

	/** A bank as it is now. @param version of its pack */
	record Done(String bank, Bilingual title, String pack, String version, int questions) {
	}

	/**
	 * Seals all questions of a bank for the newest key of the team.
	 *
	 * @param bank    id or code
	 * @param copy    where the bank is kept as it was: a new file outside the data folder
	 * @param alsoFor files with public keys of other teams (JSON Web Keys) that may open it too
	 * @return refused when a question cannot be asked as it is, somebody changes the pack meanwhile, or nothing can be written; the
	 *         bank is not touched then
	 */
	Result<Done> seal(Session session, String bank, Path copy, List<Path> alsoFor);

	/**
	 * Takes the seal off; needs the key of this session to be open. The questions are as they were. Refused when somebody changes
	 * the pack meanwhile.
	 *
	 * @param bank id or code
	 */
	Result<Done> unseal(Session session, String bank);
}
