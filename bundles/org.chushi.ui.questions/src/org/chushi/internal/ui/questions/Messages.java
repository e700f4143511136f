package org.chushi.internal.ui.questions;

import org.chushi.core.Phrase;

/** The texts of the panels. */
public enum Messages implements Phrase {
	ChatView_agent, ChatView_customer, ChatView_head, ChatView_system, CheckCard_again, CheckCard_answer,
	CheckCard_enter, CheckCard_partly, CheckCard_right, CheckCard_title, CheckCard_unanswered, CheckCard_why,
	CheckCard_wrong, CopyView_name, EssayPanel_hint, EssayPanel_label, GapFillPanel_gap, GapFillPanel_hint,
	GapFillPanel_none, GapFillPanel_open, HotTextPanel_full, HotTextPanel_hint, HotTextPanel_picks, LessonBody_gone,
	LessonBody_goneWhy, List_separator, MatchingPanel_hint, MatchingPanel_left, MatchingPanel_none,
	MatchingPanel_pair, MultipleChoicePanel_hint, NeutralPanel_answered, NeutralPanel_foreign, NeutralPanel_hint,
	NeutralPanel_next, NeutralPanel_sealed, NeutralPanel_sealedWhy, NeutralPanel_unknown, NumericPanel_hint,
	NumericPanel_label, NumericPanel_noNumber, NumericPanel_number, NumericPanel_unit, NumericPanel_unitFree,
	OrderingPanel_hint, Passage_judged, Passage_picked, Passage_place, PickReplyPanel_effect, PickReplyPanel_hint,
	PickReplyPanel_replies, Picker_back, Picker_name, ProcedurePanel_hint, Reviewed_key, Reviewed_level,
	Reviewed_marker, Reviewed_sample, RewritePanel_asItWas, RewritePanel_better, RewritePanel_copy,
	RewritePanel_hint, RewritePanel_other, RewritePanel_wishes, RewritePanel_yours, SequencePanel_asShown,
	SequencePanel_either, SequencePanel_key, SequencePanel_line, SequencePanel_yours, ShortAnswerPanel_hint,
	ShortAnswerPanel_label, SingleChoicePanel_hint, SpotViolationPanel_blamed, SpotViolationPanel_hint,
	SpotViolationPanel_message, SpotViolationPanel_none, SpotViolationPanel_other, StandLine_line, Standing_met,
	Standing_missed, Standing_none, Standing_note, Standing_partly, Standing_right, Standing_unmet, Standing_wish,
	Standing_wrong, TrueFalsePanel_hint, TypingDrillPanel_again, TypingDrillPanel_figures, TypingDrillPanel_goal,
	TypingDrillPanel_goalTimed, TypingDrillPanel_hint, TypingDrillPanel_label, TypingDrillPanel_legend,
	TypingDrillPanel_noPaste, TypingDrillPanel_wanted, TypingDrillPanel_yours, Writing_between, Writing_count,
	Writing_fewest, Writing_most, Writing_over
}
