package org.chushi.internal.career;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chushi.rules.Effort;

/**
 * What is asked for once conditions are opened up into what they rest on.
 *
 * @param efforts things to do, wherever one is
 * @param earned  ids of certificates that are only given to who is in a certain position
 * @param days    to be spent in the position one is in then
 */
record Toll(List<Effort> efforts, Set<String> earned, int days) {

	static final Toll NONE = new Toll(List.of(), Set.of(), 0);

	static Toll of(List<Effort> efforts) {
		return new Toll(efforts, Set.of(), 0);
	}

	static Toll ofDays(int days) {
		return new Toll(List.of(), Set.of(), days);
	}

	static Toll ofCertificate(String certificate) {
		return new Toll(List.of(), Set.of(certificate), 0);
	}

	/** Both at once: time passes for both. */
	Toll and(Toll other) {
		List<Effort> all = new ArrayList<>(efforts);
		all.addAll(other.efforts);
		Set<String> certificates = new LinkedHashSet<>(earned);
		certificates.addAll(other.earned);
		return new Toll(all, certificates, Math.max(days, other.days));
	}

	/** A move that can be made at this price. @param move its number on the map */
	record Hop(int move, String from, String to, Toll toll) {
	}

	/** A certificate that is only given to who is in this position. */
	record Stay(String certificate, String position, Toll toll) {
	}
}
