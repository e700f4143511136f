package org.chushi.internal.assessment;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	BankDesk_noBank, BankDesk_noQuestion, BankDesk_notAsked, BankDesk_seed, BankDesk_sitting, BankDesk_soundWant,
	BankDesk_unsound, Blueprint_allApart, Blueprint_allApartNext, Blueprint_anchor, Blueprint_anchorHave,
	Blueprint_anchorNext, Blueprint_anchorWant, Blueprint_apart, Blueprint_apartHave, Blueprint_apartNext,
	Blueprint_apartWant, Blueprint_fixed, Blueprint_fixedHave, Blueprint_fixedNext, Blueprint_fixedWant,
	Cell_difficulty, Entry_attempts, Entry_attemptsHave, Entry_attemptsNext, Entry_attemptsWant, Entry_awaits,
	Entry_awaitsHave, Entry_awaitsHaveSealed, Entry_awaitsNext, Entry_awaitsNextSealed, Entry_awaitsWant, Entry_busy,
	Entry_busyHave, Entry_busyNext, Entry_busyWant, Entry_busyWhat, Entry_shut, Entry_wait, Entry_waitHave,
	Entry_waitNext, Entry_waitWant, ExamDesk_ended, ExamDesk_late, ExamDesk_line, ExamDesk_lineWant,
	ExamDesk_noAttempt, ExamDesk_noPaper, ExamDesk_noQuestion, ExamDesk_sheet, ExamDesk_tooLong, ExamDesk_twice,
	ExamDesk_voided, ExamPassedRule_after, ExamPassedRule_again, ExamPassedRule_awaits, ExamPassedRule_best,
	ExamPassedRule_critical, ExamPassedRule_done, ExamPassedRule_finish, ExamPassedRule_first, ExamPassedRule_gone,
	ExamPassedRule_last, ExamPassedRule_minimum, ExamPassedRule_none, ExamPassedRule_old, ExamPassedRule_running,
	ExamPassedRule_sit, ExamPassedRule_want, ExamPassedRule_wantDays, ExamPassedRule_wantSince, ExamPassedRule_what,
	InvigilationDesk_ended, InvigilationDesk_extra, InvigilationDesk_noCode, InvigilationDesk_own,
	InvigilationDesk_reason, InvigilationDesk_voided, InvigilationDesk_window, KeyFiles_exists, KeyFiles_failed,
	KeyFiles_inside, KeyFiles_missing, KeyFiles_other, LargeBank_changed, LargeBank_duplicate,
	LargeBank_duplicateRemedy, LargeBank_more, MarkingDesk_noLevel, MarkingDesk_noPercent, MarkingDesk_noTask,
	MarkingDesk_noWhy, Marking_afterPass, Marking_awaits, Marking_awaitsSealed, Marking_never, Marking_noReason,
	Marking_notAwaited, Marking_own, Marking_running, Marking_sameKey, Marking_sealed, Marking_sitting,
	Marking_unknownType, Marking_voided, PaperChecks_forms, PaperChecks_formsRemedy, PaperChecks_numbers,
	PaperChecks_numbersRemedy, PaperChecks_quotas, PaperChecks_quotasRemedy, PaperChecks_section,
	PaperChecks_sectionRemedy, PaperChecks_wrongPercent, PaperChecks_wrongPercentRemedy, PaperDrawing_contradicts,
	PaperDrawing_empty, PaperDrawing_unmet, Pool_barred, Pool_have, Pool_haveUnusable, Pool_next, Pool_noBankNext,
	Pool_section, Pool_want, Pool_what, QuestionChecks_unknownRemedy, RegradeDesk_moved, RegradeDesk_noQuestion,
	RegradeDesk_nobody, SealAware_shut, SealDesk_noKey, SealDesk_sitting, SealDesk_strange, SealDesk_there,
	SealDesk_unreadable, SealedChecks_foreign, SealedChecks_foreignRemedy, SealedChecks_type, Sections_ahead,
	Sections_enter, Sections_last, Sections_left, Sections_order, Sections_orderHave, Sections_orderNext,
	Sections_orderWant, Sections_over, Sections_unknown, Sections_whole, SittingNotes_back, SittingNotes_clockAhead,
	SittingNotes_clockBack, SittingNotes_entered, SittingNotes_expired, SittingNotes_granted, SittingNotes_incident,
	SittingNotes_left, SittingNotes_regraded, SittingNotes_reopened, SittingNotes_started, SittingNotes_stopped,
	SittingNotes_submitted, SittingNotes_voided, Supervision_ask, Supervision_code, Supervision_none,
	Supervision_pause, Supervision_shut, Supervision_tooMany, Supervision_want, Supervision_wrong, Times_both,
	Times_hours, Times_minutes, Times_seconds
}
