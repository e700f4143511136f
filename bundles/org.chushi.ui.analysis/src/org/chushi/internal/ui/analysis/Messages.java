package org.chushi.internal.ui.analysis;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	AnswerPage_back, AnswerPage_choose, AnswerPage_done, AnswerPage_doneNext, AnswerPage_give, AnswerPage_help,
	AnswerPage_loading, AnswerPage_once, AnswerPage_place, AnswerPage_saved, AnswerPage_saving, AnswerPage_why,
	BeginPage_add, BeginPage_again, BeginPage_begin, BeginPage_beginning, BeginPage_begun, BeginPage_cases,
	BeginPage_casesWhy, BeginPage_choose, BeginPage_chosen, BeginPage_code, BeginPage_everybody, BeginPage_help,
	BeginPage_name, BeginPage_people, BeginPage_peopleWhy, BeginPage_reading, BeginPage_remove, BeginPage_search, BeginPage_searching,
	BeginPage_stem, BeginPage_subtitle, BeginPage_title, BeginPage_type, BeginPage_until, BeginPage_words,
	ComparePage_alpha, ComparePage_help, ComparePage_of, ComparePage_others, ComparePage_overall,
	ComparePage_right, ComparePage_subtitle, ComparePage_title, CurvePicture_ability, CurvePicture_name,
	CurvePicture_point, Draft_cases, Draft_name, Draft_people, Draft_until, HandledPage_help, HandledPage_subtitle,
	HandledPage_title, HandledPage_why, HistogramPicture_bin, HistogramPicture_cut, HistogramPicture_name,
	ItemPage_all, ItemPage_alphaWithout, ItemPage_answered, ItemPage_answers, ItemPage_answersWhy,
	ItemPage_back, ItemPage_curve, ItemPage_curveWhy, ItemPage_difficulty, ItemPage_discrimination,
	ItemPage_facility, ItemPage_gone, ItemPage_help, ItemPage_itemRest, ItemPage_lower, ItemPage_of,
	ItemPage_question, ItemPage_rasch, ItemPage_right, ItemPage_slope, ItemPage_title, ItemPage_twoParameter,
	ItemPage_upper, MyRoundsPage_about, MyRoundsPage_answer, MyRoundsPage_answered, MyRoundsPage_help,
	MyRoundsPage_none, MyRoundsPage_noneNext, MyRoundsPage_see, MyRoundsPage_subtitle, MyRoundsPage_title,
	MyRoundsPage_wait, OutcomePage_alike, OutcomePage_alpha, OutcomePage_back, OutcomePage_doing, OutcomePage_few,
	OutcomePage_help, OutcomePage_key, OutcomePage_of, OutcomePage_overall, OutcomePage_parted, OutcomePage_people,
	OutcomePage_right, OutcomePage_subtitle, OutcomePage_title, PaperPage_alpha, PaperPage_anonymous,
	PaperPage_answered, PaperPage_back, PaperPage_choose, PaperPage_code, PaperPage_difficulty,
	PaperPage_discrimination, PaperPage_doing, PaperPage_facility, PaperPage_figures, PaperPage_first,
	PaperPage_help, PaperPage_itemRest, PaperPage_items, PaperPage_last, PaperPage_model, PaperPage_notConverged,
	PaperPage_open, PaperPage_scores, PaperPage_spread, PaperPage_stem, PaperPage_takeFirst, PaperPage_takeLast,
	PaperPage_verdict, PaperPage_weak, PapersPage_choose, PapersPage_code, PapersPage_doing, PapersPage_help,
	PapersPage_none, PapersPage_noneNext, PapersPage_open, PapersPage_paper, PapersPage_people,
	PapersPage_subtitle, PapersPage_title, Picture_colon, Picture_comma, RoundState_closed, RoundState_open,
	RoundState_over, RoundsPage_about, RoundsPage_again, RoundsPage_begin, RoundsPage_close, RoundsPage_closeOf,
	RoundsPage_closeWhy, RoundsPage_closed, RoundsPage_closing, RoundsPage_compare, RoundsPage_doing,
	RoundsPage_finished, RoundsPage_help, RoundsPage_none, RoundsPage_noneNext, RoundsPage_outcome,
	RoundsPage_person, RoundsPage_subtitle, RoundsPage_title, RoundsPage_waiting, Weakness_better, Weakness_check,
	Weakness_look, Weakness_sound, Weakness_unknown
}
