package org.chushi.career;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.rules.Finding;

/** Certificates: issued by rule, seen by the person, the mentor and the lead. A service. */
public interface Certification {

	/** All certificates of a person, newest first. */
	Result<List<Certificate>> of(Session session, UUID person);

	/** Every certificate of the person's profile with what there is and what is missing. */
	Result<List<Candidacy>> candidacies(Session session, UUID person);

	/**
	 * Ends a certificate. Refused to who suspended it while its holder's appeal against that waits: others decide first. When somebody else
	 * revokes it, that appeal is not decided, and the holder may appeal against the revocation.
	 *
	 * @param reason stays on record
	 */
	Result<Certificate> revoke(Session session, UUID certificate, String reason);

	/**
	 * Issues anew what was revoked or has expired, by hand, when all conditions are met now, and what is to be learnt anew by some day
	 * is learnt. Refused for one that lapsed or is suspended: that stands again by itself once it is learnt, or when it is lifted.
	 *
	 * @param reason stays on record
	 */
	Result<Certificate> renew(Session session, UUID certificate, String reason);

	/** A lead or mentor speaks for somebody. @param words why */
	Result<Endorsement> endorse(Session session, UUID person, String words);

	/**
	 * The same in one of the roles of the caller.
	 *
	 * @param as lead or mentor
	 */
	Result<Endorsement> endorse(Session session, UUID person, Role as, String words);

	/** A certificate, for services that ask who may see it themselves. */
	Optional<Certificate> find(UUID certificate);

	/** Whether a valid certificate is held now, for other services. @param definition id in the content */
	boolean holds(UUID person, String definition);

	/**
	 * A certificate one holds or may get.
	 *
	 * @param held   a valid certificate of this definition is there
	 * @param lapsed what became of an earlier one that was revoked, by whom and why, or has expired, and what to do: it does
	 *               not come back by itself. Empty while one is held, and when there never was one
	 * @param findings what it rests on; when an earlier one no longer holds, with what is to be learnt anew for it, and only that when
	 *               it lapsed
	 */
	record Candidacy(String definition, Bilingual title, Bilingual summary, String skill, int level, boolean held,
			Optional<Missing> lapsed, List<Finding> findings) {
	}

	/** Somebody's word for somebody. */
	record Endorsement(UUID person, UUID by, String role, String words) {
	}
}
