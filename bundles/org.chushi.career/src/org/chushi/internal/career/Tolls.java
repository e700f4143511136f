package org.chushi.internal.career;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.content.Library;
import org.chushi.internal.career.Toll.Hop;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.CertificateHeld;
import org.chushi.model.Lesson;
import org.chushi.model.Move;
import org.chushi.model.PositionHeld;
import org.chushi.model.Requirement;
import org.chushi.rules.Effort;
import org.chushi.rules.Finding;

/**
 * Opens up what moves ask somebody for: certificates into what they rest on. A certificate that rests on itself and one that is
 * not there cannot be got.
 */
final class Tolls {

	/** How somebody stands to requirements now. */
	interface Now {

		boolean met(Requirement requirement);

		/** What is left to do; without certificates and time in positions. */
		List<Effort> efforts(Requirement requirement);

		/** What gives a certificate that is not held to this person. */
		Regain regain(CertificateDefinition definition);
	}

	private final Library library;
	private final Assumed assumed;
	private final Now now;
	private final Map<String, List<Effort>> efforts = new HashMap<>();
	private final Map<String, Boolean> met = new HashMap<>();
	private final Map<String, Optional<Toll>> certificates = new HashMap<>();
	private final Set<String> opening = new HashSet<>();

	Tolls(Library library, Assumed assumed, Now now) {
		this.library = library;
		this.assumed = assumed;
		this.now = now;
	}

	/** Moves that can be made at all. */
	List<Hop> hops(List<Move> moves) {
		List<Hop> hops = new ArrayList<>();
		for (int i = 0; i < moves.size(); i++) {
			Move move = moves.get(i);
			if (move.getFrom() != null && move.getTo() != null && !move.getFrom().equals(move.getTo())) {
				int number = i;
				toll(move).ifPresent(toll -> hops.add(new Hop(number, move.getFrom(), move.getTo(), toll)));
			}
		}
		return hops;
	}

	/** Those of its requirements that nothing can be done for. */
	List<Requirement> hopeless(Move move) {
		return move.getRequirements().stream().filter(r -> open(r).isEmpty()).toList();
	}

	/** What a move asks for by itself. */
	Optional<Toll> toll(Move move) {
		Toll all = Toll.NONE;
		for (Requirement requirement : move.getRequirements()) {
			Optional<Toll> one = open(requirement);
			if (one.isEmpty()) {
				return Optional.empty();
			}
			all = all.and(one.get());
		}
		return Optional.of(all);
	}

	private Optional<Toll> open(Requirement requirement) {
		return switch (requirement) {
		case CertificateHeld held -> certificate(held);
		case PositionHeld held -> met(held) ? Optional.of(Toll.NONE)
				: Optional.ofNullable(held.getPosition()).map(position -> Toll.ofDays(position, Math.max(1, held.getDays())));
		default -> Optional.of(Toll.of(assumed.left(efforts(requirement))));
		};
	}

	private Optional<Toll> certificate(CertificateHeld held) {
		Optional<CertificateDefinition> definition = library.find(CertificateDefinition.class, held.getCertificate());
		if (met(held) || definition.filter(d -> assumed.has("certificate:" + d.getId())).isPresent()) {
			return Optional.of(Toll.NONE);
		}
		return definition.flatMap(this::certificate);
	}

	private Optional<Toll> certificate(CertificateDefinition definition) {
		String id = definition.getId();
		if (!certificates.containsKey(id)) {
			if (!opening.add(id)) {
				return Optional.empty();
			}
			certificates.put(id, opened(definition));
			opening.remove(id);
		}
		return certificates.get(id);
	}

	private Optional<Toll> opened(CertificateDefinition definition) {
		Regain regain = now.regain(definition);
		Toll all = Toll.of(assumed.left(regain.also().stream().filter(f -> !f.met()).map(f -> effort(f, library)).toList()));
		for (Requirement requirement : regain.requirements()) {
			Optional<Toll> one = open(requirement);
			if (one.isEmpty()) {
				return Optional.empty();
			}
			all = all.and(one.get());
		}
		return Optional.of(stuck(regain) ? all.and(Toll.of(List.of(new Effort(Effort.Kind.OTHER, "certificate:" + definition.getId(), 1)))) : all);
	}

	/** Whether somebody has to be asked: it does not come by itself, or all it rests on is there and it is not held all the same. */
	private boolean stuck(Regain regain) {
		return regain.asked() || regain.also().stream().allMatch(Finding::met) && regain.requirements().stream().allMatch(this::met);
	}

	private boolean met(Requirement requirement) {
		return met.computeIfAbsent(signature(requirement), s -> now.met(requirement));
	}

	private List<Effort> efforts(Requirement requirement) {
		String signature = signature(requirement);
		List<Effort> known = efforts.get(signature);
		if (known == null) {
			known = now.efforts(requirement);
			efforts.put(signature, known);
		}
		return known;
	}

	/** What is asked for, whoever asks for it. */
	static String signature(Requirement requirement) {
		return requirement.eClass().getName() + requirement.eClass().getEAllAttributes().stream()
				.filter(a -> !a.getName().equals("id") && !a.getName().equals("code")).map(a -> "|" + requirement.eGet(a)).collect(Collectors.joining());
	}

	/** A finding of which nothing but its link is known. */
	static Effort effort(Finding finding, Library library) {
		String link = finding.link();
		if (link.startsWith("lesson:")) {
			return new Effort(Effort.Kind.LEARNING, link, library.find(Lesson.class, link.substring(7)).map(Lesson::getMinutes).orElse(1));
		}
		Effort.Kind kind = link.startsWith("exam:") ? Effort.Kind.EXAM
				: link.startsWith("pairwork:") ? Effort.Kind.PAIR_WORK : Effort.Kind.OTHER;
		return new Effort(kind, link.isEmpty() ? "condition:" + finding.requirement() : link, 1);
	}
}
