package org.chushi.internal.ui.author.plans;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	DayColumn_day, FillingCard_asking, FillingCard_met, FillingCard_section, FillingCard_title, FillingCard_unmet,
	OpenPaper_addSection, OpenPaper_asking, OpenPaper_paper, OpenPaper_rules, OpenPaper_rulesHint, OpenPaper_section,
	OpenPaper_sectionPlace, OpenPaper_sections, OpenPaper_sectionsHint, OpenProgramme_add, OpenProgramme_addPhase,
	OpenProgramme_choose, OpenProgramme_days, OpenProgramme_daysHint, OpenProgramme_delete,
	OpenProgramme_deleteAnyway, OpenProgramme_deleteTitle, OpenProgramme_deleteWhy, OpenProgramme_earlier,
	OpenProgramme_later, OpenProgramme_noPhase, OpenProgramme_phase, OpenProgramme_phases, OpenProgramme_phasesHint,
	OpenProgramme_programme, TimelinePane_classroom, TimelinePane_free, TimelinePane_onTheJob, TimelinePane_optional,
	TimelinePane_span, TimelinePane_step
}
