package org.chushi.internal.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.content.Library;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.CertificateHeld;
import org.chushi.model.PairWorkSigned;
import org.chushi.model.PositionHeld;
import org.chushi.model.Requirement;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule.Context;
import org.chushi.rules.Requirements;
import org.chushi.training.Enrolment;
import org.chushi.training.Enrolments;

/**
 * Judges people for one question of a lead: each condition of each person once, whoever asks for it. Not kept for the next
 * question, which may find other records.
 */
final class Judge {

	private record Asked(UUID person, Requirement requirement) {
	}

	private final Library library;
	private final Requirements requirements;
	private final Enrolments enrolments;
	private final LocalDate today;
	private final Map<Asked, Finding> found = new HashMap<>();
	private final Map<UUID, Context> contexts = new HashMap<>();

	Judge(Library library, Requirements requirements, Enrolments enrolments, LocalDate today) {
		this.library = library;
		this.requirements = requirements;
		this.enrolments = enrolments;
		this.today = today;
	}

	List<Finding> findings(UUID person, Collection<? extends Requirement> asked) {
		return asked.stream().map(r -> finding(person, r)).toList();
	}

	Finding finding(UUID person, Requirement requirement) {
		return found.computeIfAbsent(new Asked(person, requirement),
				a -> requirements.judge(person, List.of(requirement), contexts.computeIfAbsent(person, this::context)).getFirst());
	}

	private Context context(UUID person) {
		return new Context(enrolments.running(person).map(Enrolment::programme).orElse(""));
	}

	/**
	 * The first day on which all of these may be met, if whatever does not take its time is done at once: time in a post runs, one
	 * signed session a day counts, and a certificate takes what its own conditions take. Empty when a condition rests on a post the
	 * person does not have.
	 */
	Optional<LocalDate> atBest(UUID person, Collection<? extends Requirement> asked) {
		return latest(person, asked, new HashSet<>());
	}

	private Optional<LocalDate> latest(UUID person, Collection<? extends Requirement> asked, Set<String> within) {
		List<Optional<LocalDate>> days = new ArrayList<>();
		asked.forEach(r -> days.add(day(person, r, within)));
		return days.stream().reduce(Optional.of(today), (a, b) -> a.flatMap(x -> b.map(y -> x.isAfter(y) ? x : y)));
	}

	private Optional<LocalDate> day(UUID person, Requirement requirement, Set<String> within) {
		Finding finding = finding(person, requirement);
		if (finding.met()) {
			return Optional.of(today);
		}
		return switch (requirement) {
		case PositionHeld held -> requirements.turns(person, List.of(held), contexts.computeIfAbsent(person, this::context), today);
		case PairWorkSigned work -> Optional.of(today.plusDays(sessions(work, finding) - 1));
		case CertificateHeld held -> certificate(person, held.getCertificate(), within);
		default -> Optional.of(today);
		};
	}

	/** Sessions that are left, by how much there is of them. */
	private static long sessions(PairWorkSigned work, Finding finding) {
		return Math.max(1, (work.getSessions() * (100L - finding.progress()) + 99) / 100);
	}

	private Optional<LocalDate> certificate(UUID person, String wanted, Set<String> within) {
		// a certificate that asks for itself is never reached
		if (!within.add(wanted)) {
			return Optional.empty();
		}
		Optional<LocalDate> day = library.find(CertificateDefinition.class, wanted).flatMap(d -> latest(person, d.getRequirements(), within));
		within.remove(wanted);
		return day;
	}
}
