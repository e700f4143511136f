package org.chushi.internal.practice;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	BookPages_withdrawn, FeedDesk_noQuestion, NothingToAsk_book, NothingToAsk_bookNext, NothingToAsk_bookWhat,
	NothingToAsk_free, NothingToAsk_freeNext, NothingToAsk_freeWhat, NothingToAsk_none, NothingToAsk_review,
	NothingToAsk_reviewNext, NothingToAsk_reviewWhat, NothingToAsk_sitting, NothingToAsk_sittingNext,
	NothingToAsk_want, RoundDesk_noCompetency, RoundDesk_noRound, RoundDesk_notNow, RoundDesk_notRated,
	RoundDesk_questions, Rounds_held
}
