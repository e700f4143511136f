package org.chushi.internal.ui.lead;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.assessment.AttemptSummary;
import org.chushi.career.Careers.PositionView;
import org.chushi.core.Bilingual;
import org.chushi.people.Person;
import org.chushi.training.Activities.Activity;
import org.chushi.training.Gates.GateStatus;
import org.chushi.training.Gates.Turn;
import org.chushi.training.Path;

/**
 * What a lead or trainer sees of one person.
 *
 * @param path       none while on no programme
 * @param interviews checklists a values interview may be held with
 * @param ready      positions the person may move to now; empty for a trainer, who does not see careers
 */
record Dossier(Person person, Optional<Path> path, Optional<GateStatus> gate, List<Turn> turns,
		List<AttemptSummary> attempts, List<Activity> activities, List<Pair> pairs, List<Form> interviews,
		List<PositionView> ready, List<Profile> profiles) {

	/** A pairing in words. */
	record Pair(Bilingual kind, String literal, String guide, boolean bound, String ended) {
	}

	/** A checklist with its items. */
	record Form(String id, Bilingual title, int passPercent, List<Item> items) {
	}

	/** An item of a checklist. */
	record Item(String id, Bilingual text, boolean critical) {
	}

	/** A policy profile to move to. */
	record Profile(String id, Bilingual title) {
	}

	UUID id() {
		return person.id();
	}

	boolean gateOpen() {
		return gate.filter(GateStatus::open).isPresent();
	}

	boolean hasMentor() {
		return pairs.stream().anyMatch(p -> p.bound() && p.literal().equals("mentor"));
	}
}
