package org.chushi.internal.ui.mentor;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	ConfirmationsPage_doing, ConfirmationsPage_help, ConfirmationsPage_title, ConfirmationsView_confirm,
	ConfirmationsView_confirmed, ConfirmationsView_confirming, ConfirmationsView_none, ConfirmationsView_noneWords,
	ConfirmationsView_note, ConfirmationsView_result, ConfirmationsView_words, ConfirmationsView_wrote,
	EntryModel_barred, EntryModel_below, EntryModel_counts, EntryModel_ended, EntryModel_replaced, EntryModel_wait,
	EntryModel_waitBoth,
	EntryPage_doing, EntryPage_help, EntryPage_title, EntryView_bothSigned, EntryView_by, EntryView_correct,
	EntryView_corrects, EntryView_down, EntryView_halted, EntryView_haltedWords, EntryView_hash, EntryView_learner,
	EntryView_mentor, EntryView_note,
	EntryView_oneSigned, EntryView_revise, EntryView_sign, EntryView_signatures, EntryView_signed, EntryView_signing,
	EntryView_subject, EntryView_title, EntryView_unseen, EntryView_unsigned, Form_day, Form_future, Form_minutes,
	Form_note, Form_subject, Guided_day, Guided_dayOver, Guided_days, Guided_entry, Guided_none, Guided_over,
	Guided_phase, Guided_signed, Guided_trial, HomePage_doing, HomePage_help, HomePage_title, HomeView_calm,
	HomeView_career, HomeView_certificates, HomeView_conditions, HomeView_course, HomeView_courseWords,
	HomeView_entry, HomeView_hello, HomeView_lapsed, HomeView_last, HomeView_lastLine,
	HomeView_lesson, HomeView_lessonRead, HomeView_next, HomeView_nobody, HomeView_nobodyWords, HomeView_quiz,
	HomeView_read, HomeView_readAgain, HomeView_record, HomeView_toConfirm, HomeView_toSign, HomeView_trialOpen,
	HomeView_trialShut, HomeView_waiting, HomeView_withLearner, PairWorkForm_correct, PairWorkForm_corrects,
	PairWorkForm_day, PairWorkForm_doing, PairWorkForm_drops, PairWorkForm_help, PairWorkForm_leave,
	PairWorkForm_leaveDo, PairWorkForm_leaveWords, PairWorkForm_minutes, PairWorkForm_note, PairWorkForm_noteHint,
	PairWorkForm_noteTitle, PairWorkForm_record, PairWorkForm_revise, PairWorkForm_save, PairWorkForm_saved,
	PairWorkForm_saving, PairWorkForm_seen, PairWorkForm_subject, PairWorkForm_subjectExample, PairWorkForm_today,
	PairWorkForm_what, PairWorkForm_words, PairWorkForm_yesterday, PairWorkPage_noSheet, PairWorkPage_notBound,
	PairWorkPage_shut, PairWorkPage_title, ResultBar_seen, ResultBar_what, Ticks_critical, Ticks_group, Turn_barred,
	Turn_barredDetail, Turn_confirm,
	Turn_confirmDo, Turn_endorse, Turn_endorseDetail, Turn_endorseDo, Turn_learner, Turn_learnerDo, Turn_record,
	Turn_recordDo, Turn_shut, Turn_shutDetail, Turn_shutDo, Turn_sign, Turn_signDo, Verdict_below,
	Verdict_belowCritical, Verdict_critical, Verdict_passed
}
