package org.chushi.internal.growth;

import org.chushi.core.Phrase;

/** The texts of this bundle. */
public enum Messages implements Phrase {
	Agendas_endorsement, Agendas_endorsementFor, Agendas_many, Agendas_noEndorsement, Agendas_nobody, Agendas_none, Agendas_words, Direction_across, Direction_stay, Direction_up, Empty_have, Empty_want, Horizon_halfYear, Horizon_later,
	Horizon_soon, Horizon_year, Intents_here, Intents_long, Intents_noPosition, Intents_notAcross, Intents_notUp,
	Intents_nothing, Leaning_elsewhere, Leaning_silent, Leaning_towards, Moved_again, Nudges_agree, Nudges_agreeLead, Nudges_asked, Nudges_goal, Nudges_goalLead, Nudges_none,
	Nudges_pause, Nudges_raised, Nudges_stall, Nudges_stallLead, Nudges_talk, Plans_asked, Plans_byItself, Plans_changed, Plans_day, Plans_empty,
	Plans_endWords, Plans_goal, Plans_goalNext, Plans_long, Plans_longGoal, Plans_many, Plans_noGoal,
	Plans_noRequirement, Plans_none, Plans_oneAtLeast, Plans_otherVersion, Plans_ownEnd, Plans_twice,
	Plans_waitsForLead, Plans_waitsForPerson, Plans_wordless, Strength_determined, Strength_open, Strength_wants,
	Talks_ahead, Talks_cause, Talks_causeNext, Talks_gone, Talks_incomplete, Talks_long, Talks_manySteps, Talks_next,
	Talks_noStep, Talks_nobody, Talks_none, Talks_notOfTwo, Talks_notYours, Talks_oneself, Talks_reason, Talks_step,
	Talks_stepDay, Talks_topic, Talks_topicNext, Wish_aim, Wish_detail
}
