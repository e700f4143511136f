package org.chushi.internal.ui.exams;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.assessment.ExamTerms;
import org.chushi.assessment.Exams;
import org.chushi.assessment.Invigilation;
import org.chushi.assessment.MarkingQueue;
import org.chushi.assessment.RunningExam;
import org.chushi.content.PackSource;
import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.TimeOrderedIds;
import org.chushi.internal.assessment.AttemptStartedUpcaster;
import org.chushi.internal.assessment.AttemptsProjection;
import org.chushi.internal.assessment.ExamDesk;
import org.chushi.internal.assessment.ExamTimer;
import org.chushi.internal.assessment.ExposureProjection;
import org.chushi.internal.assessment.InvigilationDesk;
import org.chushi.internal.assessment.Keyring;
import org.chushi.internal.assessment.MarkingDesk;
import org.chushi.internal.assessment.PaperChecks;
import org.chushi.internal.assessment.PaperDrawing;
import org.chushi.internal.assessment.PaperKeyProjection;
import org.chushi.internal.assessment.PaperScoring;
import org.chushi.internal.assessment.PapersProjection;
import org.chushi.internal.assessment.RegradeDesk;
import org.chushi.internal.assessment.SealDesk;
import org.chushi.internal.assessment.SteadyTime;
import org.chushi.internal.assessment.SupervisionProjection;
import org.chushi.internal.content.FolderPacks;
import org.chushi.internal.content.PackShelf;
import org.chushi.internal.content.StandardChecks;
import org.chushi.internal.journal.JournalOpener;
import org.chushi.internal.people.AccessRules;
import org.chushi.internal.people.AccountBook;
import org.chushi.internal.people.PasswordCost;
import org.chushi.internal.people.PeopleDirectory;
import org.chushi.internal.people.PeopleProjection;
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
import org.chushi.internal.questions.QuestionChecks;
import org.chushi.internal.questions.QuestionTypeBook;
import org.chushi.internal.questions.RewriteReplyType;
import org.chushi.internal.questions.ShortAnswerType;
import org.chushi.internal.questions.SingleChoiceType;
import org.chushi.internal.questions.SpotViolationType;
import org.chushi.internal.questions.TrueFalseType;
import org.chushi.internal.questions.TypingDrillType;
import org.chushi.internal.ui.questions.AnswerPanelBook;
import org.chushi.internal.ui.questions.EssayPanel;
import org.chushi.internal.ui.questions.RewritePanel;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.model.AttemptRule;
import org.chushi.model.ExplanationPolicy;
import org.chushi.people.Accounts.NewPerson;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.chushi.questions.Response;
import org.chushi.seals.LockCost;
import org.chushi.testing.TestTime;
import org.chushi.ui.questions.AnswerPanels;
import org.chushi.ui.testing.OffScreen;

/**
 * Exams as the program has them, with people, on a real database in a folder, a clock to be moved, and the packs of the
 * tests: the paper {@code ET-PAPER} with a question of every type, and {@code UE-PAPER}, which begins with a code. Two
 * people mark, a quarter of the points apart at most. Who passes would be told of a certificate.
 */
final class ExamHouse implements AutoCloseable {

	static final String PAPER = "ET-PAPER";
	static final QuestionTypes TYPES = new QuestionTypeBook(List.of(new SingleChoiceType(), new MultipleChoiceType(),
			new TrueFalseType(), new OrderingType(), new MatchingType(), new ShortAnswerType(), new NumericType(), new GapFillType(),
			new HotTextType(), new EssayType(), new PickReplyType(), new SpotViolationType(), new ProcedureType(),
			new RewriteReplyType(), new TypingDrillType(), new ForeignType()));
	static final Packs PACKS = new PackShelf(List.of(packs()), List.of(new StandardChecks(), new QuestionChecks(TYPES), new PaperChecks()));
	static final Packs NO_PACKS = new PackShelf(List.of(), List.of());
	static final String ESSAY = "先听清楚，再问明白，最后办好，办完告诉客户结果。";
	private static final String PASSWORD = "a long enough one";

	final TestTime time = new TestTime();
	final Journal journal;
	final PeopleDirectory directory;
	final Exams exams;
	final Invigilation invigilation;
	final MarkingQueue marking;
	final RegradeDesk regrades;
	final SealDesk sealed;
	final Watch watch;
	final Corrections corrections;
	final AnswerPanels panels = new AnswerPanelBook(TYPES, List.of(new EssayPanel(), new RewritePanel(TYPES)));
	private final AccountBook accounts;
	private final Map<UUID, UUID> guides = new java.util.HashMap<>();
	private final Session administrator;

