package org.chushi.internal.practice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.chushi.assessment.Exams;
import org.chushi.assessment.HeldQuestions;
import org.chushi.core.Result;
import org.chushi.people.Session;

/** Questions that somebody may not practise now, because they are asked elsewhere. Any thread. */
final class Busy {

	private final Exams exams;
	private final List<HeldQuestions> held = new CopyOnWriteArrayList<>();

	Busy(Exams exams) {
		this.exams = exams;
	}

	void add(HeldQuestions questions) {
		held.add(questions);
	}

	void remove(HeldQuestions questions) {
		held.remove(questions);
	}

	/** Questions on the paper the caller sits, and others that are asked elsewhere now. */
	Result<Set<String>> of(Session session) {
		return exams.onPaper(session).map(onPaper -> {
			Set<String> busy = new HashSet<>(onPaper);
			held.forEach(h -> busy.addAll(h.held(session.person())));
			return busy;
		});
	}
}
