package org.chushi.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Result;

/** Who is on the team and how they sign in. A service. */
public interface Accounts {

	/** Failed sign-ins in a row that lock an account. */
	int LOCK_AFTER = 5;

	/** Minutes an account stays locked. */
	int LOCK_MINUTES = 15;

	/** Shortest password, in characters (NIST SP 800-63B-4, section 3.1.1.2: at least 8). */
	int PASSWORD_LENGTH = 8;

	/** Whether somebody can sign in with such a name: 2 to 32 letters from a to z, digits, dots or dashes. */
	static boolean isSignInName(String name) {
		return name.strip().toLowerCase(Locale.ROOT).matches("[a-z0-9.\\-]{2,32}");
	}

	/** True before the first person is registered: then {@link #found} opens the team. */
	boolean isEmpty();

	/** Registers the first administrator of an empty team. */
	Result<Person> found(String name, String displayName, char[] password);

	/**
	 * Signs in. Wrong name and wrong password are refused alike and take the same time; the last tries say how many are
	 * left, and after {@link #LOCK_AFTER} failures in a row the account is locked for {@link #LOCK_MINUTES} minutes.
	 *
	 * @param password wiped after use
	 */
	Result<Session> signIn(String name, char[] password);

	/** @param password the first one, at least {@link #PASSWORD_LENGTH} characters; wiped after use */
	Result<Person> register(Session session, NewPerson person, char[] password);

	/** Changes one's own password. Both are wiped after use. */
	Result<Person> changePassword(Session session, char[] old, char[] fresh);

	/** Gives a person a new password and lifts a lock. */
	Result<Person> resetPassword(Session session, UUID person, char[] fresh);

	/** Gives somebody these roles and no other; their section stays ({@link Placements}). */
	Result<Person> assign(Session session, UUID person, Set<Role> roles);

	/** Somebody leaves: they can no longer sign in; their history stays. */
	Result<Person> leave(Session session, UUID person);

	/** The people this caller may see. */
	Result<List<Person>> list(Session session);

	/**
	 * Somebody new.
	 *
	 * @param name    2 to 32 letters, digits, dots or dashes
	 * @param section id, code or title of a defined one ({@link Sections#named}); blank for none
	 */
	record NewPerson(String name, String displayName, String section, Set<Role> roles) {
		public NewPerson {
			roles = Set.copyOf(roles);
		}
	}
}
