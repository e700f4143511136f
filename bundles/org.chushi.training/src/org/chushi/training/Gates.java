package org.chushi.training;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.assessment.ExamResults;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.rules.Fact;
import org.chushi.rules.Finding;

/**
 * Gates open only when their rule holds. They are judged afresh whenever something behind them is asked for; the
 * journal keeps the trace of every opening and shutting. A service.
 */
public interface Gates {

	/** The stage behind the gate of the trial shift. */
	String TRIAL_SHIFT = "trial-shift";

	/** The gate that opens this stage for this person, judged now. */
	Result<GateStatus> status(Session session, UUID person, String stage);

	/** Judged now, for other services. None when the person is on no programme with such a gate. */
	Optional<GateStatus> judge(UUID person, String stage);

	/** Whether it would be open with other exam results; false when there is no such gate. */
	boolean wouldOpen(UUID person, String stage, ExamResults then);

	/**
	 * The gates of the person's programme up to and with this step, judged now, for other services. None for a step that is
	 * not on it.
	 */
	List<GateStatus> upTo(UUID person, String step);

	/** The gate at this step of the person's programme, judged now, for other services. None for any other step. */
	Optional<GateStatus> at(UUID person, String step);

	/**
	 * What gates behind the trial shift ask for before this certificate is issued. The gate of the trial shift itself is a
	 * requirement of the certificate.
	 */
	List<Finding> before(UUID person, String certificate);

	/** The facts that what {@link #before} gives rests on, whatever programme somebody is in. */
	Set<Fact> restsOnBefore(String certificate);

	/** Whether the gates of {@link #before} would all be open with other exam results; true when there are none. */
	boolean wouldLeadTo(UUID person, String certificate, ExamResults then);

	/** Every opening and shutting, oldest first. */
	Result<List<Turn>> history(Session session, UUID person);

	/**
	 * @param findings one for each requirement of the gate, and one for the days on the job before it; none when the gate is
	 *                 not there
	 */
	record GateStatus(String gate, Bilingual title, boolean open, List<Finding> findings) {
		public List<org.chushi.core.Missing> missing() {
			return findings.stream().filter(f -> !f.met()).map(Finding::detail).toList();
		}
	}

	/** @param why what was missing when it shut; what was met when it opened */
	record Turn(String gate, Bilingual title, boolean opened, Instant when, List<Bilingual> why) {
	}
}
