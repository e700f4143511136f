package org.chushi.internal.practice;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.chushi.assessment.ExamTerms;
import org.chushi.assessment.Exams;
import org.chushi.assessment.RunningExam;
import org.chushi.core.Ids;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.TimeOrderedIds;
import org.chushi.internal.assessment.AttemptsProjection;
import org.chushi.internal.assessment.ExamDesk;
import org.chushi.internal.assessment.ExamTimer;
import org.chushi.internal.assessment.ExplainedAttempts;
import org.chushi.internal.assessment.Keyring;
import org.chushi.internal.assessment.PaperDrawing;
import org.chushi.internal.assessment.PaperScoring;
import org.chushi.internal.assessment.PapersProjection;
import org.chushi.internal.assessment.SteadyTime;
import org.chushi.internal.assessment.SupervisionProjection;
import org.chushi.internal.journal.JournalOpener;
import org.chushi.internal.questions.EssayType;
import org.chushi.internal.questions.ForeignType;
import org.chushi.internal.questions.GapFillType;
import org.chushi.internal.questions.HotTextType;
import org.chushi.internal.questions.MatchingType;
import org.chushi.internal.questions.MultipleChoiceType;
import org.chushi.internal.questions.NumericType;
import org.chushi.internal.questions.OrderingType;
import org.chushi.internal.questions.PickReplyType;
import org.chushi.internal.questions.ProcedureType;
import org.chushi.internal.questions.QuestionTypeBook;
import org.chushi.internal.questions.RewriteReplyType;
import org.chushi.internal.questions.ShortAnswerType;
import org.chushi.internal.questions.SingleChoiceType;
import org.chushi.internal.questions.SpotViolationType;
import org.chushi.internal.questions.TrueFalseType;
import org.chushi.internal.questions.TypingDrillType;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.model.AttemptRule;
import org.chushi.model.ExplanationPolicy;
import org.chushi.model.SingleChoice;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.practice.Feedback;
import org.chushi.practice.PracticeOrder;
import org.chushi.practice.Reviews;
import org.chushi.practice.Round;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionTypes;
import org.chushi.testing.TestAccess;
import org.chushi.testing.TestLibrary;
import org.chushi.testing.TestTime;

/**
 * Practice on a real journal with real exams. Competencies K-A, K-B and K-C have ten questions each in the bank of their
 * name; the paper P draws five of K-A; the paper P-FIXED takes all questions of the bank B-FIXED.
 */
final class PracticeRoom implements AutoCloseable {

	static final QuestionTypes TYPES = new QuestionTypeBook(List.of(new SingleChoiceType(), new MultipleChoiceType(),
			new TrueFalseType(), new OrderingType(), new MatchingType(), new ShortAnswerType(), new NumericType(),
			new GapFillType(), new HotTextType(), new EssayType(), new PickReplyType(), new SpotViolationType(),
			new ProcedureType(), new RewriteReplyType(), new TypingDrillType(), new ForeignType()));

	final TestTime time = new TestTime();
	final TestAccess access = new TestAccess();
	final Session learner = person("lin", Role.NEWCOMER);
	final Session other = person("he", Role.NEWCOMER);
	final Session mentor = person("wang", Role.MENTOR);
	final Session trainer = person("zhao", Role.TRAINER);
	final List<SingleChoice> questions = new ArrayList<>();
	final TestLibrary library;
	private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
	private final Ids ids = new TimeOrderedIds(time, random);
	ExamTerms terms = terms(ExplanationPolicy.AFTER_END);
	final Journal journal;
	final Exams exams;
	final ExamNotes notes;
	final PracticeBook book;
	final RoundDesk practice;
	final Reviews reviews;
	final FeedDesk feed;
	/** Asked elsewhere now, besides exams. */
	final Set<String> held = new HashSet<>();

