package org.chushi.internal.people;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	AccessRules_everyone, AccessRules_guided, AccessRules_notYours, AccessRules_own, AccessRules_reason,
	AccountBook_badName, AccountBook_changed, AccountBook_controlCharacters, AccountBook_lastAdministrator,
	AccountBook_left, AccountBook_locked, AccountBook_lockedHave, AccountBook_lockedNext, AccountBook_lockedWant,
	AccountBook_lockedWhat, AccountBook_nameTaken, AccountBook_noDisplayName, AccountBook_noPerson,
	AccountBook_noRole, AccountBook_notEmpty, AccountBook_passwordShort, AccountBook_rightsGrant, AccountBook_wrong, AccountBook_wrongFew,
	AccountBook_wrongOld, Placements_lead, Placements_moved, Placements_noPerson, Placements_notLed, Placements_reason,
	Placements_there
}
