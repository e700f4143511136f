package org.chushi.internal.ui.banks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.papers.PaperSummary;
import org.chushi.papers.Papers;
import org.chushi.people.Accounts;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.training.SetExam;
import org.chushi.training.SetExams;

/** What the page of papers works with. */
record PaperRoom(Papers papers, SetExams setExams, Accounts accounts, Clock clock) {

	/**
	 * What the page shows.
	 *
	 * @param people who can sit exams in the window
	 * @param names display names by id, of those who left, too
	 */
	record Shown(List<PaperSummary> papers, List<SetExam> set, List<Person> people, Map<UUID, String> names) {

		Bilingual name(UUID person) {
			return Optional.ofNullable(names.get(person)).map(Bilingual::same).orElseGet(Messages.PaperRoom_gone::text);
		}
	}

	/** Not for the UI thread. */
	Result<Shown> read(Session session) {
		return papers.list(session).then(all -> setExams.all(session).then(set -> accounts.list(session)
				.map(people -> new Shown(all, set, people.stream().filter(PaperRoom::sits).toList(),
						people.stream().collect(Collectors.toMap(Person::id, Person::displayName))))));
	}

	private static boolean sits(Person person) {
		return person.active() && (person.is(Role.NEWCOMER) || person.is(Role.MENTOR));
	}

	Instant now() {
		return clock.instant();
	}
}
