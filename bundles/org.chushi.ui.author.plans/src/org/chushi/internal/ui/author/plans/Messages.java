package org.chushi.internal.ui.author.plans;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	DayColumn_day, FillingCard_asking, FillingCard_met, FillingCard_section, FillingCard_title, FillingCard_unmet,
	OpenPaper_addSection, OpenPaper_asking, OpenPaper_more, OpenPaper_only, OpenPaper_paper, OpenPaper_rules,
	OpenPaper_rulesHint, OpenPaper_section, OpenPaper_sectionPlace, OpenPaper_sections, OpenPaper_sectionsHint,
	OpenPolicy_addGate, OpenPolicy_addKpi, OpenPolicy_addSection, OpenPolicy_authorities, OpenPolicy_certification,
	OpenPolicy_exams, OpenPolicy_gate, OpenPolicy_gates, OpenPolicy_gatesHint, OpenPolicy_inspectors, OpenPolicy_kpi,
	OpenPolicy_kpis, OpenPolicy_kpisHint, OpenPolicy_more, OpenPolicy_pairings, OpenPolicy_profile, OpenPolicy_review,
	OpenPolicy_section, OpenPolicy_sections, OpenPolicy_sectionsHint, OpenPolicy_words, OpenProgramme_add,
	OpenProgramme_addPhase, OpenProgramme_days, OpenProgramme_daysHint, OpenProgramme_delete,
	OpenProgramme_deleteAnyway, OpenProgramme_deleteTitle, OpenProgramme_deleteWhy, OpenProgramme_earlier,
	OpenProgramme_later, OpenProgramme_noPhase, OpenProgramme_phase, OpenProgramme_phases, OpenProgramme_phasesHint,
	OpenProgramme_programme, PolicyWords_alone, PolicyWords_appeal, PolicyWords_appealAlways, PolicyWords_approvals,
	PolicyWords_attempts, PolicyWords_free, PolicyWords_gate, PolicyWords_gateShut, PolicyWords_inspectors,
	PolicyWords_kpis, PolicyWords_limited, PolicyWords_markers, PolicyWords_pairing, PolicyWords_pairingRequires,
	PolicyWords_personal, PolicyWords_ratio, PolicyWords_renewal, PolicyWords_results, PolicyWords_sections,
	PolicyWords_stale, PolicyWords_staleTold, PolicyWords_trialChat, PolicyWords_unlimited, TimelinePane_classroom,
	TimelinePane_free, TimelinePane_onTheJob, TimelinePane_optional, TimelinePane_span, TimelinePane_step
}
