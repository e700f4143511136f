package org.chushi.internal.cli;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	BankVerbs_brought, BankVerbs_read, BankVerbs_reads, BankVerbs_readsAndWrites, BankVerbs_unlisted, BankVerbs_would,
	BankVerbs_written, CareerVerbs_across, CareerVerbs_ahead, CareerVerbs_behind, CareerVerbs_endorsed,
	CareerVerbs_forEver, CareerVerbs_here, CareerVerbs_reachable, CareerVerbs_ready, CareerVerbs_revoked,
	CareerVerbs_until, CareerVerbs_up, Cli_bug, Cli_bugHave, Cli_bugNext, Cli_bugNoFile, Cli_bugWant, Cli_bugWhat,
	Cli_memory, Cli_memoryNext, Cli_noName, Cli_noTeam, Cli_password, Cli_usage, ContentVerbs_accepted,
	ContentVerbs_administrator, ContentVerbs_backedUp, ContentVerbs_broken, ContentVerbs_exported,
	ContentVerbs_intact, ContentVerbs_notIntact, ContentVerbs_rebuilt, ContentVerbs_restored, ContentVerbs_sealed,
	ContentVerbs_sound, ContentVerbs_verified, ExamVerbs_applied, ExamVerbs_awaits, ExamVerbs_effect,
	ExamVerbs_failed, ExamVerbs_flagged, ExamVerbs_keys, ExamVerbs_left, ExamVerbs_noFile, ExamVerbs_none,
	ExamVerbs_outlook, ExamVerbs_passed, ExamVerbs_preview, ExamVerbs_previewFirst, ExamVerbs_regraded,
	ExamVerbs_running, ExamVerbs_saved, ExamVerbs_underWay, ExamVerbs_unflagged, Input_noDate, Input_noId,
	Input_noNumber, Input_noPassword, Input_noPath, Input_noPerson, Lines_diagnostic, Lines_met, Lines_missing,
	Lines_note, Lines_unmet, MarkingVerbs_agreed, MarkingVerbs_another, MarkingVerbs_decides, MarkingVerbs_final,
	MarkingVerbs_level, MarkingVerbs_marks, MarkingVerbs_points, MarkingVerbs_response, Misuse_command,
	Misuse_missing, Misuse_noCommand, Misuse_noValue, Misuse_option, Misuse_other, Misuse_tooMany, Misuse_twice,
	Misuse_value, PeopleVerbs_demo, PeopleVerbs_left, PeopleVerbs_newPassword, PeopleVerbs_noRole,
	PeopleVerbs_oldPassword, PracticeVerbs_due, PracticeVerbs_inBook, PracticeVerbs_keyChanged, PracticeVerbs_lesson,
	PracticeVerbs_noRating, PracticeVerbs_noRound, PracticeVerbs_right, PracticeVerbs_round, PracticeVerbs_share,
	PracticeVerbs_summary, PracticeVerbs_topic, PracticeVerbs_weak, PracticeVerbs_wrong, PracticeVerbs_wrongTimes,
	QuestionLines_agent, QuestionLines_customer, QuestionLines_reply, QuestionLines_system, ReviewVerbs_cards,
	ReviewVerbs_day, ReviewVerbs_expected, ReviewVerbs_measured, ReviewVerbs_noGrade, ReviewVerbs_noRetention,
	ReviewVerbs_today, SearchVerbs_difficulty, SearchVerbs_drawn, SearchVerbs_limit, SearchVerbs_more,
	SearchVerbs_none, SearchVerbs_questions, StatsVerbs_alphaWithout, StatsVerbs_discrimination, StatsVerbs_facility,
	StatsVerbs_item, StatsVerbs_itemRest, StatsVerbs_model, StatsVerbs_noModel, StatsVerbs_notConverged,
	StatsVerbs_rasch, StatsVerbs_sound, StatsVerbs_summary, StatsVerbs_twoParameter, StatsVerbs_weak,
	Tour_certificate, Tour_failed, Tour_lessons, Tour_map, Tour_noWayRound, Tour_note, Tour_oneToOne, Tour_open,
	Tour_shut, Tour_signed, Tour_team, Tour_verified, Tour_wait, TrainingVerbs_confirmed, TrainingVerbs_enrolled,
	TrainingVerbs_finished, TrainingVerbs_noKind, TrainingVerbs_noLesson, TrainingVerbs_notPassed, TrainingVerbs_open,
	TrainingVerbs_passed, TrainingVerbs_path, TrainingVerbs_pathOver, TrainingVerbs_session, TrainingVerbs_shut,
	TrainingVerbs_signedBoth, TrainingVerbs_signedOne, TrainingVerbs_stateDone, TrainingVerbs_stateLater,
	TrainingVerbs_stateNow, TrainingVerbs_stateShut, TrainingVerbs_unsigned, TrainingVerbs_waiting
}
