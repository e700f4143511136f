package org.chushi.internal.psychometrics;

import org.chushi.core.Phrase;

/** Texts of this bundle. */
public enum Messages implements Phrase {
	AdaptiveSession_empty, AdaptiveSession_twice, Calibrator_allRight, Calibrator_allWrong, Calibrator_few,
	Calibrator_nobody, Calibrator_scored, CsvResponses_cancelled, CsvResponses_chinese, CsvResponses_chineseRemedy,
	CsvResponses_coding, CsvResponses_noFile, CsvResponses_quote, CsvResponses_unreadable, Curve_ability,
	Curve_characteristic, Curve_error, Curve_expected, Curve_information, Curve_itemInformation, Curve_probability,
	Curve_share, Curve_standardError, Curve_testInformation, Krippendorff_noNumber, Krippendorff_single,
	Krippendorff_twice, ResponseTable_above, ResponseTable_columns, ResponseTable_fine, ResponseTable_levels,
	ResponseTable_mark, ResponseTable_maximum, ResponseTable_noItem, ResponseTable_nobody, ResponseTable_row,
	ResponseTable_someIds, ResponseTable_twice, Rows_cells, Rows_cellsNext, Rows_cellsWant, Rows_commaNext,
	Rows_counting, Rows_countingRemedy, Rows_empty, Rows_errors, Rows_idWant, Rows_levels, Rows_levelsNext,
	Rows_levelsWant, Rows_nameTwice, Rows_nameTwiceNext, Rows_nameWant, Rows_noId, Rows_noIdNext, Rows_noName,
	Rows_noNameNext, Rows_noNumber, Rows_nobody, Rows_numberNext, Rows_numberWant, Rows_twice, Rows_twiceNext,
	Rows_where, WeakItems_beats, WeakItems_beatsRemedy, WeakItems_constant, WeakItems_constantRemedy,
	WeakItems_easy, WeakItems_easyRemedy, WeakItems_few, WeakItems_flat, WeakItems_flatRemedy, WeakItems_hard,
	WeakItems_hardRemedy, WeakItems_misfit, WeakItems_misfitRemedy, WeakItems_negative, WeakItems_negativeRemedy,
	WeakItems_slope, WeakItems_unused, WeakItems_unusedRemedy
}
