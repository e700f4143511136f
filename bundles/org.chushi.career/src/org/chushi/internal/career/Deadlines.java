package org.chushi.internal.career;

import java.time.LocalDate;
import java.util.Optional;

import org.chushi.model.CertificationPolicy;
import org.chushi.model.PolicyProfile;

/**
 * How long people have for what, by the policy of today. A deadline is written into the event that starts it, so that a policy or
 * a pack that changes later moves none that runs, and every machine comes to the same.
 */
record Deadlines(int renewalDays, int graceDays, int staleDays, int appealDays) {

	private static final Deadlines NONE = new Deadlines(0, 0, 0, 0);

	static Deadlines of(Optional<PolicyProfile> profile) {
		return profile.map(PolicyProfile::getCertification).map(Deadlines::of).orElse(NONE);
	}

	private static Deadlines of(CertificationPolicy policy) {
		return new Deadlines(Math.max(0, policy.getRenewalDays()), Math.max(0, policy.getGraceDays()), Math.max(0, policy.getStaleDays()),
				Math.max(0, policy.getAppealDays()));
	}

	/** First day a certificate may be renewed. @param validUntil ISO date; empty for ever */
	String renewFrom(String validUntil) {
		return validUntil.isEmpty() ? "" : LocalDate.parse(validUntil).minusDays(renewalDays).toString();
	}

	/** Last day it gives its rights. @param validUntil ISO date; empty for ever */
	String graceUntil(String validUntil) {
		return validUntil.isEmpty() ? "" : LocalDate.parse(validUntil).plusDays(graceDays).toString();
	}

	/** Last day to appeal; empty for however late. */
	String appealUntil(LocalDate today) {
		return until(today, appealDays);
	}

	/** Last day to learn what changed; empty when it is only told. */
	String staleUntil(LocalDate today) {
		return until(today, staleDays);
	}

	private static String until(LocalDate today, int days) {
		return days == 0 ? "" : today.plusDays(days).toString();
	}
}
