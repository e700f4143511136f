package org.chushi.people;

import org.chushi.core.Bilingual;

/** What somebody is to the team. A person may have several roles. */
public enum Role {
	NEWCOMER(Messages.Role_newcomer), MENTOR(Messages.Role_mentor), TRAINER(Messages.Role_trainer),
	LEAD(Messages.Role_lead), ADMINISTRATOR(Messages.Role_administrator);

	private final Messages title;

	Role(Messages title) {
		this.title = title;
	}

	public Bilingual title() {
		return title.text();
	}
}
