package org.chushi.internal.staffing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.chushi.content.Library;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.CertificateHeld;
import org.chushi.model.PositionHeld;
import org.chushi.model.Requirement;
import org.chushi.rules.Effort;
import org.chushi.rules.Effort.Kind;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule.Context;
import org.chushi.rules.Requirements;

/**
 * Judges people for one question of a lead: each condition of each person once, whoever asks for it. Not kept for the next
 * question, which may find other records.
 */
final class Judge {

	/** Of lessons: a working day of eight hours. */
	static final int MINUTES_A_DAY = 480;

	private record Asked(UUID person, Requirement requirement) {
	}

	private final Library library;
	private final Requirements requirements;
	private final Function<UUID, Context> where;
	private final BiPredicate<UUID, String> stopped;
	private final LocalDate today;
	private final Map<Asked, Finding> found = new HashMap<>();
	private final Map<UUID, Context> contexts = new HashMap<>();

	/**
	 * @param where   in which programme somebody is
	 * @param stopped whether somebody took a certificate from a person; by the id of its definition
	 */
	Judge(Library library, Requirements requirements, Function<UUID, Context> where, BiPredicate<UUID, String> stopped, LocalDate today) {
		this.library = library;
		this.requirements = requirements;
		this.where = where;
		this.stopped = stopped;
		this.today = today;
	}

	List<Finding> findings(UUID person, Collection<? extends Requirement> asked) {
		return asked.stream().map(r -> finding(person, r)).toList();
	}

	Finding finding(UUID person, Requirement requirement) {
		return found.computeIfAbsent(new Asked(person, requirement),
				a -> requirements.judge(person, List.of(requirement), context(person)).getFirst());
	}

	private Context context(UUID person) {
		return contexts.computeIfAbsent(person, where);
	}

	/**
	 * The first day on which all of these may be met, if everything is done without delay: time in a post and waiting times of exams
	 * run, one signed session with a checklist a day counts, lessons take their minutes, {@link #MINUTES_A_DAY} a day at most, and a
	 * certificate takes what its own conditions take. What two conditions ask for is done once. Empty when a condition rests on a post
	 * the person does not have, or on a certificate that was suspended or revoked: no diligence gives that back, somebody has to.
	 */
	Optional<LocalDate> atBest(UUID person, Collection<? extends Requirement> asked) {
		Map<String, Effort> efforts = new HashMap<>();
		return latest(person, asked, new HashSet<>(), efforts).map(day -> later(day, done(efforts.values())));
	}

	/** @param efforts what there is to do for them, each thing once */
	private Optional<LocalDate> latest(UUID person, Collection<? extends Requirement> asked, Set<String> within, Map<String, Effort> efforts) {
		Optional<LocalDate> latest = Optional.of(today);
		for (Requirement requirement : asked) {
			Optional<LocalDate> day = day(person, requirement, within, efforts);
			latest = latest.flatMap(x -> day.map(y -> later(x, y)));
		}
		return latest;
	}

	private Optional<LocalDate> day(UUID person, Requirement requirement, Set<String> within, Map<String, Effort> efforts) {
		if (finding(person, requirement).met()) {
			return Optional.of(today);
		}
		return switch (requirement) {
		case PositionHeld held -> requirements.turns(person, List.of(held), context(person), today);
		case CertificateHeld held -> certificate(person, held.getCertificate(), within, efforts);
		default -> {
			requirements.efforts(person, requirement, context(person))
					.forEach(e -> efforts.merge(e.key(), e, (a, b) -> a.amount() >= b.amount() ? a : b));
			yield Optional.of(today);
		}
		};
	}

	/** The first day on which all of it may be done. */
	private LocalDate done(Collection<Effort> efforts) {
		LocalDate last = efforts.stream().map(this::first).reduce(today, Judge::later);
		long minutes = efforts.stream().filter(e -> e.kind() == Kind.LEARNING).mapToLong(Effort::amount).sum();
		return later(last, today.plusDays(Math.max(0, Math.ceilDiv(minutes, MINUTES_A_DAY) - 1)));
	}

	private LocalDate first(Effort effort) {
		LocalDate begun = effort.from().orElse(today);
		return effort.kind() == Kind.PAIR_WORK ? begun.plusDays(effort.amount() - 1L) : begun;
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

	private Optional<LocalDate> certificate(UUID person, String wanted, Set<String> within, Map<String, Effort> efforts) {
		// a certificate that asks for itself is never reached
		if (!within.add(wanted)) {
			return Optional.empty();
		}
		Optional<LocalDate> day = library.find(CertificateDefinition.class, wanted).filter(d -> !stopped.test(person, d.getId()))
				.flatMap(d -> latest(person, d.getRequirements(), within, efforts));
		within.remove(wanted);
		return day;
	}
}
