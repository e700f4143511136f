package org.chushi.internal.ui.entry;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	SignIns_demo, TeamFounding_again, TeamFounding_displayName, TeamFounding_name, TeamFounding_noPolicy,
	TeamFounding_noPolicyNext, TeamFounding_notIn, TeamFounding_notLead, TeamFounding_notLeadNext, TeamFounding_password
}
