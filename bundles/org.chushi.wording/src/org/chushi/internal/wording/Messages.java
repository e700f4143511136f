package org.chushi.internal.wording;

import org.chushi.core.Phrase;

/** Texts of the checks. */
enum Messages implements Phrase {
	Absolutes_rule, Absolutes_source, BannedPhrases_rule, BannedPhrases_source, BlamingTone_rule, BlamingTone_source,
	CareProduct_link, CareProduct_placeholder, CareProduct_price, CareProduct_rule, CareProduct_source,
	CareProduct_word, ClosedBraces_rule, ClosedBraces_source, ClosedBraces_stray, Diversion_rule, Diversion_source,
	Fix_insert, Fix_instead, Fix_remove, KnownSlots_rule, KnownSlots_source, KnownSlots_unknown, ListedCheck_advised,
	ListedCheck_because, ListedCheck_parted, ListedCheck_perhapsParted, ListedCheck_plain, ListedCheck_respelt,
	ListedCheck_sound, ListedCheck_split, MarkWidth_letters, MarkWidth_narrow, MarkWidth_rule, MarkWidth_source,
	MarkWidth_wide, MessageLength_long, MessageLength_rule, MessageLength_source, OutsideContacts_mail,
	OutsideContacts_number, OutsideContacts_rule, OutsideContacts_source, OutsideLinks_found, OutsideLinks_rule,
	OutsideLinks_source, PoliteOpening_missing, PoliteOpening_rule, PoliteOpening_source, RepeatedMarks_found,
	RepeatedMarks_rule, RepeatedMarks_source, RequiredSlots_missing, RequiredSlots_rule, RequiredSlots_source,
	RiskyPhrases_rule, RiskyPhrases_source, ScriptChecks_at, ScriptChecks_chinese, ScriptChecks_english,
	ScriptChecks_first, ScriptChecks_mend, ScriptChecks_rule
}
