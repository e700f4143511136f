package org.chushi.internal.ui.lead;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.career.Careers;
import org.chushi.career.Certification;
import org.chushi.core.Result;
import org.chushi.model.PairingKind;
import org.chushi.people.Person;
import org.chushi.people.Session;
import org.chushi.training.Activities;
import org.chushi.training.Enrolments;
import org.chushi.training.Pairings;
import org.chushi.training.Pairings.Barred;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a lead or trainer does for one person, in one place for the page. */
@Component(service = LeadDesk.class)
public final class LeadDesk {

	private final Enrolments enrolments;
	private final Activities activities;
	private final Pairings pairings;
	private final Certification certification;
	private final Careers careers;
	private final Clock clock;

	@Activate
	public LeadDesk(@Reference Enrolments enrolments, @Reference Activities activities, @Reference Pairings pairings,
			@Reference Certification certification, @Reference Careers careers, @Reference Clock clock) {
		this.enrolments = enrolments;
		this.activities = activities;
		this.pairings = pairings;
		this.certification = certification;
		this.careers = careers;
		this.clock = clock;
	}

	/** Where the clock on the wall hangs. */
	ZoneId zone() {
		return clock.getZone();
	}

	Result<?> enrol(Session session, UUID person) {
		return enrolments.enrol(session, person, LocalDate.now(clock));
	}

	Result<?> move(Session session, UUID person, String profile) {
		return enrolments.move(session, person, profile);
	}

	Result<?> withdraw(Session session, UUID person, String reason) {
		return enrolments.withdraw(session, person, reason);
	}

	/** @param day as typed, like 2024-05-31; none takes back what was told before */
	Result<?> trialBefore(Session session, UUID person, Optional<String> day, String reason) {
		try {
			return enrolments.tellPassedBefore(session, person, day.map(String::strip).map(LocalDate::parse), reason);
		} catch (DateTimeParseException e) {
			return Result.refused(Messages.PersonView_trialDay.text(day.orElse("")));
		}
	}

	Result<?> confirm(Session session, UUID person, String step) {
		return activities.confirm(session, person, step, Set.of(), "");
	}

	Result<Activities.Interview> interview(Session session, UUID person, String checklist, Set<String> observed,
			String note) {
		return activities.interview(session, person, checklist, observed, note);
	}

	/** Who may guide somebody, and who may not yet and why. */
	record Guides(List<Person> ready, List<Barred> barred) {
	}

	Result<Guides> guides(Session session, UUID person, PairingKind kind) {
		return pairings.candidates(session, person, kind)
				.then(ready -> pairings.barred(session, person, kind).map(barred -> new Guides(ready, barred)));
	}

	/** Binds, or hands over when there is a guide of the kind already. @param reason for a hand-over */
	Result<?> bind(Session session, UUID person, UUID guide, PairingKind kind, String reason) {
		return pairings.bound(person, kind).isPresent() && kind == PairingKind.MENTOR
				? pairings.handOver(session, person, guide, kind, reason)
				: pairings.bind(session, person, guide, kind);
	}

	Result<?> end(Session session, UUID person, PairingKind kind, String reason) {
		return pairings.end(session, person, kind, reason);
	}

	Result<?> endorse(Session session, UUID person, String words) {
		return certification.endorse(session, person, words);
	}

	Result<?> promote(Session session, UUID person, String position) {
		return careers.promote(session, person, position, "");
	}
}
