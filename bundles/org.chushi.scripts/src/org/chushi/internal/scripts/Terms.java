package org.chushi.internal.scripts;

import java.util.Optional;
import java.util.UUID;

import org.chushi.content.Packs;
import org.chushi.model.PolicyProfile;
import org.chushi.model.ReviewPolicy;
import org.chushi.training.Enrolments;
import org.chushi.training.Policies;

/** What the policy asks for before words are used. */
final class Terms {

	private final Packs packs;
	private final Enrolments enrolments;
	private final Policies policies;

	Terms(Packs packs, Enrolments enrolments, Policies policies) {
		this.packs = packs;
		this.enrolments = enrolments;
		this.policies = policies;
	}

	/** Of the profile a person's running enrolment follows, else of the team's. */
	Optional<ReviewPolicy> of(UUID person) {
		return enrolments.running(person).flatMap(e -> packs.library().find(PolicyProfile.class, e.profile()))
				.or(policies::current).map(PolicyProfile::getReview);
	}

	boolean reviewed(UUID person) {
		return of(person).filter(ReviewPolicy::isPersonalReview).isPresent();
	}

	/** Whether the team asks for a trial chat before a script is published. */
	boolean trialChat() {
		return policies.current().map(PolicyProfile::getReview).filter(ReviewPolicy::isTrialChat).isPresent();
	}
}
