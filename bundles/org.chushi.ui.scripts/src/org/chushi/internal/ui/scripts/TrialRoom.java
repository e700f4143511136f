package org.chushi.internal.ui.scripts;

import java.time.ZoneId;

import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.scripts.TrialChats;

/** What the page of a trial chat works with. */
record TrialRoom(TrialChats trials, Directory directory, Session session, ZoneId zone) {
}
