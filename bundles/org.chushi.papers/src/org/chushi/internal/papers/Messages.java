package org.chushi.internal.papers;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	Envelope_strange, PaperDesk_elsewhere, PaperDesk_filled, PaperDesk_none, PaperDesk_renamed, PaperDesk_seed,
	PaperDesk_wrong, PlanFile_boolean, PlanFile_list, PlanFile_next, PlanFile_noJson, PlanFile_number,
	PlanFile_object, PlanFile_text, PlanFile_unknown, PlanFile_unknownNext, PlanFile_wrong, SealDesk_broken,
	SealDesk_explanation, SealDesk_large, SealDesk_left, SealDesk_moved, SealDesk_noBank, SealDesk_notOwn,
	SealDesk_notSealed, SealDesk_sealed, SealDesk_unaskable, SealDesk_unaskableHave, SealDesk_unaskableNext,
	SealDesk_unaskableWant, SealDesk_unreadable, Soundness_anchors, Soundness_apart, Soundness_bank,
	Soundness_bankNext, Soundness_bankWant, Soundness_code, Soundness_codeNext, Soundness_codeWant,
	Soundness_competencies, Soundness_critical, Soundness_cut, Soundness_difficulty, Soundness_difficultyNext,
	Soundness_difficultyWant, Soundness_draw, Soundness_exposure, Soundness_forms, Soundness_minimum,
	Soundness_minutes, Soundness_none, Soundness_points, Soundness_questions, Soundness_quota, Soundness_quotas,
	Soundness_quotasHave, Soundness_quotasNext, Soundness_quotasWant, Soundness_range, Soundness_rangeNext,
	Soundness_sectionMinutes, Soundness_sectionTitle, Soundness_sections, Soundness_sectionsNext,
	Soundness_sectionsWant, Soundness_title, Soundness_titleNext, Soundness_titleWant, Soundness_unknown,
	Soundness_unknownNext, Soundness_unknownWant, Soundness_wrong, Soundness_wrongNext, Soundness_wrongWant
}
