package org.chushi.internal.scripts.exchange;

import org.chushi.core.Phrase;

/** The texts of this bundle. */
public enum Messages implements Phrase {
	Export_gbk, Export_gbkRemedy, Export_guarded, Export_guardedRemedy, Export_noGroup, Export_none, Export_sheet,
	Export_unwritable, Form_desk, Form_deskGbk, Form_deskXlsx, Form_full, Form_text, Import_behind,
	Import_behindChinese, Import_behindRemedy, Import_columns, Import_columnsRemedy, Import_day, Import_dayRemedy,
	Import_elsewhere, Import_empty, Import_emptyRemedy, Import_json, Import_long, Import_longRemedy,
	Import_noHeading, Import_noMacro, Import_noText, Import_summary, Import_twice, Import_twiceRemedy
}
