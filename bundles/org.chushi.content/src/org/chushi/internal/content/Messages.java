package org.chushi.internal.content;

import org.chushi.core.Phrase;

/** The texts of this bundle. */
public enum Messages implements Phrase {
	BundlePacks_gone, Checks_badId, Checks_badIdRemedy, Checks_chinese, Checks_duplicate, Checks_duplicateRemedy,
	Checks_english, Checks_lessonCompetency, Checks_lessonCompetencyRemedy, Checks_lessonFile,
	Checks_lessonFileRemedy, Checks_link, Checks_linkRemedy, Checks_moreExplanations, Checks_moreTranslations,
	Checks_noCode, Checks_noCodeRemedy, Checks_noExplanation, Checks_noExplanationRemedy, Checks_noId,
	Checks_noIdRemedy, Checks_noText, Checks_noTextRemedy, Checks_noTranslation, Checks_noTranslationRemedy,
	Checks_range, Checks_rangeRemedy, Checks_required, Checks_requiredRemedy,
	Checks_requires, Checks_requiresRemedy, Checks_weights, Checks_weightsRemedy, Kind_acceptedAnswer,
	Kind_activityStep, Kind_bank, Kind_behaviour, Kind_careerMap, Kind_certificateDefinition, Kind_certificationStep,
	Kind_channelLength, Kind_chatMessage, Kind_checklist, Kind_checklistGroup, Kind_choice, Kind_competency,
	Kind_competencyDomain, Kind_conductRule, Kind_course, Kind_courseStep, Kind_criterion, Kind_document,
	Kind_examStep, Kind_exampleDialogue, Kind_gap, Kind_gate, Kind_gateStep, Kind_hotSpot, Kind_lesson, Kind_level,
	Kind_listedPhrase, Kind_matchPair, Kind_move, Kind_multipleChoice, Kind_numericAnswer, Kind_ordering,
	Kind_orderingItem, Kind_pack, Kind_packRequirement, Kind_pairWorkStep, Kind_paper, Kind_paperSection, Kind_phase,
	Kind_phraseList, Kind_picture, Kind_placeholder, Kind_policyProfile, Kind_position, Kind_programme,
	Kind_question, Kind_requirement, Kind_reviewPolicy, Kind_rewriteCheck, Kind_scenario, Kind_scriptBook,
	Kind_scriptTemplate, Kind_singleChoice, Kind_slot, Kind_successCase, Kind_successCases, Kind_text, Kind_track,
	Kind_trueFalse, Kind_unit, Kind_violation, OwnPack_name, OwnPack_notOwn, PackWriter_copyExists,
	PackWriter_copyInside, PackWriter_failed, PackWriter_moved, PackWriter_unsound, PackWriter_unsoundWant,
	Packs_duplicatePack, Packs_duplicatePackRemedy, Part_advice, Part_answers, Part_body, Part_chat, Part_choices,
	Part_criteria, Part_distractors, Part_example, Part_explanation, Part_feedback, Part_feedbackFalse,
	Part_feedbackTrue, Part_items, Part_left, Part_levels, Part_passage, Part_reason, Part_reply, Part_right,
	Part_rules, Part_sample, Part_says, Part_situation, Part_stem, Part_story, Part_summary, Part_text, Part_title,
	Part_value, Part_why, Reader_denied, Reader_doctype, Reader_feature, Reader_kind, Reader_missing, Reader_model,
	Reader_noPack, Reader_noPackRemedy, Reader_noZip, Reader_other, Reader_root, Reader_rootRemedy, Reader_syntax,
	Reader_unreadable, Reader_unreadableRemedy, Reader_value, Reader_xml, Reader_xmlRemedy, Slices_child,
	Slices_feature, Slices_kind, Slices_long, Slices_open, Slices_type, ZipFiles_entries, ZipFiles_path,
	ZipFiles_refused, ZipFiles_refusedRemedy, ZipFiles_size
}
