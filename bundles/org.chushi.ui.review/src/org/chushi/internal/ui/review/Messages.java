package org.chushi.internal.ui.review;

import org.chushi.core.Phrase;

/** The texts of this bundle. */
public enum Messages implements Phrase {
	AskDialog_any, AskDialog_do, AskDialog_done, AskDialog_noRole, AskDialog_note, AskDialog_people, AskDialog_role,
	AskDialog_title, AskDialog_why, DifferenceText_deleted, DifferenceText_inserted, MarginCard_accept,
	MarginCard_changed, MarginCard_finish, MarginCard_leaveOut, MarginCard_lost, MarginCard_moved,
	MarginCard_overlaps, MarginCard_putIn, MarginCard_refuse, MarginCard_refuseWhy, MarginCard_replace,
	MarginCard_replied, MarginCard_reply, MarginCard_resolve, MarginCard_standing, MarginCard_why, PiecePage_doing,
	PiecePage_help, PiecePage_title, PieceView_approve, PieceView_askAgain, PieceView_asked, PieceView_below,
	PieceView_changed, PieceView_changedMine, PieceView_comment, PieceView_done, PieceView_instead, PieceView_keep,
	PieceView_keepWhy, PieceView_note, PieceView_quote, PieceView_read, PieceView_reason, PieceView_return,
	PieceView_returnWhy, PieceView_suggest, PieceView_try, PieceView_versions, PieceView_whole, PieceView_why,
	PieceView_withdraw, PieceView_withdrawWhy, PieceView_words, PieceView_writers, ReadPane_apart, ReadPane_comment,
	ReadPane_commentWhole, ReadPane_fact, ReadPane_facts, ReadPane_finding, ReadPane_findings, ReadPane_gone,
	ReadPane_keys, ReadPane_preview, ReadPane_progress, ReadPane_suggest, ReviewsPage_ask, ReviewsPage_asker,
	ReviewsPage_chooseFirst, ReviewsPage_doing, ReviewsPage_drafts, ReviewsPage_help, ReviewsPage_kind,
	ReviewsPage_mine, ReviewsPage_noneWaiting, ReviewsPage_noneWaitingNext, ReviewsPage_open, ReviewsPage_others,
	ReviewsPage_pack, ReviewsPage_points, ReviewsPage_read, ReviewsPage_since, ReviewsPage_state,
	ReviewsPage_subtitle, ReviewsPage_title, ReviewsPage_waiting, ReviewsPage_what, Standing_approvals,
	Standing_changed, VersionPane_accepted, VersionPane_approval, VersionPane_behind, VersionPane_behindNow,
	VersionPane_behindSince, VersionPane_by, VersionPane_decided, VersionPane_first, VersionPane_noTurn,
	VersionPane_none, VersionPane_refused, VersionPane_since, VersionPane_turn, VersionPane_turnWhy,
	VersionPane_turns, VersionPane_version, WordPane_at, WordPane_empty, WordPane_read, WordPane_unread
}