	ExamHouse(Path folder) {
		TimeOrderedIds ids = new TimeOrderedIds(time, new SplittableRandom(7));
		journal = new JournalOpener(time, ids, List.of(new PeopleProjection(), new AttemptsProjection(), new PapersProjection(),
				new ExposureProjection(), new SupervisionProjection(), new PaperKeyProjection()), List.of(new AttemptStartedUpcaster()))
				.open(JournalLocation.embedded(folder), Progress.SILENT).value();
		AccessRules access = new AccessRules();
		directory = new PeopleDirectory(journal, List::of);
		access.add(directory);
		access.add((guide, learner) -> learner.equals(guides.get(guide)));
		accounts = new AccountBook(journal, access, time, ids, List::of, new PasswordCost(8, 1, 1));
		PaperScoring scoring = new PaperScoring(TYPES);
		ExamTimer timer = new ExamTimer(time, () -> new SteadyTime.Tick("test", time.nanos(), true));
		ExamTerms terms = new ExamTerms("programme", "profile", 0, Duration.ZERO, AttemptRule.BEST, ExplanationPolicy.AFTER_END, true, 25);
		Keyring keyring = new Keyring();
		exams = new ExamDesk(journal, PACKS, access, (person, paper) -> Result.done(terms), person -> {
		}, TYPES, new PaperDrawing(TYPES), scoring, time, ids, timer, keyring);
		invigilation = new InvigilationDesk(journal, PACKS, access, person -> {
		}, scoring, time, timer);
		marking = new MarkingDesk(journal, access, person -> {
		}, TYPES, scoring, keyring);
		regrades = new RegradeDesk(journal, PACKS, access, person -> {
		}, TYPES, scoring, keyring);
		sealed = new SealDesk(journal, () -> folder.resolve("sealed-keys"), keyring, PACKS, access, person -> {
		}, scoring, new LockCost(1_000));
		regrades.addStake((person, then) -> List.of(new Bilingual("“题型证书”要重新判断", "“Certificate of types” is judged again")));
		Directory names = OffScreen.only(Directory.class, directory);
		Packs packs = OffScreen.only(Packs.class, PACKS);
		watch = new Watch(invigilation, exams, names, packs, time);
		corrections = new Corrections(regrades, exams, TYPES, names, packs);
		accounts.found("root", "Root", PASSWORD.toCharArray()).value();
		administrator = accounts.signIn("root", PASSWORD.toCharArray()).value();
	}

	private static PackSource packs() {
		Path root = root();
		List<Path> content = List.of(root.resolve("bundles/org.chushi.pack.onboarding/content"),
				root.resolve("tests/org.chushi.acceptance.tests/packs/every-type"), root.resolve("tests/org.chushi.ui.exams.tests/packs/coded"));
		return () -> content.stream().map(FolderPacks::at).toList();
	}

	private static Path root() {
		return Stream.iterate(Path.of(System.getProperty("chushi.tree", "")).toAbsolutePath(), p -> p != null, Path::getParent)
				.filter(p -> Files.isDirectory(p.resolve("bundles/org.chushi.model"))).findFirst()
				.orElseThrow(() -> new IllegalStateException("the tests run inside the project's tree"));
	}

	Session person(String name, String shown, Role... roles) {
		Person person = accounts.register(administrator, new NewPerson(name, shown, "", Set.of(roles)), PASSWORD.toCharArray()).value();
		return new Session(person.id(), name, person.roles());
	}

	void leave(Session person) {
		accounts.leave(administrator, person.person()).value();
	}

	/** Papers that can be regraded. */
	Result<List<SatPaper>> papers(Session who) {
		return OffScreen.ask(() -> corrections.papers(who));
	}

	void guide(Session guide, Session learner) {
		guides.put(guide.person(), learner.person());
	}

	RunningExam begin(Session person) {
		return exams.start(person, PAPER).value();
	}

	/** A question of this type on a paper. */
	static ExamQuestion of(RunningExam exam, String type) {
		return exam.questions().stream().filter(q -> q.type().equals(type)).findFirst().orElseThrow();
	}

	/** Answers the essay with these words and the single choice with the option that is right. */
	UUID sit(Session person, String essay) {
		RunningExam exam = begin(person);
		ExamQuestion single = of(exam, "single-choice");
		exams.answer(person, exam.attempt(), single.question(), List.of(option(single, "let me look"))).value();
		exams.answer(person, exam.attempt(), of(exam, "essay").question(), Response.text(essay)).value();
		exams.submit(person, exam.attempt()).value();
		return exam.attempt();
	}

	/** The same without an essay, so that nobody has to mark it. @param words of the option chosen */
	UUID choose(Session person, String words) {
		RunningExam exam = begin(person);
		ExamQuestion single = of(exam, "single-choice");
		exams.answer(person, exam.attempt(), single.question(), List.of(option(single, words))).value();
		exams.submit(person, exam.attempt()).value();
		return exam.attempt();
	}

	static String option(ExamQuestion question, String words) {
		return question.choices().stream().filter(c -> c.text().en().equals(words)).findFirst().orElseThrow().key();
	}

	/** The content's own items of this paper. */
	static List<org.chushi.questions.Item> items() {
		List<org.chushi.questions.Item> items = new ArrayList<>();
		PACKS.library().find(org.chushi.model.Bank.class, "ET-BANK").orElseThrow().getQuestions().forEach(q -> {
			QuestionType type = TYPES.of(q.eClass()).orElseThrow();
			items.add(type.item(q, new java.util.Random(3)));
		});
		return items;
	}

	@Override
	public void close() {
		journal.close();
	}
}
