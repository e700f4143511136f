package org.chushi.internal.ui.author;

import static java.util.Map.entry;

import java.util.Map;

import org.chushi.model.ModelPackage.Literals;
import org.eclipse.emf.ecore.EClass;

/** What the classes of the model are called. */
final class ClassNames {

	static final Map<EClass, Messages> ALL = Map.ofEntries(
			entry(Literals.ACTIVITIES_CONFIRMED, Messages.Class_ActivitiesConfirmed),
			entry(Literals.ACTIVITY_STEP, Messages.Class_ActivityStep),
			entry(Literals.APART, Messages.Class_Apart),
			entry(Literals.BANK, Messages.Class_Bank),
			entry(Literals.BEHAVIOUR, Messages.Class_Behaviour),
			entry(Literals.CAREER_MAP, Messages.Class_CareerMap),
			entry(Literals.CERTIFICATE_DEFINITION, Messages.Class_CertificateDefinition),
			entry(Literals.CERTIFICATION_POLICY, Messages.Class_CertificationPolicy),
			entry(Literals.COMPETENCY_NEED, Messages.Class_CompetencyNeed),
			entry(Literals.KPI, Messages.Class_Kpi),
			entry(Literals.KPI_REACHED, Messages.Class_KpiReached),
			entry(Literals.SECTION, Messages.Class_Section),
			entry(Literals.CERTIFICATE_HELD, Messages.Class_CertificateHeld),
			entry(Literals.CERTIFICATION_STEP, Messages.Class_CertificationStep),
			entry(Literals.CHANNEL_LENGTH, Messages.Class_ChannelLength),
			entry(Literals.CHAT_MESSAGE, Messages.Class_ChatMessage),
			entry(Literals.CHECKLIST, Messages.Class_Checklist),
			entry(Literals.CHECKLIST_GROUP, Messages.Class_ChecklistGroup),
			entry(Literals.COMPETENCY, Messages.Class_Competency),
			entry(Literals.COMPETENCY_DOMAIN, Messages.Class_CompetencyDomain),
			entry(Literals.COURSE, Messages.Class_Course),
			entry(Literals.COURSE_STEP, Messages.Class_CourseStep),
			entry(Literals.DOCUMENT, Messages.Class_Document),
			entry(Literals.ENDORSED, Messages.Class_Endorsed),
			entry(Literals.EXAM_PASSED, Messages.Class_ExamPassed),
			entry(Literals.EXAM_POLICY, Messages.Class_ExamPolicy),
			entry(Literals.EXAM_STEP, Messages.Class_ExamStep),
			entry(Literals.EXAMPLE_DIALOGUE, Messages.Class_ExampleDialogue),
			entry(Literals.GATE, Messages.Class_Gate),
			entry(Literals.GATE_STEP, Messages.Class_GateStep),
			entry(Literals.LESSON, Messages.Class_Lesson),
			entry(Literals.LESSONS_FINISHED, Messages.Class_LessonsFinished),
			entry(Literals.LISTED_PHRASE, Messages.Class_ListedPhrase),
			entry(Literals.MONEY_AUTHORITY, Messages.Class_MoneyAuthority),
			entry(Literals.MOVE, Messages.Class_Move),
			entry(Literals.PACK, Messages.Class_Pack),
			entry(Literals.PACK_REQUIREMENT, Messages.Class_PackRequirement),
			entry(Literals.PAIR_WORK_SIGNED, Messages.Class_PairWorkSigned),
			entry(Literals.PAIR_WORK_STEP, Messages.Class_PairWorkStep),
			entry(Literals.PAIRING_POLICY, Messages.Class_PairingPolicy),
			entry(Literals.PAPER, Messages.Class_Paper),
			entry(Literals.PAPER_SECTION, Messages.Class_PaperSection),
			entry(Literals.PHASE, Messages.Class_Phase),
			entry(Literals.PHRASE_LIST, Messages.Class_PhraseList),
			entry(Literals.PICTURE, Messages.Class_Picture),
			entry(Literals.PLACEHOLDER, Messages.Class_Placeholder),
			entry(Literals.POLICY_PROFILE, Messages.Class_PolicyProfile),
			entry(Literals.POSITION, Messages.Class_Position),
			entry(Literals.POSITION_HELD, Messages.Class_PositionHeld),
			entry(Literals.PROGRAMME, Messages.Class_Programme),
			entry(Literals.QUESTION, Messages.Class_Question),
			entry(Literals.QUOTA, Messages.Class_Quota),
			entry(Literals.REVIEW_POLICY, Messages.Class_ReviewPolicy),
			entry(Literals.SCENARIO, Messages.Class_Scenario),
			entry(Literals.SCRIPT_BOOK, Messages.Class_ScriptBook),
			entry(Literals.SCRIPT_TEMPLATE, Messages.Class_ScriptTemplate),
			entry(Literals.SLOT, Messages.Class_Slot),
			entry(Literals.SUCCESS_CASE, Messages.Class_SuccessCase),
			entry(Literals.SUCCESS_CASES, Messages.Class_SuccessCases),
			entry(Literals.TRACK, Messages.Class_Track),
			entry(Literals.TRIAL_SHIFT_OPEN, Messages.Class_TrialShiftOpen));

	private ClassNames() {
	}
}
