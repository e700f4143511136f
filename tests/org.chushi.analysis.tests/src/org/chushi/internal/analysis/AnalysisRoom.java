package org.chushi.internal.analysis;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.chushi.analysis.ConsistencyPlan;
import org.chushi.analysis.ConsistencyRound;
import org.chushi.analysis.ConsistencySheet;
import org.chushi.assessment.ExamTerms;
import org.chushi.assessment.RunningExam;
import org.chushi.core.Ids;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.TimeOrderedIds;
import org.chushi.internal.assessment.AttemptsProjection;
import org.chushi.internal.assessment.ExamDesk;
import org.chushi.internal.assessment.ExamTimer;
import org.chushi.internal.assessment.Keyring;
import org.chushi.internal.assessment.PaperDrawing;
import org.chushi.internal.assessment.PaperScoring;
import org.chushi.internal.assessment.PapersProjection;
import org.chushi.internal.assessment.SatAttempts;
import org.chushi.internal.assessment.SteadyTime;
import org.chushi.internal.assessment.SupervisionProjection;
import org.chushi.internal.journal.JournalOpener;
import org.chushi.internal.questions.EssayType;
import org.chushi.internal.questions.MultipleChoiceType;
import org.chushi.internal.questions.PickReplyType;
import org.chushi.internal.questions.ProcedureType;
import org.chushi.internal.questions.QuestionTypeBook;
import org.chushi.internal.questions.SingleChoiceType;
import org.chushi.internal.questions.SpotViolationType;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.model.AttemptRule;
import org.chushi.model.ExplanationPolicy;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.people.TeamSection;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.QuestionTypes;
import org.chushi.questions.Response;
import org.chushi.testing.TestAccess;
import org.chushi.testing.TestLibrary;
import org.chushi.testing.TestTime;

/**
 * Exams and consistency rounds on a real journal. The bank B holds the single choices S-0 to S-5, which the paper P takes
 * all; the paper P-DRAWN draws three of them. The bank CASES holds REPLY, SPOT, ORDER, SINGLE, MULTI and an ESSAY.
 */
final class AnalysisRoom implements AutoCloseable {

	static final QuestionTypes TYPES = new QuestionTypeBook(List.of(new SingleChoiceType(), new MultipleChoiceType(),
			new PickReplyType(), new SpotViolationType(), new ProcedureType(), new EssayType()));

	final TestTime time = new TestTime();
	final TestAccess access = new TestAccess();
	final Session trainer = person("zhao", Role.TRAINER);
	final Session lead = person("qian", Role.LEAD);
	final List<Session> agents = new ArrayList<>();
	final TestLibrary library;
	final Journal journal;
	final ExamDesk exams;
	final AnalysisDesk analyses;
	final ConsistencyDesk consistency;
	private final Ids ids;
	private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);

	AnalysisRoom(Path folder) {
		this(folder, 5);
	}

	AnalysisRoom(Path folder, int people) {
		for (int i = 0; i < people; i++) {
			agents.add(person("agent-" + i, Role.NEWCOMER));
		}
		library = new TestLibrary(
				Content.bank("B", List.of("S-0", "S-1", "S-2", "S-3", "S-4", "S-5").stream().map(Content::single).toList()),
				Content.paper("P", "B", 0), Content.paper("P-DRAWN", "B", 3),
				Content.bank("CASES", List.of(Content.reply("REPLY"), Content.spot("SPOT"), Content.procedure("ORDER"),
						Content.single("SINGLE"), Content.multiple("MULTI"), Content.essay("ESSAY"))));
		ids = new TimeOrderedIds(time, random);
		journal = new JournalOpener(time, ids, List.of(new AttemptsProjection(), new PapersProjection(),
				new SupervisionProjection(), new TrialProjection(), new SheetProjection()), List.of())
				.open(JournalLocation.embedded(folder), Progress.SILENT).value();
		ExamTerms terms = new ExamTerms("", "", 0, Duration.ZERO, AttemptRule.BEST, ExplanationPolicy.AFTER_END);
		exams = new ExamDesk(journal, library, access, (person, sat) -> Result.done(terms), person -> {
		}, TYPES, new PaperDrawing(TYPES), new PaperScoring(TYPES), time, ids, random,
				new ExamTimer(time, () -> new SteadyTime.Tick("none", 0, false)), new Keyring());
		analyses = new AnalysisDesk(new SatAttempts(journal), exams, library, TYPES, access);
		consistency = consistency(TYPES);
	}

	/** Where these types are known. */
	ConsistencyDesk consistency(QuestionTypes types) {
		return new ConsistencyDesk(journal, library, types, new Team(), exams, access, time, ids, random);
	}

	/** Everybody there is. */
	private final class Team implements Directory {
		@Override
		public Optional<Person> find(UUID id) {
			return people().stream().filter(p -> p.id().equals(id)).findFirst();
		}

		@Override
		public Optional<Person> named(String name) {
			return people().stream().filter(p -> p.name().equals(name)).findFirst();
		}

		@Override
		public List<Person> people() {
			List<Session> all = new ArrayList<>(agents);
			all.addAll(List.of(trainer, lead));
			return all.stream().map(s -> new Person(s.person(), s.name(), s.name(), TeamSection.NONE, s.roles(), true, time.instant()))
					.sorted(Comparator.comparing(Person::displayName)).toList();
		}
	}

	private static Session person(String name, Role... roles) {
		return new Session(UUID.fromString(Content.id(name)), name, Set.of(roles));
	}

	/** Sits the paper; of the questions asked, in their order, the choice of the content that each letter names. */
	UUID sit(Session agent, String paper, String choices) {
		RunningExam exam = exams.start(agent, paper).value();
		for (int i = 0; i < exam.questions().size(); i++) {
			ExamQuestion asked = exam.questions().get(i);
			exams.answer(agent, exam.attempt(), asked.question(), chosen(asked, choices.substring(i, i + 1))).value();
		}
		exams.submit(agent, exam.attempt()).value();
		time.pass(Duration.ofMinutes(1));
		return exam.attempt();
	}

	/** Choices or steps by their keys in the content, as they stand on the screen. */
	static Response chosen(ExamQuestion asked, String names) {
		return Response.keys(names.chars().mapToObj(n -> asked.choices().stream()
				.filter(c -> c.text().en().endsWith(" " + (char) n)).findFirst().orElseThrow().key()).toList());
	}

	ConsistencyRound begin(String... questions) {
		return consistency.begin(trainer, ConsistencyPlan.of("round", List.of(questions),
				agents.stream().map(Session::person).toList(), time.instant().plus(Duration.ofDays(3)))).value();
	}

	/** Answers the case asked now by names of the content. */
	ConsistencySheet answer(Session agent, ConsistencyRound round, String names) {
		ExamQuestion asked = consistency.sheet(agent, round.id()).value().question().orElseThrow();
		return consistency.answer(agent, round.id(), asked.question(), chosen(asked, names)).value();
	}

	@Override
	public void close() {
		journal.close();
	}
}
