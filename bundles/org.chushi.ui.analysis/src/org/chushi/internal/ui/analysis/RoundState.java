package org.chushi.internal.ui.analysis;

import org.chushi.analysis.Concord;
import org.chushi.core.Bilingual;
import org.chushi.ui.Status;

/** What is said of rounds and of agreement, in a word and a colour. */
final class RoundState {

	private RoundState() {
	}

	/** @param over nothing is answered any more; closed by hand, so that the key is open */
	static Bilingual word(boolean over, boolean closed) {
		return (closed ? Messages.RoundState_closed : over ? Messages.RoundState_over : Messages.RoundState_open).text();
	}

	static Status status(boolean over, boolean closed) {
		return closed ? Status.GOOD : over ? Status.WAIT : Status.INFO;
	}

	/** Of agreement that cannot be told nothing good or bad is said. */
	static Status status(Concord concord) {
		if (concord.alpha().isEmpty()) {
			return Status.INFO;
		}
		double alpha = concord.alpha().getAsDouble();
		return alpha >= Concord.GOOD ? Status.GOOD : alpha >= Concord.TENTATIVE ? Status.WAIT : Status.STOP;
	}

	/** Alpha with its error. */
	static String alpha(Concord concord) {
		return Numbers.estimate(concord.alpha(), concord.error(), 2);
	}
}
