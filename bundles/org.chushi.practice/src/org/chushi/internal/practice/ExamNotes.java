package org.chushi.internal.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.assessment.ExplainedExams;
import org.chushi.assessment.ExplainedExams.Explained;
import org.chushi.assessment.ExplainedExams.Sat;
import org.chushi.core.Result;
import org.chushi.internal.practice.PracticeEvents.ExamNoted;
import org.chushi.internal.practice.PracticeEvents.Shown;
import org.chushi.journal.Append;
import org.chushi.journal.Event;
import org.chushi.journal.Journal;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionTypes;
import org.chushi.rules.Consequence;
import org.chushi.rules.Fact;
import org.chushi.rules.Facts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What was wrong in an exam goes into the wrong-answer book and among the cards, once its policy lets the person see the
 * key; a regrade is noted again.
 */
@Component
public final class ExamNotes implements Consequence {

	private static final String SYSTEM = "system";
	private static final int AFTER_CERTIFICATES = 100;
	private static final Set<Fact> EXAMS = Set.of(Fact.any("exam"));

	private final Journal journal;
	private final PracticeBook book;
	private final ExplainedExams exams;
	private final QuestionTypes types;
	private final Clock clock;

	@Activate
	public ExamNotes(@Reference Journal journal, @Reference ExplainedExams exams, @Reference QuestionTypes types,
			@Reference Clock clock) {
		this.journal = journal;
		this.book = new PracticeBook(journal);
		this.exams = exams;
		this.types = types;
		this.clock = clock;
	}

	@Override
	public int order() {
		return AFTER_CERTIFICATES;
	}

	@Override
	public void settle(UUID person) {
		settle(person, Facts.ALL);
	}

	/** Only exams tell something new. */
	@Override
	public boolean settle(UUID person, Facts changed) {
		return !changed.touch(EXAMS) || exams.of(person).stream().allMatch(exam -> journal.decide(() -> note(person, exam)).isDone());
	}

	private Result<List<Event>> note(UUID person, Sat exam) {
		long version = book.version(person);
		if (book.noted(exam.attempt()).filter(n -> n.regrades() == exam.regrades()).isPresent()) {
			return Result.done(List.of());
		}
		Explained showed = exams.explain(exam.attempt());
		String stream = PracticeEvents.practice(person);
		LocalDate day = LocalDate.ofInstant(exam.ended(), clock.getZone());
		return journal.append(Append.of(SYSTEM, PracticeEvents.NOTED.on(stream,
				new ExamNoted(person, exam.attempt(), exam.ended(), day, exam.regrades(), shown(showed, showed.wrong()),
						shown(showed, showed.right()))))
				.expecting(stream, version));
	}

	private List<Shown> shown(Explained exam, Set<String> wanted) {
		return exam.items().stream().filter(i -> wanted.contains(i.question())).flatMap(i -> shown(i).stream())
				.sorted(Comparator.comparing(Shown::question)).toList();
	}

	/** What people have marked cannot be practised, and no card is made of it. */
	private Optional<Shown> shown(Item item) {
		return types.of(item.type()).filter(t -> !t.byPeople(item))
				.map(t -> new Shown(item.question(), t.namedKey(item)));
	}
}
