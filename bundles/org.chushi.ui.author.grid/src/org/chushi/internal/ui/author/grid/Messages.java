package org.chushi.internal.ui.author.grid;

import org.chushi.core.Phrase;

/** The texts of this bundle. */
enum Messages implements Phrase {
	Bulk_addCompetency, Bulk_addTag, Bulk_delete, Bulk_deleteAnyway, Bulk_deleteTitle, Bulk_deleteWhy,
	Bulk_difficulty, Bulk_done, Bulk_hint, Bulk_lesson, Bulk_many, Bulk_move, Bulk_nothing, Bulk_pick,
	Bulk_removeCompetency, Bulk_removeTag, GridColumn_answered, GridColumn_between, GridColumn_code,
	GridColumn_competencies, GridColumn_difficulty, GridColumn_discrimination, GridColumn_facility,
	GridColumn_lesson, GridColumn_problems, GridColumn_stemEn, GridColumn_stemZh, GridColumn_tags, GridColumn_type,
	GridEditor_way, GridFilter_all, GridFilter_noCompetency, GridFilter_noEnglish, GridFilter_noExplanation,
	GridFilter_outdated, GridFilter_problems, GridFilter_untagged, GridFilter_weak, OpenGrid_allTags,
	OpenGrid_allTypes, OpenGrid_analysing, OpenGrid_count, OpenGrid_example, OpenGrid_figures, OpenGrid_found,
	OpenGrid_search, OpenGrid_show, OpenGrid_tag, OpenGrid_type
}
