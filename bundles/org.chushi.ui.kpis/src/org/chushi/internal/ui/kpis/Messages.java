package org.chushi.internal.ui.kpis;

import org.chushi.core.Phrase;

/** The texts of this bundle. */
enum Messages implements Phrase {
	Correcting_do, Correcting_doing, Correcting_done, Correcting_noReason, Correcting_reason, Correcting_value,
	Correcting_what, FiguresPage_title, FiguresView_choose, FiguresView_correct, FiguresView_corrected,
	FiguresView_day, FiguresView_doing, FiguresView_figure, FiguresView_from, FiguresView_help, FiguresView_import,
	FiguresView_last, FiguresView_leads, FiguresView_mean, FiguresView_mine, FiguresView_name,
	FiguresView_noValues, FiguresView_noValuesYet, FiguresView_none, FiguresView_noneWords, FiguresView_note,
	FiguresView_of, FiguresView_record, FiguresView_takenBack, FiguresView_team, FiguresView_value,
	FiguresView_words, Importing_aside, Importing_choose, Importing_counts, Importing_do, Importing_doing,
	Importing_done, Importing_first, Importing_line, Importing_new, Importing_reading, Importing_remark,
	Importing_same, Importing_state, Importing_title, Importing_wrong, Recording_do, Recording_doing,
	Recording_done, Recording_example, Recording_fraction, Recording_noDay
}
