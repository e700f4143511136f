package org.chushi.training;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.model.PairingKind;
import org.chushi.people.Person;
import org.chushi.people.Session;

/** Binds guides to learners, within the policy's capacity and eligibility. A service. */
public interface Pairings {

	/**
	 * Binds. A mentor is bound only when the gate of the learner's trial shift is open. Refused when the guide does not
	 * meet the policy, has no room, or the learner has a guide of the kind already.
	 */
	Result<Pairing> bind(Session session, UUID learner, UUID guide, PairingKind kind);

	/** Another guide takes over, with a reason that stays on record. The former one can no longer sign anything. */
	Result<Pairing> handOver(Session session, UUID learner, UUID newGuide, PairingKind kind, String reason);

	Result<Pairing> end(Session session, UUID learner, PairingKind kind, String reason);

	Result<List<Pairing>> of(Session session, UUID person);

	/** People who may be bound now to this learner, best first, with what the others lack left out. */
	Result<List<Person>> candidates(Session session, UUID learner, PairingKind kind);

	/**
	 * Somebody who may not be bound now.
	 *
	 * @param missing what is missing, each with the next thing to do; may be empty where the reason says it all
	 */
	record Barred(Person person, Bilingual reason, List<Missing> missing) {
	}

	/** Those who would come into question for this learner but for what is said: for mentors those with the role. */
	Result<List<Barred>> barred(Session session, UUID learner, PairingKind kind);

	/**
	 * Why the guide of this pair may not act as one now although bound, when they lack what the learner's policy asks of a
	 * guide: for example a certificate that was revoked or has run out. None while they may. The pair stays bound, and all is
	 * as before once nothing is missing. For other services.
	 */
	Optional<Barred> barred(Pairing pairing);

	/** The bound guide, for other services. */
	Optional<Pairing> bound(UUID learner, PairingKind kind);

	/** Bound learners of a guide who are on the team, for other services. */
	List<Pairing> guidedBy(UUID guide);
}
