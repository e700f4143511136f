package org.chushi.analysis;

import org.chushi.core.Bilingual;
import org.chushi.internal.analysis.Messages;

/**
 * A figure with the fewest people it means anything of. Below that it is not given, and {@link #why} says what it would be
 * worth, with the source.
 */
public enum Figure {

	/** Share of points: with 10 people one half may be anything from .24 to .76 (Wilson 1927). */
	FACILITY(10, Messages.Figure_facility, Messages.Figure_facilityWhy),

	/** Correlations and the discrimination index: with 30 people .20 may be anything from −.17 to .52 (Fisher 1921). */
	DISCRIMINATION(30, Messages.Figure_discrimination, Messages.Figure_discriminationWhy),

	/** Distractor tables: of 30 people the upper and the lower 27 % are 8 each (Kelley 1939). */
	DISTRACTORS(30, Messages.Figure_distractors, Messages.Figure_distractorsWhy),

	/** Alpha and the error of measurement: with 30 people .70 may be anything from .53 to .83 (Feldt 1965). */
	RELIABILITY(30, Messages.Figure_reliability, Messages.Figure_reliabilityWhy),

	/** Rasch difficulties: within one logit in 95 of 100 cases (Linacre 1994). */
	RASCH(30, Messages.Figure_rasch, Messages.Figure_raschWhy),

	/** Slopes: the smallest sample found adequate for marginal maximum likelihood (Drasgow 1989). */
	TWO_PARAMETER(200, Messages.Figure_twoParameter, Messages.Figure_twoParameterWhy);

	private final int least;
	private final Messages title;
	private final Messages why;

	Figure(int least, Messages title, Messages why) {
		this.least = least;
		this.title = title;
		this.why = why;
	}

	/** Fewest people. */
	public int least() {
		return least;
	}

	public Bilingual title() {
		return title.text();
	}

	/** What fewer people would make of it, with the source. */
	public Bilingual why() {
		return why.text();
	}
}
