package org.chushi.training;

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

	/** The running enrolment. Not a use case: callers decide whom to show it to. */
	Optional<Enrolment> running(UUID person);

	/** All running enrolments, by start. */
	List<Enrolment> running();
}
