package org.chushi.internal.ui.author.scripts;

import org.chushi.core.Phrase;

/** Texts of this bundle. */
enum Messages implements Phrase {
	BodyCard_chinese, BodyCard_english, BodyCard_insert, BodyCard_keys, BodyCard_noSlots, BodyCard_title,
	BookPane_addDialogue, BookPane_addPlaceholder, BookPane_addScenario, BookPane_book, BookPane_dialogue,
	BookPane_dialogues, BookPane_dialoguesHint, BookPane_placeholder, BookPane_placeholders,
	BookPane_placeholdersHint, BookPane_scenario, BookPane_scenarios, BookPane_scenariosHint, CheckedText_found,
	Checks_checking, Days_always, Days_both, Days_from, Days_turned, Days_until, Deleting_anyway, Deleting_title,
	Deleting_why, FindingList_good, FindingList_more, FindingList_rule, ListButtons_delete, ListButtons_duplicate,
	OpenPhrases_count, OpenPhrases_found, OpenPhrases_instead, OpenPhrases_list, OpenPhrases_new, OpenPhrases_phrase,
	OpenPhrases_table, PhrasePane_list, PhrasePane_phrase, PhrasePane_text, PhrasePane_try, PhrasePane_tryWhy,
	PreviewCard_nothing, PreviewCard_title, PreviewCard_try, PreviewCard_tryWhy, PreviewCard_why,
	ScriptList_allScenarios, ScriptList_allStages, ScriptList_book, ScriptList_count, ScriptList_found,
	ScriptList_new, ScriptList_scenario, ScriptList_search, ScriptList_stage, ScriptList_table, ScriptList_title,
	ScriptPane_rest, Stages_afterSales, Stages_callBack, Stages_closing, Stages_need, Stages_objection,
	Stages_opening, Stages_recommend, Stages_sms, ValidityCard_from, ValidityCard_title, ValidityCard_until
}
