package org.chushi.internal.lessons;

import org.chushi.core.Phrase;

/** The texts of this bundle. */
public enum Messages implements Phrase {
	CallOutKind_caution, CallOutKind_important, CallOutKind_note, CallOutKind_tip, CallOutKind_warning,
	CheckQuestions_always, CheckQuestions_examOnly, CheckQuestions_foreign, CheckQuestions_paper,
	CheckQuestions_sealed, Comparing_aside, Comparing_check, Comparing_heading, Comparing_page, Comparing_picture,
	Comparing_table, LessonChecks_alt, LessonChecks_altRemedy, LessonChecks_gone, LessonChecks_goneRemedy,
	LessonChecks_html, LessonChecks_htmlRemedy, LessonChecks_id, LessonChecks_idRemedy, LessonChecks_inside,
	LessonChecks_insideRemedy, LessonChecks_link, LessonChecks_linkRemedy, LessonChecks_onlyEn, LessonChecks_onlyZh,
	LessonChecks_pairRemedy, LessonChecks_picture, LessonChecks_pictureRemedy, LessonChecks_refusedRemedy,
	LessonChecks_skipped, LessonChecks_skippedRemedy, LessonChecks_titles, LessonChecks_titlesRemedy
}
