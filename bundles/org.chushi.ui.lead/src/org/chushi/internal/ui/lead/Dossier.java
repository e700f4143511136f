package org.chushi.internal.ui.lead;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.assessment.AttemptSummary;
import org.chushi.career.Careers.PositionView;
import org.chushi.core.Bilingual;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.training.Activities.Activity;
import org.chushi.training.Enrolments.PassedBefore;
import org.chushi.training.Gates.GateStatus;
import org.chushi.training.Gates.Turn;
import org.chushi.training.Pairings.Barred;
import org.chushi.training.Path;

/**
 * What a lead or trainer sees of one person.
 *
 * @param path       none while on no programme
 * @param interviews checklists a values interview may be held with
 * @param told       what was told of a trial shift before this program, oldest first
 * @param ready      positions the person may move to now; empty for a trainer, who does not see careers
 */
record Dossier(Person person, Optional<Path> path, Optional<GateStatus> gate, List<Turn> turns,
		List<AttemptSummary> attempts, List<Activity> activities, List<Pair> pairs, List<Form> interviews,
		List<PositionView> ready, List<Profile> profiles, List<PassedBefore> told) {

	/**
	 * A pairing in words.
	 *
	 * @param barred why the guide may not act as one at present
	 */
	record Pair(Bilingual kind, String literal, String guide, boolean bound, String ended, Optional<Barred> barred) {
	}

	/**
	 * A checklist with its items.
	 *
	 * @param asked whether the team's programme takes only who passed it
	 * @param held  what came of the last one
	 */
	record Form(String id, Bilingual title, int passPercent, List<Item> items, boolean asked, Optional<Held> held) {

		boolean isPassed() {
			return held.filter(Held::passed).isPresent();
		}
	}

	/** An interview that was held. */
	record Held(int percent, boolean passed) {
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

	/** The interview that has to be passed before the person is enrolled. */
	Optional<Form> interviewFirst() {
		return interviews.stream().filter(form -> form.asked() && !form.isPassed()).findFirst();
	}

	/** What stands between the person and the programme. */
	Bilingual beforeEnrolment() {
		Optional<Form> open = interviewFirst();
		return open.isPresent()
				? open.get().held().map(held -> Messages.PersonView_noWayFailed.text(held.percent(), open.get().passPercent()))
						.orElseGet(Messages.PersonView_noWayLead::text)
				: interviews.stream().filter(Form::isPassed).findFirst().flatMap(Form::held)
						.map(held -> Messages.PersonView_noWayPassed.text(held.percent()))
						.orElseGet(Messages.PersonView_noWayReady::text);
	}

	boolean gateOpen() {
		return gate.filter(GateStatus::open).isPresent();
	}

	/** Who is on no programme and is no newcomer may have passed a trial shift before this program. */
	boolean maybeBefore() {
		return path.isEmpty() && person.active() && !person.is(Role.NEWCOMER);
	}

	/** Whether a trial shift before this program stands on record. */
	boolean passedBefore() {
		return !told.isEmpty() && told.getLast().day().isPresent();
	}

	boolean hasMentor() {
		return mentor().isPresent();
	}

	/** Whether the bound mentor may act as one. */
	boolean mentorMay() {
		return mentor().filter(p -> p.barred().isEmpty()).isPresent();
	}

	private Optional<Pair> mentor() {
		return pairs.stream().filter(p -> p.bound() && p.literal().equals("mentor")).findFirst();
	}
}
