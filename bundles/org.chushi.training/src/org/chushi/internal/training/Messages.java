package org.chushi.internal.training;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	Activities_alreadyConfirmed, Activities_confirmer, Activities_empty, Activities_noStep, Activities_notPassed,
	Activities_notPassedNext, Activities_notRecorded, Activities_notSeen, Activities_ownConfirm,
	Activities_ownInterview, Activities_seen, Activities_tooLong, Admission_lesson, Admission_lessonHave,
	Admission_lessonNext, Admission_lessonWant, Admission_lessonsFirst, Admission_noProfile, Admission_notOffered,
	Admission_setAhead, Admission_setOver, Checklists_noBehaviour, Checklists_none, Checklists_purpose,
	Enrolments_interviewFirst, Enrolments_interviewHave, Enrolments_interviewNext, Enrolments_interviewNone,
	Enrolments_interviewWant, Enrolments_noPerson, Enrolments_noPolicy, Enrolments_noProfile, Enrolments_noProgramme,
	Enrolments_noReason, Enrolments_noRunning, Enrolments_notNewcomer, Enrolments_running, Enrolments_toldDay,
	Enrolments_toldEnrolled, Enrolments_toldNewcomer, Enrolments_toldNothing, Enrolments_toldOwn,
	Enrolments_toldReason, GateKeeper_days,
	GateKeeper_daysBind, GateKeeper_daysHave, GateKeeper_daysNext, GateKeeper_daysWant, GateKeeper_gone,
	GateKeeper_none, GateKeeper_notEnrolled, GateKeeper_shut, GateKeeper_wouldOpen, GateKeeper_wouldShut,
	Learning_noLesson, Learning_percent, PairWork_againstMentor, PairWork_badDay, PairWork_badMinutes,
	PairWork_changed, PairWork_complete, PairWork_corrected, PairWork_fullDay, PairWork_incomplete, PairWork_noEntry,
	PairWork_noSubject, PairWork_notBound, PairWork_notMentor, PairWork_notParty, PairWork_signed, PairWork_tooEarly,
	Pairings_barred, Pairings_full, Pairings_fullHave, Pairings_fullNext, Pairings_fullWant, Pairings_fullWhat,
	Pairings_guideNotActive, Pairings_ineligible, Pairings_kind_buddy, Pairings_kind_coaching, Pairings_kind_mentor,
	Pairings_kind_studyGroup, Pairings_noPolicy, Pairings_noReason, Pairings_notBound, Pairings_notMentor,
	Pairings_same, Pairings_self, Pairings_taken, Pairings_takenHave, Pairings_takenNext, Pairings_takenWant,
	Rules_activities, Rules_activitiesHave, Rules_activitiesNext, Rules_activitiesWaiting, Rules_activitiesWant,
	Rules_contentGone, Rules_done, Rules_lessons, Rules_lessonsHave, Rules_lessonsNext, Rules_lessonsWant,
	Rules_minutesHave, Rules_minutesWant, Rules_notEnrolled, Rules_pairWork, Rules_pairWorkDaily, Rules_pairWorkHave,
	Rules_pairWorkNext, Rules_pairWorkSign, Rules_pairWorkWant, Rules_trial, Rules_trialBefore, Rules_trialHave,
	Rules_trialNext,
	Rules_trialOpen, Rules_trialTell, Rules_trialWant, SetExams_already, SetExams_alreadyNext, SetExams_alreadyWant,
	SetExams_attempts,
	SetExams_attemptsNext, SetExams_attemptsWant, SetExams_gone, SetExams_noPaper, SetExams_noReason,
	SetExams_noSetting, SetExams_none, SetExams_note, SetExams_noteNext, SetExams_noteWant, SetExams_people,
	SetExams_peopleNext, SetExams_peopleWant, SetExams_personNext, SetExams_personWant, SetExams_refused,
	SetExams_until, SetExams_untilNext, SetExams_untilWant
}
