package org.chushi.internal.ui.scripts;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	Channel_chat, Channel_phone, Channel_sms, ChosenPane_busy, ChosenPane_cleared, ChosenPane_copied,
	ChosenPane_copy, ChosenPane_copying, ChosenPane_dialogues, ChosenPane_doing, ChosenPane_edit, ChosenPane_english,
	ChosenPane_favourite, ChosenPane_next, ChosenPane_olderInUse, ChosenPane_optional, ChosenPane_ownWords,
	ChosenPane_reason, ChosenPane_send, ChosenPane_sent, ChosenPane_withdraw, ChosenPane_withdrawDo,
	ChosenPane_withdrawTitle, ChosenPane_withdrawWhy, DeskPage_ahead, DeskPage_all, DeskPage_and, DeskPage_approve,
	DeskPage_approved, DeskPage_chooseFirst, DeskPage_copied, DeskPage_days, DeskPage_doing, DeskPage_expired,
	DeskPage_expiring, DeskPage_export, DeskPage_exportName, DeskPage_exported, DeskPage_exporting, DeskPage_help,
	DeskPage_lacking, DeskPage_lackingNext, DeskPage_last, DeskPage_never, DeskPage_noneWaiting, DeskPage_of,
	DeskPage_own, DeskPage_people, DeskPage_reason, DeskPage_report, DeskPage_return, DeskPage_returnDo,
	DeskPage_returnWhy, DeskPage_returned, DeskPage_since, DeskPage_standing, DeskPage_subtitle, DeskPage_title,
	DeskPage_try, DeskPage_until, DialoguesPage_all, DialoguesPage_back, DialoguesPage_doing, DialoguesPage_frequent,
	DialoguesPage_help, DialoguesPage_none, DialoguesPage_noneNext, DialoguesPage_subtitle, DialoguesPage_title,
	DialoguesPage_why, FindingLines_more, FindingLines_sound, ReportFile_channel, ReportFile_code, ReportFile_from,
	ReportFile_there, ScriptsPage_all, ScriptsPage_count, ScriptsPage_doing, ScriptsPage_every,
	ScriptsPage_favourites, ScriptsPage_handEmpty, ScriptsPage_help, ScriptsPage_mine, ScriptsPage_more,
	ScriptsPage_none, ScriptsPage_noneNext, ScriptsPage_nothing, ScriptsPage_own, ScriptsPage_scenario,
	ScriptsPage_script, ScriptsPage_stage, ScriptsPage_starred, ScriptsPage_subtitle, ScriptsPage_title,
	ScriptsPage_words, ScriptsPage_wordsExample, ScriptsPage_write, Stage_afterSales, Stage_callBack, Stage_closing,
	Stage_need, Stage_objection, Stage_opening, Stage_recommend, Stage_sms, Standing_ahead, Standing_expired,
	Standing_expiring, Standing_valid, State_approved, State_returned, State_waiting, State_withdrawn, State_written,
	TrialPage_answer, TrialPage_back, TrialPage_barred, TrialPage_by, TrialPage_customer, TrialPage_customerExample,
	TrialPage_doing, TrialPage_empty, TrialPage_fit, TrialPage_help, TrialPage_leave, TrialPage_leaveDo,
	TrialPage_leaveWhy, TrialPage_missing, TrialPage_notFit, TrialPage_of, TrialPage_say, TrialPage_script,
	TrialPage_sent, TrialPage_sign, TrialPage_signed, TrialPage_signing, TrialPage_signs, TrialPage_subtitle,
	TrialPage_title, TrialPage_verdict, TrialPage_verdictFirst, TrialPage_void, TrialPage_why, TrialPage_window,
	VariantDialog_atOnce, VariantDialog_checking, VariantDialog_keep, VariantDialog_kept, VariantDialog_keptSend,
	VariantDialog_noScenario, VariantDialog_reviewed, VariantDialog_rewrite, VariantDialog_text, VariantDialog_title,
	VariantDialog_write, Words_today, Words_until
}
