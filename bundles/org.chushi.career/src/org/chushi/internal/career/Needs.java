package org.chushi.internal.career;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chushi.career.CareerWays.Need;
import org.chushi.content.Library;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.CertificateHeld;
import org.chushi.model.ModelFactory;
import org.chushi.model.PositionHeld;
import org.chushi.model.Requirement;
import org.chushi.model.TrialShiftOpen;
import org.chushi.rules.Effort;
import org.chushi.rules.Finding;

/** Words for what the steps of one way ask for, step by step: what an earlier one asked for is there by then. */
final class Needs {

	/** What the rules say of somebody now. */
	interface Judged extends Tolls.Now {

		Finding finding(Requirement requirement);

		/** What the gate of the trial shift asks for. */
		List<Finding> gate();
	}

	private final Library library;
	private final Assumed assumed;
	private final Judged judged;
	private final Set<String> before = new HashSet<>();
	private final Set<String> now = new HashSet<>();
	private final Map<String, Integer> stayed = new HashMap<>();
	private final Set<String> wanted = new HashSet<>();

	Needs(Library library, Assumed assumed, Judged judged) {
		this.library = library;
		this.assumed = assumed;
		this.judged = judged;
	}

	/** The requirements of one step; then the next one begins. */
	List<Need> of(List<Requirement> requirements) {
		return requirements.stream().map(r -> need(r, new HashSet<>())).toList();
	}

	/** The next step begins. */
	void next() {
		before.addAll(now);
		now.clear();
	}

	/** Time to be spent at this step for a later one. */
	List<Need> stay(String position, int days) {
		return of(List.of(time(position, days)));
	}

	/** Time that no requirement of its own asks for. */
	static PositionHeld time(String position, int days) {
		PositionHeld held = ModelFactory.eINSTANCE.createPositionHeld();
		held.setId("");
		held.setPosition(position);
		held.setDays(days);
		return held;
	}

	/** Ids of all certificates that were missing so far. */
	Set<String> certificates() {
		return wanted;
	}

	private Need need(Requirement requirement, Set<String> opened) {
		Finding finding = judged.finding(requirement);
		String signature = Tolls.signature(requirement);
		boolean above = !now.add(signature);
		boolean earlier = above || before.contains(signature) || requirement instanceof PositionHeld held && !stays(held);
		Optional<CertificateDefinition> definition = requirement instanceof CertificateHeld held
				? library.find(CertificateDefinition.class, held.getCertificate()) : Optional.empty();
		if (finding.met() || definition.filter(d -> assumed.has("certificate:" + d.getId())).isPresent()) {
			return new Need(finding, !finding.met(), earlier, List.of(), false);
		}
		Optional<Regain> regain = definition.map(judged::regain);
		List<Need> parts = regain.map(r -> certificate(definition.get(), r, opened))
				.orElseGet(() -> requirement instanceof TrialShiftOpen ? judged.gate().stream().map(this::leaf).toList() : List.of());
		// where all parts are there, only the thing itself says what is missing
		List<Need> rests = parts.stream().allMatch(Need::met) ? List.of() : parts;
		boolean asked = regain.filter(Regain::asked).isPresent();
		return new Need(finding, !asked && (rests.isEmpty() ? saved(requirement) : saved(rests)), earlier, rests, regain.filter(Regain::had).isPresent());
	}

	/** Whether there is more time to be spent than was asked for before. */
	private boolean stays(PositionHeld held) {
		Integer asked = stayed.get(String.valueOf(held.getPosition()));
		stayed.merge(String.valueOf(held.getPosition()), held.getDays(), Math::max);
		return asked == null || asked < held.getDays();
	}

	/** What it rests on, unless it rests on itself. */
	private List<Need> certificate(CertificateDefinition definition, Regain regain, Set<String> opened) {
		List<Need> rests = new ArrayList<>();
		if (opened.add(definition.getId())) {
			wanted.add(definition.getId());
			regain.requirements().forEach(r -> rests.add(need(r, opened)));
			regain.also().forEach(f -> rests.add(leaf(f)));
			opened.remove(definition.getId());
		}
		return rests;
	}

	private Need leaf(Finding finding) {
		return new Need(finding, !finding.met() && assumed.has(finding.link()), false, List.of(), false);
	}

	private boolean saved(Requirement requirement) {
		if (requirement instanceof PositionHeld || requirement instanceof CertificateHeld) {
			return false;
		}
		List<Effort> efforts = judged.efforts(requirement);
		return !efforts.isEmpty() && assumed.left(efforts).isEmpty();
	}

	private static boolean saved(List<Need> rests) {
		return rests.stream().allMatch(n -> n.met() || n.assumed()) && rests.stream().anyMatch(Need::assumed);
	}
}
