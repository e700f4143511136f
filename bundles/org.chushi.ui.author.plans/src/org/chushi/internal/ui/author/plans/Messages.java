package org.chushi.internal.ui.author.plans;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	FillingCard_asking, FillingCard_met, FillingCard_section, FillingCard_title, FillingCard_unmet,
	OpenPaper_addSection, OpenPaper_asking, OpenPaper_paper, OpenPaper_rules, OpenPaper_rulesHint, OpenPaper_section,
	OpenPaper_sectionPlace, OpenPaper_sections, OpenPaper_sectionsHint
}
