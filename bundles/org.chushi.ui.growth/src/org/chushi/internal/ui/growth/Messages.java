package org.chushi.internal.ui.growth;

import org.chushi.core.Phrase;

/** The texts of this bundle. */
enum Messages implements Phrase {
	AgendaCard_add, AgendaCard_ask, AgendaCard_endorse, AgendaCard_endorseTitle, AgendaCard_endorseWhy, AgendaCard_endorsed, AgendaCard_example, AgendaCard_for, AgendaCard_missing, AgendaCard_missingOf, AgendaCard_nobody, AgendaCard_others, AgendaCard_put, AgendaCard_takeBack, AgendaCard_takenBack, AgendaCard_title, AgendaCard_titleOf, AgendaCard_what, AgendaCard_with, AgendaCard_words, AgendaCard_wordsOf, GoalRow_next, GoalRow_reached, GoalRow_ticked, GoalRow_towards, GoalRow_unticked, Growing_aim,
	Growing_done, Growing_passed, Growing_share, Growing_until, Growing_waits, Growing_waitsLead, Growing_waitsMe,
	GrowthPage_doing, GrowthPage_help, GrowthPage_title, GrowthView_hold, GrowthView_none, GrowthView_noneHold,
	GrowthView_noneOwn, GrowthView_of, GrowthView_private, GrowthView_talks, GrowthView_words, GrowthView_wordsLead,
	GrowthView_wordsMentor, Hand_doing, IntentCard_before, IntentCard_fold, IntentCard_history, IntentCard_map,
	IntentCard_none, IntentCard_noneOf, IntentCard_of, IntentCard_said, IntentCard_say, IntentCard_sayAgain,
	IntentCard_stories, IntentCard_story, IntentCard_takeBack, IntentCard_takeBackWords, IntentCard_takenBack,
	IntentCard_title, List_separator, NudgeCard_title, NudgeRows_later, NudgeRows_open, NudgeRows_read,
	NudgeRows_week, PlanCard_agree, PlanCard_agreeWords, PlanCard_agreed, PlanCard_agreedNow, PlanCard_change,
	PlanCard_close, PlanCard_closeField, PlanCard_closeTitle, PlanCard_closeWords, PlanCard_closed, PlanCard_done,
	PlanCard_ended, PlanCard_fold, PlanCard_history, PlanCard_none, PlanCard_noneWords, PlanCard_noneWordsLead,
	PlanCard_old, PlanCard_progress, PlanCard_proposal, PlanCard_proposalTitle, PlanCard_revise, PlanCard_revision,
	PlanCard_revisionTitle, PlanCard_title, PlanCard_version, PlanCard_write, PlanPage_help, PlanPage_title,
	PlanView_add, PlanView_asked, PlanView_back, PlanView_both, PlanView_changed, PlanView_changedBy, PlanView_day, PlanView_direction, PlanView_do,
	PlanView_doLead, PlanView_done, PlanView_doneLead, PlanView_ended, PlanView_goal, PlanView_goalExample, PlanView_goalOwn,
	PlanView_goals, PlanView_have, PlanView_in, PlanView_judged, PlanView_mine, PlanView_noGoals, PlanView_noWords, PlanView_of,
	PlanView_own, PlanView_remember, PlanView_remove, PlanView_theirs, PlanView_towards, PlanView_words, PlanView_wordsLead,
	ProspectsPage_help, ProspectsPage_title, ProspectsView_all, ProspectsView_also, ProspectsView_ask,
	ProspectsView_elsewhere, ProspectsView_first, ProspectsView_firstMonths, ProspectsView_lacks,
	ProspectsView_missing, ProspectsView_more, ProspectsView_near, ProspectsView_none, ProspectsView_noneWords,
	ProspectsView_old, ProspectsView_onTheWay, ProspectsView_open, ProspectsView_openWords, ProspectsView_ownWords, ProspectsView_person, ProspectsView_position,
	ProspectsView_ready, ProspectsView_see, ProspectsView_wants, ProspectsView_wish, ProspectsView_words, TalkCard_cause,
	TalkCard_correct, TalkCard_corrected, TalkCard_next, TalkCard_notes, TalkCard_step, TalkCard_steps, TalkCard_two,
	TalkCard_withdraw, TalkCard_withdrawTitle, TalkCard_withdrawWords, TalkCard_withdrawn, TalkDialog_agenda, TalkDialog_cause,
	TalkDialog_correct, TalkDialog_correctDo, TalkDialog_day, TalkDialog_do, TalkDialog_done, TalkDialog_next,
	TalkDialog_noDay, TalkDialog_notes, TalkDialog_reason, TalkDialog_step, TalkDialog_steps, TalkDialog_stepsWords,
	TalkDialog_title, TalkDialog_titleOf, TalkDialog_topic, TalkDialog_topicExample, TalkDialog_until,
	TalkDialog_with, Targets_activity, Targets_certificate, Targets_endorsement, Targets_exam, Targets_lesson, Targets_trial, Wishing_do,
	Wishing_done, Wishing_open, Wishing_position, Wishing_strength, Wishing_title, Wishing_when, Wishing_why,
	Wishing_words
}
