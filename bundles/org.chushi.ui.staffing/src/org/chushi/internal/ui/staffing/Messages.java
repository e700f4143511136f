package org.chushi.internal.ui.staffing;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	Listing_example, Listing_nothing, Listing_search, Rows_atBest, Rows_missing, Rows_old, Rows_open, Rows_ready,
	Rows_unforeseen, Rows_wish, Rows_words, SectionsCard_fair, SectionsCard_heads, SectionsCard_noRatio,
	SectionsCard_now, SectionsCard_planned, SectionsCard_ratio, SectionsCard_title, SectionsCard_unfair,
	SectionsCard_wanted, StaffingDialogs_heads, StaffingDialogs_note, StaffingDialogs_noteExample,
	StaffingDialogs_number, StaffingDialogs_plan, StaffingDialogs_planDo, StaffingDialogs_planWords,
	StaffingDialogs_plannedNow, StaffingDialogs_planning, StaffingDialogs_put, StaffingDialogs_putDo,
	StaffingDialogs_putNow, StaffingDialogs_putting, StaffingDialogs_reason, StaffingPage_doing, StaffingPage_help,
	StaffingPage_title, StaffingView_barred, StaffingView_comma, StaffingView_days, StaffingView_expired, StaffingView_expiring,
	StaffingView_full,
	StaffingView_gaps, StaffingView_grace, StaffingView_handover, StaffingView_inspectors, StaffingView_inspectorsWords,
	StaffingView_lacking,
	StaffingView_lapsed, StaffingView_may, StaffingView_mayNot, StaffingView_members, StaffingView_mentors,
	StaffingView_mentorsWords, StaffingView_missing, StaffingView_move, StaffingView_nearest, StaffingView_noGaps,
	StaffingView_noGapsWords, StaffingView_noSections, StaffingView_noSectionsWords, StaffingView_nobodyNear,
	StaffingView_noneExpiring, StaffingView_or, StaffingView_plan, StaffingView_planned,
	StaffingView_room, StaffingView_since, StaffingView_suspended, StaffingView_toPolicies,
	StaffingView_uncertified, StaffingView_until,
	StaffingView_within, StaffingView_words, StaffingView_written, SuccessionPage_doing, SuccessionPage_help,
	SuccessionPage_title,
	SuccessionView_bare, SuccessionView_bareNext, SuccessionView_competencies, SuccessionView_competency,
	SuccessionView_complete, SuccessionView_farther, SuccessionView_fewer, SuccessionView_followers,
	SuccessionView_holders, SuccessionView_holdersComplete, SuccessionView_holdersShort, SuccessionView_lack,
	SuccessionView_lackFor, SuccessionView_lacking, SuccessionView_levels, SuccessionView_more,
	SuccessionView_needs, SuccessionView_noHolders, SuccessionView_noMap, SuccessionView_noMapWords,
	SuccessionView_noNeeds, SuccessionView_noNeedsWords, SuccessionView_nobody, SuccessionView_place,
	SuccessionView_ready, SuccessionView_soon, SuccessionView_strength, SuccessionView_unwanted,
	SuccessionView_whoIsNearest, SuccessionView_words
}
