package org.chushi.internal.scripts;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	Checks_day, Checks_dayNext, Checks_from, Checks_order, Checks_orderNext, Checks_until, Filling_next,
	Filling_noFields, Filling_nothing, Filling_refused, Filling_unknown, Filling_unknownNext, Filling_unknownWant,
	OwnWords_empty, OwnWords_emptyNext, OwnWords_long, OwnWords_longNext, OwnWords_noScenario, OwnWords_refused,
	OwnWords_scenarioNext, OwnWords_scriptNext, OwnWords_text, OwnWords_title, OwnWords_want, Report_days,
	Scripts_ahead, Scripts_none, Scripts_over, Trials_author, Trials_changed, Trials_customer, Trials_customerNext,
	Trials_empty, Trials_fitNext, Trials_more, Trials_never, Trials_notFit, Trials_nothing, Trials_otherWords,
	Trials_own, Trials_refused, Trials_saidAll, Trials_saidSome, Trials_sayAll, Trials_script, Trials_scriptNext,
	Trials_tooMuch, Trials_trial, Trials_trialNext, Trials_trialWant, Trials_want, Trials_why, Trials_whyNext,
	Values_day, Values_link, Values_money, Values_name, Values_number, Values_orderNumber, Values_phone,
	Values_trackingNumber, Values_words, Variants_approval, Variants_approvalHave, Variants_approvalNext,
	Variants_approvalWant, Variants_approvedAlready, Variants_changeFirst, Variants_isWithdrawn, Variants_newer,
	Variants_none, Variants_notOwn, Variants_notWaiting, Variants_notYet, Variants_ownReview, Variants_reason,
	Variants_unchanged, Variants_waitsAlready
}
