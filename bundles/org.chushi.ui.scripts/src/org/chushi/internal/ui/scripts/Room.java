package org.chushi.internal.ui.scripts;

import java.time.Clock;
import java.time.LocalDate;

import org.chushi.people.Session;
import org.chushi.scripts.Scripts;
import org.chushi.scripts.Variants;

/** What the page of an agent works with. */
record Room(Scripts scripts, Variants variants, Board board, Session session, Clock clock) {

	LocalDate today() {
		return LocalDate.now(clock);
	}
}
