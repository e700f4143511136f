package org.chushi.internal.ui;

import org.chushi.core.Phrase;

/** The texts of the widgets. */
public enum Messages implements Phrase {
	AwardCard_look, AwardCard_mine, AwardCard_number, AwardCard_theirs, Batches_more, ChoiceOption_chosen,
	ChoiceOption_missed, ChoiceOption_right, ChoiceOption_wrong, Clause_separator, ConditionList_have,
	ConditionList_met, DayTimeline_done, DayTimeline_later, DayTimeline_now, Dialogs_cancel, Dialogs_close,
	Field_needed, List_separator, MarkdownPage_check, MarkdownPage_noPicture, MarkdownPage_opening, OrderList_keys,
	OrderList_place, PageGroup_content, PageGroup_exams, PageGroup_growth, PageGroup_learning, PageGroup_self,
	PageGroup_team, PageGroup_today, Progress_spoken, SavedMark_saved, SavedMark_saving
}
