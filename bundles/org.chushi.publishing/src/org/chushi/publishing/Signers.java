package org.chushi.publishing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.seals.SigningKey;

/**
 * Keys that packs are signed with: those of this team, whose private halves lie locked in its data folder, and those of
 * others, of which the public halves are known. A service. Not for the thread of the screen.
 */
public interface Signers {

	/** Longest name of a key, in characters. */
	int NAME = 80;
	/** Longest reason, in characters. */
	int REASON = 500;

	/** All keys, those of this team first. */
	Result<List<KnownSigner>> all(Session session);

	/**
	 * Makes a key of this team. It is not trusted by that: who may install decides.
	 *
	 * @param passphrase at least {@link org.chushi.seals.LockedKey#LENGTH} characters; wiped after use
	 */
	Result<KnownSigner> make(Session session, String name, char[] passphrase);

	/** Writes the public half to a new file, for those who install. @param key id, or the beginning of it */
	Result<Path> exportPublic(Session session, String key, Path file);

	/** Copies the locked private half to a new file outside the data folder. */
	Result<Path> exportLocked(Session session, String key, Path file);

	/** Takes the locked private half of a key of this team from a file. */
	Result<KnownSigner> bring(Session session, Path file);

	/** Reads a file with a public key, so that it can be compared before it is trusted. */
	Result<PublicKey> read(Session session, Path file);

	/** @param name what the file calls it; may be empty @param jwk all of it */
	record PublicKey(String key, String grouped, String name, String jwk) {
	}

	/** From now on packs signed with this key may be installed. @param file with the public half @param name empty for that in the file */
	Result<KnownSigner> trust(Session session, Path file, String name, String reason);

	/** The same for the key that was read and compared, whatever is in the file by now. */
	Result<KnownSigner> trust(Session session, PublicKey compared, String name, String reason);

	/** The same for a key that is known. */
	Result<KnownSigner> trust(Session session, String key, String reason);

	/** From now on packs signed with this key are refused. What is installed stays until somebody removes it. */
	Result<KnownSigner> distrust(Session session, String key, String reason);

	/** For services that ask who may themselves. */
	Optional<KnownSigner> find(String key);

	/**
	 * Opens a key of this team that is not distrusted, for services that ask who may themselves.
	 *
	 * @param key        id, or the beginning of it
	 * @param passphrase wiped after use
	 */
	Result<Opened> unlock(String key, char[] passphrase);

	/** An open key and whose it is. */
	record Opened(KnownSigner signer, SigningKey key) {
	}
}
