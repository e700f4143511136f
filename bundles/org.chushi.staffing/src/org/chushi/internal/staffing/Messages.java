package org.chushi.internal.staffing;

import org.chushi.core.Phrase;

/** The texts of this bundle. */
public enum Messages implements Phrase {
	Eligible_noRole, Eligible_role, Eligible_roleNext, Staffing_heads, Staffing_moved, Staffing_noHeads, Staffing_words
}
