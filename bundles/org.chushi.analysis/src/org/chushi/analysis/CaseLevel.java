package org.chushi.analysis;

import org.chushi.core.Bilingual;
import org.chushi.internal.analysis.Messages;
import org.chushi.psychometrics.Scale;

/**
 * The level of measurement of the answers to a case. Options A to D of two cases are not the same values, so answers are
 * compared by what can be compared across cases.
 */
public enum CaseLevel {

	/**
	 * Something is chosen or marked: each option is a unit, and everybody either takes it or not. For a single case that is
	 * agreement beyond what choosing at random would give; somebody who answers like everybody else counts as agreeing even
	 * where all choose the same.
	 */
	CHOICE(Scale.NOMINAL, Messages.CaseLevel_choice),

	/** Something is put in an order: each step is a unit, its place is the value, and near places agree more than far ones. */
	ORDER(Scale.ORDINAL, Messages.CaseLevel_order);

	private final Scale scale;
	private final Messages title;

	CaseLevel(Scale scale, Messages title) {
		this.scale = scale;
		this.title = title;
	}

	public Scale scale() {
		return scale;
	}

	public Bilingual title() {
		return title.text();
	}
}
