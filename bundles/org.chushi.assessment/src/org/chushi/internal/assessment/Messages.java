package org.chushi.internal.assessment;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	Candidates_have, Candidates_haveUnusable, Candidates_next, Candidates_noBankNext, Candidates_want,
	Candidates_what, Choices_few, Choices_fewRemedy, Entry_attempts, Entry_attemptsHave, Entry_attemptsNext,
	Entry_attemptsWant, Entry_busy, Entry_busyHave, Entry_busyNext, Entry_busyWant, Entry_busyWhat, Entry_shut,
	Entry_wait, Entry_waitHave, Entry_waitNext, Entry_waitWant, ExamDesk_ended, ExamDesk_late, ExamDesk_noAttempt,
	ExamDesk_noPaper, ExamDesk_noQuestion, ExamPassedRule_after, ExamPassedRule_again, ExamPassedRule_best,
	ExamPassedRule_done, ExamPassedRule_finish, ExamPassedRule_first, ExamPassedRule_gone, ExamPassedRule_last,
	ExamPassedRule_minimum, ExamPassedRule_none, ExamPassedRule_running, ExamPassedRule_sit, ExamPassedRule_want,
	ExamPassedRule_what, Items_badKey, Items_badKeyRemedy, Items_emptyKey, Items_sameText, Items_sameTextRemedy,
	Items_twice, Items_unknownKey, Marking_afterPass, Marking_never, Marking_noReason, Marking_own,
	Marking_running, Marking_sameKey, Marking_sitting, Marking_unknownType, MultipleChoiceType_noKey,
	MultipleChoiceType_noKeyRemedy, MultipleChoiceType_title, OrderingType_few, OrderingType_fewRemedy,
	OrderingType_notAll, OrderingType_title, PaperDrawing_empty, PaperDrawing_unmet, QuestionChecks_unknown,
	QuestionChecks_unknownRemedy, SingleChoiceType_keys, SingleChoiceType_keysRemedy, SingleChoiceType_onlyOne,
	SingleChoiceType_title, Times_both, Times_hours, Times_minutes, TrueFalseType_false, TrueFalseType_onlyOne,
	TrueFalseType_title, TrueFalseType_true
}
