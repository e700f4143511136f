package org.chushi.internal.questions;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	Choices_few, Choices_fewRemedy, ChoosingType_noKeys, Classes_none, Classes_other, EssayType_title, ForeignType_kept,
	ForeignType_keptRemedy, ForeignType_noSource, ForeignType_noSourceRemedy, ForeignType_notAsked, ForeignType_title,
	GapFillType_noGap, GapFillType_noGapRemedy, GapFillType_noParts, GapFillType_otherGaps, GapFillType_title,
	GapFillType_wrong, GapFillType_wrongRemedy, Gaps_few, Gaps_noNumber, Gaps_share, Gaps_unknown, HotTextType_noKey,
	HotTextType_noKeyRemedy, HotTextType_picks, HotTextType_picksRemedy, HotTextType_title, HotTextType_tooMany,
	Items_badKey, Items_badKeyRemedy, Items_emptyKey, Items_noChat, Items_noChatRemedy, Items_sameText,
	Items_sameTextRemedy, Items_twice, Items_unknownKey, Lines_long, Lines_noText, Markers_differ, Markers_differRemedy,
	Markers_noWords, Markers_noWordsRemedy, MatchingType_few, MatchingType_fewRemedy, MatchingType_noPairs,
	MatchingType_notAll, MatchingType_same, MatchingType_sameRemedy, MatchingType_title, MultipleChoiceType_noKey,
	MultipleChoiceType_noKeyRemedy, MultipleChoiceType_title, Naming_unknown, NumberKeys_noNumber, NumericType_noNumber,
	NumericType_noUnit, NumericType_remedy, NumericType_title, NumericType_units, NumericType_unitsRemedy,
	NumericType_wrong, OrderingType_few, OrderingType_fewRemedy, OrderingType_notAll, OrderingType_title,
	PickReplyType_noEffect, PickReplyType_noEffectRemedy, PickReplyType_title, ProcedureType_title, QuestionChecks_unknown,
	QuestionChecks_unknownRemedy, RewriteReplyType_badCheck, RewriteReplyType_badCheckRemedy, RewriteReplyType_met,
	RewriteReplyType_noReply, RewriteReplyType_noReplyRemedy, RewriteReplyType_percent, RewriteReplyType_percentRemedy,
	RewriteReplyType_title, RewriteReplyType_unmet, SealAware_shut, SealAware_told, SealedType_noType, SealedType_remedy,
	SealedType_title, SealedType_unsound, SequenceType_inPlace, SequenceType_noOrder, SequenceType_noOrderKey,
	SequenceType_noOrderRemedy, SequenceType_scattered, SequenceType_scatteredRemedy, ShortAnswerType_title,
	SingleChoiceType_keys, SingleChoiceType_keysRemedy, SingleChoiceType_onlyOne, SingleChoiceType_title,
	SpotViolationType_noParts, SpotViolationType_none, SpotViolationType_noneRemedy, SpotViolationType_space,
	SpotViolationType_spaceRemedy, SpotViolationType_title, SpotViolationType_unknown, SpotViolationType_unknownRemedy,
	TrueFalseType_false, TrueFalseType_onlyOne, TrueFalseType_title, TrueFalseType_true, Typed_noJson, Typed_noParts,
	TypingDrillType_fast, TypingDrillType_inaccurate, TypingDrillType_late, TypingDrillType_noKey, TypingDrillType_noParts,
	TypingDrillType_numbers, TypingDrillType_numbersRemedy, TypingDrillType_passage, TypingDrillType_passageRemedy,
	TypingDrillType_slow, TypingDrillType_title, TypingDrillType_told, TypingDrillType_typed, Weights_noPercent,
	Weights_noneFull, Weights_remedy, Weights_sum, Weights_wrong, WordKeys_hidden, WordKeys_hiddenRemedy,
	WordKeys_noPattern, WordKeys_remedy, WordKeys_wrong, WrittenType_byPeople, WrittenType_lengths,
	WrittenType_lengthsRemedy, WrittenType_long, WrittenType_noKey, WrittenType_rubric, WrittenType_rubricRemedy,
	WrittenType_short
}
