package org.chushi.internal.staffing;

import org.chushi.core.Phrase;

/** The texts of this bundle. */
public enum Messages implements Phrase {
	Eligible_noRole, Eligible_role, Eligible_roleNext, Staffing_heads, Staffing_moved, Staffing_noHeads,
	Staffing_noPerson, Staffing_noSection, Staffing_noSections, Staffing_nowhere, Staffing_there, Staffing_words
}
