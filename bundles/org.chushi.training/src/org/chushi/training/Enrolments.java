package org.chushi.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Result;
import org.chushi.people.Session;

/** Who is on which programme. A service. */
public interface Enrolments {

	/**
	 * Enrols a newcomer on the programme of the team's profile. Refused while another enrolment runs, and while a
	 * values interview the programme asks for is not passed.
	 */
	Result<Enrolment> enrol(Session session, UUID person, LocalDate start);

	/** Lets a running enrolment follow another profile, with its programme and its gates. What was done stays done. */
	Result<Enrolment> move(Session session, UUID person, String profileIdOrCode);

	Result<Enrolment> withdraw(Session session, UUID person, String reason);

	/**
	 * Tells that somebody passed a trial shift before the team used this program; then the trial shift counts as open for
	 * them without an enrolment. Only for somebody who is no newcomer and was never enrolled: for others the gate decides.
	 * Once they are enrolled it no longer counts.
	 *
	 * @param day    when it was passed, up to today; none takes back what was told before
	 * @param reason from where it is known; stays on record
	 * @return all that was told, oldest first
	 */
	Result<List<PassedBefore>> tellPassedBefore(Session session, UUID person, Optional<LocalDate> day, String reason);

	/** All that was told of a trial shift before this program, oldest first. */
	Result<List<PassedBefore>> passedBefore(Session session, UUID person);

	/** @param day none where what was told before was taken back */
	record PassedBefore(Optional<LocalDate> day, String reason, UUID by, Instant when) {
	}

	/** The running enrolment. Not a use case: callers decide whom to show it to. */
	Optional<Enrolment> running(UUID person);

	/** All running enrolments, by start. */
	List<Enrolment> running();
}
