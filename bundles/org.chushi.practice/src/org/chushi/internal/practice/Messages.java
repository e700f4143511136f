package org.chushi.internal.practice;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	BookPages_withdrawn, Checking_gone, Estimates_all, Estimates_calibrated, Estimates_declared, Estimates_exhausted,
	Estimates_few, Estimates_fewWhy, Estimates_headline, Estimates_left, Estimates_length, Estimates_levels,
	Estimates_met, Estimates_mixed, Estimates_none, Estimates_precise, Estimates_range, FeedDesk_noQuestion,
	NothingToAsk_adaptive, NothingToAsk_book, NothingToAsk_bookNext, NothingToAsk_bookWhat, NothingToAsk_free,
	NothingToAsk_freeNext, NothingToAsk_freeWhat, NothingToAsk_none, NothingToAsk_review, NothingToAsk_reviewNext,
	NothingToAsk_reviewWhat, NothingToAsk_sitting, NothingToAsk_sittingNext, NothingToAsk_want,
	RoundDesk_noCompetency, RoundDesk_noRound, RoundDesk_notNow, RoundDesk_notRated, RoundDesk_questions,
	Rounds_held
}
