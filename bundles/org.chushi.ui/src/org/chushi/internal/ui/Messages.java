package org.chushi.internal.ui;

import org.chushi.core.Phrase;

/** The texts of the widgets. */
public enum Messages implements Phrase {
	ChoiceOption_chosen,
	ChoiceOption_missed,
	ChoiceOption_right,
	ChoiceOption_wrong,
	Clause_separator,
	DayTimeline_done,
	DayTimeline_later,
	DayTimeline_now,
	Dialogs_cancel,
	Dialogs_close,
	Dialogs_needed,
	List_separator,
	MapCanvas_done,
	MapCanvas_here,
	MapCanvas_locked,
	MapCanvas_reachable,
	MapCanvas_ways,
	MapCanvas_wordDone,
	MapCanvas_wordHere,
	MapCanvas_wordLocked,
	MapCanvas_wordReachable,
	MarkdownPage_noPicture,
	MissingList_have,
	OrderList_keys,
	OrderList_place,
	Progress_spoken,
	SavedMark_saved,
	SavedMark_saving,
	Word_separator,
}
