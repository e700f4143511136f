package org.chushi.training;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.assessment.ExamResults;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Session;
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

	/** Every opening and shutting, oldest first. */
	Result<List<Turn>> history(Session session, UUID person);

	/** @param findings one for each requirement of the gate */
	record GateStatus(String gate, Bilingual title, boolean open, List<Finding> findings) {
		public List<org.chushi.core.Missing> missing() {
			return findings.stream().filter(f -> !f.met()).map(Finding::detail).toList();
		}
	}

	/** @param why what was missing when it shut; what was met when it opened */
	record Turn(String gate, Bilingual title, boolean opened, Instant when, List<Bilingual> why) {
	}
}
