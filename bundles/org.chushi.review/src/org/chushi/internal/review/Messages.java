package org.chushi.internal.review;

import org.chushi.core.Phrase;

/** The texts of this bundle. */
public enum Messages implements Phrase {
	Applying_notHere, Asks_cannot, Asks_nobody, Asks_oneself, Asks_role, Decisions_all, Decisions_changed,
	Decisions_decided, Decisions_lost, Decisions_noSuggestion, Decisions_notWriter, Decisions_own, Decisions_read,
	Decisions_standing, Decisions_unweighed, Decisions_walk, Manuscripts_pageEn, Manuscripts_pageZh, Reading_ask,
	Reading_askAgain, Reading_decide, Reading_have, Reading_noneOpen, Reading_open, Reading_wait, Reading_want,
	Reading_withdrawn, ReviewDesk_gone, ReviewDesk_more, ReviewDesk_moreHave, ReviewDesk_moved, ReviewDesk_noReason,
	ReviewDesk_noRemark, ReviewDesk_noWord, ReviewDesk_noWords, ReviewDesk_none, ReviewDesk_notAsked,
	ReviewDesk_notInReview, ReviewDesk_same, ReviewDesk_withdrawn, Spots_noPassage, Spots_noPlace, Spots_noProse,
	Spots_same, Spots_unfit, State_approved, State_draft, State_inReview, State_published, State_withdrawn
}
