package org.chushi.internal.honour;

import org.chushi.core.Phrase;

/** The texts of this bundle. */
public enum Messages implements Phrase {
	Kind_contest, Kind_decoration, Kind_rule, Proposals_comment, Proposals_empty, Proposals_full,
	Proposals_incomplete, Proposals_itself, Proposals_long, Proposals_moved, Proposals_none, Proposals_notOpen,
	Proposals_notYours, Proposals_ownDecision, Proposals_ownVoice, Proposals_reason, Proposals_shared,
	Proposals_target, Proposals_title, Proposals_titleNext, Proposals_wanted, Proposals_what, Proposals_whatNext,
	Proposals_why, Proposals_whyNext, State_merged, State_notNow, State_open, State_taken, State_withdrawn
}
