package org.chushi.internal.exchange;

import org.chushi.core.Phrase;

/** The texts of this bundle. */
public enum Messages implements Phrase {
	Aiken_badAnswer, Aiken_blank, Aiken_blankRemedy, Aiken_losses, Aiken_lost, Aiken_name, Aiken_noAnswer,
	Aiken_noAnswerRemedy, Csv_broken, Csv_name, Export_noBank, Export_sealed, Gift_afterCategory,
	Gift_afterCategoryRemedy, Gift_arrow, Gift_blankOption, Gift_blankOptionRemedy, Gift_braces, Gift_bracesRemedy,
	Gift_category, Gift_categoryRemedy, Gift_description, Gift_descriptionRemedy, Gift_fewAnswers,
	Gift_fewAnswersRemedy, Gift_losses, Gift_name, Gift_noArrow, Gift_noArrowRemedy, Gift_noNumber,
	Gift_noNumberRemedy, Gift_twoAnswers, Gift_twoAnswersRemedy, House_empty, House_emptyRemedy, House_folder,
	House_folderRemedy, House_noFile, House_noFileRemedy, House_noWriter, House_notCarried, House_notCarriedRemedy,
	House_nothing, House_nothingRemedy, House_otherLanguage, House_otherLanguageRemedy, House_unknown,
	House_unknownRemedy, House_unreadable, House_unreadableRemedy, House_unwritable, Import_broken, Import_cancelled,
	Import_elsewhere, Import_failed, Import_kept, Import_keptRemedy, Import_sameFile, Import_sealed, Import_twice,
	Import_twiceRemedy, Kind_essay, Kind_foreign, Kind_gapFill, Kind_hotText, Kind_matching, Kind_multipleChoice,
	Kind_numeric, Kind_orderProcedure, Kind_ordering, Kind_pickReply, Kind_rewriteReply, Kind_shortAnswer,
	Kind_singleChoice, Kind_spotViolation, Kind_trueFalse, Kind_typingDrill, Limit_depth, Limit_line, Limit_nodes,
	Limit_question, Limit_remedy, Limit_size, Limit_sizeRemedy, Limit_tag, Maker_cleaned, Maker_cleanedRemedy,
	Maker_foreignRemedy, Maker_noKey, Maker_noStem, Maker_noStemRemedy, Maker_scaled, Maker_scaledRemedy,
	Moodle_losses, Moodle_name, Moodle_type, QtiOne_losses, QtiOne_name, QtiThree_name, QtiTwo_name, Qti_alone,
	Qti_aloneRemedy, Qti_beyond, Qti_losses, Qti_manyToMany, Qti_missing, Qti_missingRemedy, Qti_near,
	Qti_nearRemedy, Qti_noItem, Qti_noItemRemedy, Qti_noKey, Qti_nothing, Qti_reference, Qti_referenceRemedy,
	Qti_root, Qti_rootRemedy, Qti_rule, Qti_ruleRemedy, Qti_scoring, Qti_several, Qti_shares, Qti_sharesRemedy,
	Qti_test, Qti_testRemedy, Qti_together, Qti_togetherRemedy, Rich_lost, Rich_lostRemedy, Table_above,
	Table_aboveRemedy, Table_answer, Table_answerRemedy, Table_blanks, Table_blanksRemedy, Table_column,
	Table_columnRemedy, Table_difficulty, Table_difficultyRemedy, Table_distractors, Table_feedback, Table_losses,
	Table_many, Table_noHeading, Table_noHeadingRemedy, Table_noStem, Table_noStemRemedy, Table_points,
	Table_pointsRemedy, Table_several, Table_severalRemedy, Table_type, Table_typeRemedy, Tables_rows, Text_binary,
	Text_charset, Text_charsetRemedy, Write_credit, Write_essay, Write_exact, Write_fixedOrder, Write_ranks,
	Write_regex, Write_remedy, Write_tolerance, Write_toleranceKind, Write_units, Xlsx_name, Xlsx_noSheet,
	Xlsx_strings, Xml_entity, Xml_malformed, Zip_bomb, Zip_broken, Zip_encrypted, Zip_link, Zip_many, Zip_path,
	Zip_twice
}
