package org.chushi.people;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	Role_administrator, Role_lead, Role_mentor, Role_newcomer, Role_trainer, Sections_none, Sections_one,
	Sections_unknown, TeamSection_none
}
