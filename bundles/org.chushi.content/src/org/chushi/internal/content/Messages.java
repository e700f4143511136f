package org.chushi.internal.content;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	BundlePacks_gone, Checks_badId, Checks_badIdRemedy, Checks_chinese, Checks_duplicate, Checks_duplicateRemedy,
	Checks_english, Checks_lessonCompetency, Checks_lessonCompetencyRemedy, Checks_lessonFile,
	Checks_lessonFileRemedy, Checks_link, Checks_linkRemedy, Checks_noCode, Checks_noCodeRemedy,
	Checks_noExplanation, Checks_noExplanationRemedy, Checks_noId, Checks_noIdRemedy, Checks_noText,
	Checks_noTextRemedy, Checks_picture, Checks_pictureRemedy, Checks_range, Checks_rangeRemedy, Checks_required,
	Checks_requiredRemedy, Checks_requires, Checks_requiresRemedy, Checks_weights, Checks_weightsRemedy,
	Kind_ActivityStep, Kind_Bank, Kind_Behaviour, Kind_CareerMap, Kind_CertificateDefinition, Kind_CertificationStep,
	Kind_Checklist, Kind_ChecklistGroup, Kind_Choice, Kind_Competency, Kind_CompetencyDomain, Kind_Course,
	Kind_CourseStep, Kind_ExamStep, Kind_Gate, Kind_GateStep, Kind_Lesson, Kind_Move, Kind_MultipleChoice,
	Kind_Ordering, Kind_OrderingItem, Kind_Pack, Kind_PackRequirement, Kind_PairWorkStep, Kind_Paper, Kind_PaperSection, Kind_Phase,
	Kind_PolicyProfile, Kind_Position, Kind_Programme, Kind_Requirement, Kind_SingleChoice, Kind_Text, Kind_Track,
	Kind_TrueFalse, Packs_duplicatePack, Packs_duplicatePackRemedy, Reader_denied, Reader_doctype, Reader_feature,
	Reader_kind, Reader_missing, Reader_model, Reader_noPack, Reader_noPackRemedy, Reader_noZip, Reader_other,
	Reader_root, Reader_rootRemedy, Reader_syntax, Reader_unreadable, Reader_unreadableRemedy, Reader_value,
	Reader_xml, Reader_xmlRemedy, ZipFiles_entries, ZipFiles_path, ZipFiles_refused, ZipFiles_refusedRemedy,
	ZipFiles_size
}
