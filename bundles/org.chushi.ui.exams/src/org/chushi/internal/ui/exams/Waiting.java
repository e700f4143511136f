package org.chushi.internal.ui.exams;

import java.util.List;

import org.chushi.assessment.MarkingQueue;
import org.chushi.assessment.MarkingTask;
import org.chushi.assessment.SealedPapers;
import org.chushi.core.Result;
import org.chushi.people.Session;

/**
 * What waits after exams.
 *
 * @param tasks  for somebody who marks
 * @param sealed attempts that wait for somebody who opens them first
 * @param open   this signing-in has opened the keys
 */
record Waiting(List<MarkingTask> tasks, int sealed, boolean open) {

	static Result<Waiting> of(MarkingQueue queue, SealedPapers papers, Session session) {
		return queue.tasks(session)
				.then(tasks -> papers.waiting(session).map(sealed -> new Waiting(tasks, sealed, papers.isOpen(session))));
	}
}
