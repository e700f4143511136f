package org.chushi.internal.ui.author.scripts;

import org.chushi.core.Phrase;

/** Texts of this bundle. */
enum Messages implements Phrase {
	BodyCard_chinese, BodyCard_english, BodyCard_insert, BodyCard_keys, BodyCard_noSlots, BodyCard_title,
	BookFiles_form, BookFiles_give, BookFiles_giveWhy, BookFiles_language, BookFiles_reading, BookFiles_where,
	BookFiles_writing, BookFiles_written, BookPane_addDialogue, BookPane_addPlaceholder, BookPane_addScenario,
	BookPane_book, BookPane_dialogue, BookPane_dialogues, BookPane_dialoguesHint, BookPane_placeholder,
	BookPane_placeholders, BookPane_placeholdersHint, BookPane_scenario, BookPane_scenarios, BookPane_scenariosHint,
	CheckedText_found, Checks_checking, Days_always, Days_both, Days_from, Days_turned, Days_until, Deleting_anyway,
	Deleting_title, Deleting_why, FindingList_good, FindingList_more, FindingList_rule, ListButtons_delete,
	ListButtons_duplicate, OpenPhrases_count, OpenPhrases_found, OpenPhrases_instead, OpenPhrases_list,
	OpenPhrases_new, OpenPhrases_phrase, OpenPhrases_table, PhrasePane_list, PhrasePane_phrase, PhrasePane_text,
	PhrasePane_try, PhrasePane_tryWhy, PreviewCard_nothing, PreviewCard_title, PreviewCard_try, PreviewCard_tryWhy,
	PreviewCard_why, ScriptList_allScenarios, ScriptList_allStages, ScriptList_book, ScriptList_bring,
	ScriptList_count, ScriptList_found, ScriptList_give, ScriptList_new, ScriptList_scenario, ScriptList_search,
	ScriptList_stage, ScriptList_table, ScriptList_title, ScriptPane_rest, Stages_afterSales, Stages_callBack,
	Stages_closing, Stages_need, Stages_objection, Stages_opening, Stages_recommend, Stages_sms, TakingDialog_became,
	TakingDialog_changed, TakingDialog_finding, TakingDialog_layout, TakingDialog_left, TakingDialog_line,
	TakingDialog_lines, TakingDialog_more, TakingDialog_named, TakingDialog_new, TakingDialog_nothing,
	TakingDialog_same, TakingDialog_scenario, TakingDialog_summary, TakingDialog_take, TakingDialog_taken,
	TakingDialog_title, TakingDialog_undo, TakingDialog_words, ValidityCard_from, ValidityCard_title,
	ValidityCard_until
}
