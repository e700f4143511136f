package org.chushi.training;

import java.util.List;
import java.util.Optional;

import org.chushi.core.Result;
import org.chushi.model.PolicyProfile;
import org.chushi.people.Session;

/** The policy profiles of the packs and the one the team works by. A service. */
public interface Policies {

	List<PolicyProfile> profiles();

	/** The chosen one; the first of {@link #profiles} before any was chosen; none when no pack has one. */
	Optional<PolicyProfile> current();

	/** @param idOrCode of the profile; new enrolments follow it, running ones keep theirs until moved */
	Result<PolicyProfile> choose(Session session, String idOrCode);
}
