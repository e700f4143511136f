package org.chushi.internal.ui.lead;

import org.chushi.assessment.Invigilation;
import org.chushi.assessment.MarkingQueue;
import org.chushi.core.Result;
import org.chushi.people.Session;

/** What exams ask of somebody now. @param sitting people who sit; @param marking answers that wait to be marked */
record Duties(int sitting, int marking) {

	static Result<Duties> of(Session session, Invigilation invigilation, MarkingQueue marking) {
		return invigilation.sittings(session)
				.then(sitting -> marking.tasks(session).map(tasks -> new Duties(sitting.size(), tasks.size())));
	}
}