	PracticeRoom(Path folder) {
		library = new TestLibrary(Content.pack("K-A", "K-B", "K-C"));
		for (String competency : List.of("K-A", "K-B", "K-C")) {
			List<SingleChoice> ten = new ArrayList<>();
			for (int i = 0; i < 10; i++) {
				ten.add(Content.single(competency + "-" + i, competency));
			}
			questions.addAll(ten);
			library.add(Content.bank(competency.replace('K', 'B'), ten));
		}
		library.add(Content.bank("B-FIXED", List.of(Content.single("F-0", "K-C"))));
		library.add(Content.paper("P", "B-A", 5));
		library.add(Content.paper("P-FIXED", "B-FIXED", 0));
		journal = new JournalOpener(time, ids,
				List.of(new AttemptsProjection(), new PapersProjection(), new SupervisionProjection(),
						new DrillProjection(), new CardProjection(),
						new WrongProjection(), new NotedProjection(), new DayProjection()),
				List.of()).open(JournalLocation.embedded(folder), Progress.SILENT).value();
		notes = new ExamNotes(journal, new ExplainedAttempts(journal), TYPES, time);
		exams = new ExamDesk(journal, library, access, (person, sat) -> Result.done(terms), notes::settle, TYPES,
				new PaperDrawing(TYPES), new PaperScoring(TYPES), time, ids, random,
				new ExamTimer(time, () -> new SteadyTime.Tick("none", 0, false)), new Keyring());
		book = new PracticeBook(journal);
		practice = practice(TYPES);
		reviews = new ReviewDesk(journal, library, TYPES, access, exams, time);
		practice.addHeld(person -> held);
		((ReviewDesk) reviews).addHeld(person -> held);
		feed = new FeedDesk(journal, library, TYPES, time);
	}

	/** Where these types are known. */
	RoundDesk practice(QuestionTypes types) {
		return new RoundDesk(journal, library, types, access, exams, time, ids, random);
	}

	static ExamTerms terms(ExplanationPolicy explanations) {
		return new ExamTerms("", "", 0, Duration.ZERO, AttemptRule.BEST, explanations);
	}

	private static Session person(String name, Role... roles) {
		return new Session(UUID.fromString(Content.id(name)), name, Set.of(roles));
	}

	Round free(int questions) {
		return practice.start(learner, PracticeOrder.free(List.of(), questions)).value();
	}

	/** The item that is asked now, with everything the person does not see. */
	Item item(Round round) {
		Drill drill = book.drill(round.id()).orElseThrow();
		return new Stock(library.library(), TYPES).find(round.question().orElseThrow().question().question()).orElseThrow()
				.item(drill.seed());
	}

	/** Answers the question asked now. */
	Feedback answer(Round round, boolean right) {
		ExamQuestion asked = round.question().orElseThrow().question();
		return practice.answer(learner, round.id(), asked.question(), key(asked, right)).value();
	}

	/** Answers everything that is asked, and gives the round as it is then. */
	Round answerAll(Round round, boolean right) {
		Round now = round;
		while (now.question().isPresent()) {
			now = answer(now, right).round();
		}
		return now;
	}

	/** Keys on the screen for choice B of the content, or for another one. */
	static List<String> key(ExamQuestion asked, boolean right) {
		return asked.choices().stream().filter(c -> c.text().en().equals("choice B") == right).map(c -> c.key()).limit(1)
				.toList();
	}

	/** Sits paper P with this many right answers, the others wrong. */
	UUID sit(int right) {
		RunningExam exam = exams.start(learner, "P").value();
		for (int i = 0; i < exam.questions().size(); i++) {
			ExamQuestion asked = exam.questions().get(i);
			exams.answer(learner, exam.attempt(), asked.question(), key(asked, i < right)).value();
		}
		exams.submit(learner, exam.attempt()).value();
		return exam.attempt();
	}

	void days(int days) {
		time.pass(Duration.ofDays(days));
	}

	Card card(String question) {
		return book.card(learner.person(), question).orElseThrow();
	}

	SingleChoice question(String id) {
		return questions.stream().filter(q -> q.getId().equals(id)).findFirst().orElseThrow();
	}

	long events() {
		try (var all = journal.events(0)) {
			return all.count();
		}
	}

	@Override
	public void close() {
		journal.close();
	}
}
