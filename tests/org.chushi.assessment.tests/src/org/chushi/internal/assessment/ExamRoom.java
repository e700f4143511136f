package org.chushi.internal.assessment;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.ExamTerms;
import org.chushi.assessment.Exams;
import org.chushi.assessment.Invigilation;
import org.chushi.assessment.MarkingQueue;
import org.chushi.assessment.PaperSnapshot;
import org.chushi.assessment.RunningExam;
import org.chushi.assessment.Scoring;
import org.chushi.assessment.SealedPapers;
import org.chushi.core.Ids;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.TimeOrderedIds;
import org.chushi.internal.journal.JournalOpener;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.model.AttemptRule;
import org.chushi.model.Credit;
import org.chushi.model.ExplanationPolicy;
import org.chushi.model.Paper;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.Item;
import org.chushi.questions.Response;
import org.chushi.questions.testing.Content;
import org.chushi.questions.testing.TestTypes;
import org.chushi.seals.LockCost;
import org.chushi.testing.FullDisk;
import org.chushi.testing.TestAccess;
import org.chushi.testing.TestLibrary;
import org.chushi.testing.TestTime;

/**
 * Exams on a real journal, with content, people and time of the test. The paper {@code P-1}: four single choices of one
 * point, three questions of other types of two points with a minimum of 50 %; 30 minutes, cut 80 %.
 */
final class ExamRoom implements AutoCloseable {

	final TestTime time = new TestTime();
	final TestAccess access = new TestAccess();
	final Session newcomer = person("lin", Role.NEWCOMER);
	final Session mentor = person("wang", Role.MENTOR);
	final Session trainer = person("zhao", Role.TRAINER);
	final Session lead = person("chen", Role.LEAD);
	final Session administrator = person("sun", Role.ADMINISTRATOR);
	final Paper paper = Content.paper("P-1", 80, Content.section("S-1", "B-1", 4, 1, 0),
			Content.section("S-2", "B-2", 3, 2, 50));
	final TestLibrary shelf = new TestLibrary(paper, Content.singles("B-1", 10),
			Content.bank("B-2", Content.multiple("M", Credit.PARTIAL, "ABC"), Content.trueFalse("T", true),
					Content.ordering("O", Credit.PARTIAL, 4)));
	final List<UUID> settled = new ArrayList<>();
	final Scoring scoring = new PaperScoring(TestTypes.ALL);
	private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
	final Ids ids = new TimeOrderedIds(time, random);
	private final Path folder;
	ExamTerms terms = terms(3, Duration.ZERO, AttemptRule.BEST, ExplanationPolicy.AFTER_END);
	Result<ExamTerms> refusal;
	Runnable atAdmission = () -> {
	};
	/** After a result that was opened has been stored. */
	Runnable atOpening = () -> {
	};
	/** Whether the machine counts the time in which it sleeps; Linux and Windows do. */
	boolean countsSleep = true;
	private int boots;
	FullDisk disk;
	Journal journal;
	ExamTimer timer;
	Keyring keyring;
	SealedPapers sealed;
	Exams exams;
	Invigilation invigilation;
	MarkingQueue marking;
	RegradeDesk regrades;
	AttemptBook book;

	ExamRoom(Path folder) {
		this.folder = folder;
		open();
	}

	static ExamTerms terms(int attempts, Duration waiting, AttemptRule rule, ExplanationPolicy explanations) {
		return new ExamTerms("programme", "profile", attempts, waiting, rule, explanations);
	}

	static Session person(String name, Role... roles) {
		return new Session(UUID.fromString(Content.id(name)), name, Set.of(roles));
	}

	private void open() {
		disk = new FullDisk(new JournalOpener(time, ids, List.of(new AttemptsProjection(), new PapersProjection(), new ExposureProjection(),
				new SupervisionProjection(), new PaperKeyProjection()),
				List.of(new AttemptStartedUpcaster()))
				.open(JournalLocation.embedded(folder), Progress.SILENT).value());
		journal = disk.journal();
		keyring = new Keyring();
		sealed = new SealDesk(journal, () -> folder.resolve("sealed-keys"), keyring, shelf, access, person -> {
			settled.add(person);
			atOpening.run();
		}, scoring, new LockCost(1_000));
		timer = new ExamTimer(time, this::tick);
		exams = new ExamDesk(journal, shelf, access, (person, sat) -> {
			atAdmission.run();
			return refusal == null ? Result.done(terms) : refusal;
		}, settled::add, TestTypes.ALL, new PaperDrawing(TestTypes.ALL), scoring, time, ids, random, timer, keyring);
		invigilation = new InvigilationDesk(journal, shelf, access, settled::add, scoring, time, timer, random);
		marking = new MarkingDesk(journal, access, settled::add, TestTypes.ALL, scoring, keyring);
		regrades = new RegradeDesk(journal, shelf, access, settled::add, TestTypes.ALL, scoring, keyring);
		book = new AttemptBook(journal);
	}

	void stop() {
		journal.close();
	}

	/** The program stops and starts again; time may pass in between. */
	void restart(Duration away) {
		stop();
		time.pass(away);
		open();
	}

	private SteadyTime.Tick tick() {
		return new SteadyTime.Tick("boot " + boots, time.nanos(), countsSleep);
	}

	/** The machine is started anew: its steady time begins again. */
	void reboot(Duration away) {
		boots++;
		restart(away);
	}

	/** From now on the program runs on another machine of the team. */
	void elsewhere() {
		disk.device(new UUID(9, 9));
	}

	RunningExam start() {
		return exams.start(newcomer, "P-1").value();
	}

	PaperSnapshot paper(UUID attempt) {
		return book.paper(attempt);
	}

	/** Answers the first questions of the paper rightly and leaves the others. */
	void answerRight(UUID attempt, int questions) {
		paper(attempt).items().stream().limit(questions)
				.forEach(i -> exams.answer(newcomer, attempt, i.question(), right(i)).value());
	}

	AttemptSummary sit(int right) {
		UUID attempt = start().attempt();
		answerRight(attempt, right);
		return exams.submit(newcomer, attempt).value();
	}

	static Response right(Item item) {
		return TestTypes.ALL.of(item.type()).orElseThrow().right(item).orElseThrow();
	}

	/** An option that is not right. */
	static List<String> wrong(Item item) {
		Set<String> others = new HashSet<>(item.choices().stream().map(ExamChoice::key).toList());
		others.removeAll(item.key().strings());
		return others.stream().sorted().limit(1).toList();
	}

	long events(String type) {
		try (var all = journal.events(0)) {
			return all.filter(e -> e.type().equals(type)).count();
		}
	}

	@Override
	public void close() {
		stop();
	}
}
