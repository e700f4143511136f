package org.chushi.internal.ui.honour;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	Board_byline, Board_decided, Board_me, Board_merged, Board_together, Deciding_doing, Deciding_done,
	Deciding_into, Deciding_mergeTitle, Deciding_mergeWords, Deciding_postponeTitle, Deciding_postponeWords,
	Deciding_reason, Deciding_takeTitle, Deciding_takeWords, Deciding_withdrawWords,
	IdeasPage_doing, IdeasPage_help, IdeasPage_title, IdeasView_all,
	IdeasView_comment, IdeasView_comments, IdeasView_merge, IdeasView_none, IdeasView_noneWords, IdeasView_postpone,
	IdeasView_propose, IdeasView_said, IdeasView_say, IdeasView_sayFirst, IdeasView_sayLess, IdeasView_saying,
	IdeasView_support, IdeasView_supporting, IdeasView_take, IdeasView_thank, IdeasView_thanks, IdeasView_voices,
	IdeasView_why, IdeasView_withdraw, IdeasView_words, Proposing_do, Proposing_doing, Proposing_done,
	Proposing_title, Proposing_titleExample, Proposing_what, Proposing_why
}
