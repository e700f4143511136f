package org.chushi.internal.ui.reports;

import java.util.List;

import org.chushi.core.Result;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Session;
import org.chushi.reports.Framework;
import org.chushi.reports.Frameworks;
import org.chushi.reports.LearningRecords;
import org.chushi.reports.TeamReports;
import org.chushi.reports.TeamReports.Choice;

/** The services of this page, asked by one person. */
record Room(TeamReports reports, LearningRecords records, Frameworks frameworks, Directory directory, Session session) {

	/** What there is to choose from. */
	record Choices(List<Choice> certificates, List<Framework> frameworks, List<Person> people) {
	}

	/** Waits for the disk. */
	Result<Choices> choices() {
		return reports.certificates(session).then(certificates -> frameworks.all(session).map(all -> new Choices(certificates, all, directory.people())));
	}
}
