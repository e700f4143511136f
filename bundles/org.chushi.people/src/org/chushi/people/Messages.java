package org.chushi.people;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	Role_administrator, Role_lead, Role_mentor, Role_newcomer, Role_trainer
}
