package org.chushi.internal.ui.banks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

import org.chushi.assessment.SealedPapers;
import org.chushi.content.PackFolder;
import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.core.Progress;
import org.chushi.core.TimeOrderedIds;
import org.chushi.exchange.BankImport.Request;
import org.chushi.exchange.ReadOptions;
import org.chushi.internal.assessment.AttemptBook;
import org.chushi.internal.assessment.AttemptsProjection;
import org.chushi.internal.assessment.BankDesk;
import org.chushi.internal.assessment.Keyring;
import org.chushi.internal.assessment.PaperChecks;
import org.chushi.internal.assessment.PaperDrawing;
import org.chushi.internal.assessment.PaperKeyProjection;
import org.chushi.internal.assessment.PaperScoring;
import org.chushi.internal.assessment.PapersProjection;
import org.chushi.internal.content.FolderPacks;
import org.chushi.internal.content.PackShelf;
import org.chushi.internal.content.PackWriter;
import org.chushi.internal.content.StandardChecks;
import org.chushi.internal.exchange.ExchangeHouse;
import org.chushi.internal.exchange.bank.ImportDesk;
import org.chushi.internal.journal.JournalOpener;
import org.chushi.internal.papers.PaperDesk;
import org.chushi.internal.papers.SealDesk;
import org.chushi.internal.people.AccessRules;
import org.chushi.internal.people.AccountBook;
import org.chushi.internal.people.PasswordCost;
import org.chushi.internal.people.PeopleDirectory;
import org.chushi.internal.people.PeopleProjection;
import org.chushi.internal.questions.EssayType;
import org.chushi.internal.questions.ForeignType;
import org.chushi.internal.questions.GapFillType;
import org.chushi.internal.questions.MatchingType;
import org.chushi.internal.questions.MultipleChoiceType;
import org.chushi.internal.questions.NumericType;
import org.chushi.internal.questions.OrderingType;
import org.chushi.internal.questions.QuestionChecks;
import org.chushi.internal.questions.QuestionTypeBook;
import org.chushi.internal.questions.SealedType;
import org.chushi.internal.questions.ShortAnswerType;
import org.chushi.internal.questions.SingleChoiceType;
import org.chushi.internal.questions.TrueFalseType;
import org.chushi.internal.training.ActivityProjection;
import org.chushi.internal.training.EnrolmentProjection;
import org.chushi.internal.training.GateProjection;
import org.chushi.internal.training.LessonProjection;
import org.chushi.internal.training.PairWorkProjection;
import org.chushi.internal.training.PairingProjection;
import org.chushi.internal.training.SetExamDesk;
import org.chushi.internal.training.SetExamProjection;
import org.chushi.internal.ui.questions.AnswerPanelBook;
import org.chushi.internal.ui.questions.MultipleChoicePanel;
import org.chushi.internal.ui.questions.SingleChoicePanel;
import org.chushi.internal.ui.questions.TrueFalsePanel;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.papers.SealedBanks;
import org.chushi.people.Accounts.NewPerson;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.people.TeamSection;
import org.chushi.questions.QuestionTypes;
import org.chushi.seals.LockCost;
import org.chushi.ui.testing.Chosen;

/** The services behind these pages, real ones, in a folder of the test. */
final class Team implements AutoCloseable {

	private static final char[] PASSWORD = "a long enough one".toCharArray();

	final Path folder;
	final Clock clock = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC);
	final Journal journal;
	final PackShelf shelf;
	final ImportDesk imports;
	final ExchangeHouse exchange = ExchangeHouse.standard();
	final BankDesk banks;
	final PaperDesk papers;
	final SetExamDesk setExams;
	final SealedPapers sealedPapers;
	final SealedBanks sealedBanks;
	final AccountBook accounts;
	final KeyedQuestion keyed;
	final Session trainer;
	final Session newcomer;
	private final Session root;
	private Optional<Session> lead = Optional.empty();

	Team(Path folder) {
		this.folder = folder;
		Ids ids = new TimeOrderedIds(clock, new SplittableRandom(5));
		journal = new JournalOpener(clock, ids, List.of(new PeopleProjection(), new EnrolmentProjection(), new LessonProjection(),
				new ActivityProjection(), new GateProjection(), new PairingProjection(), new PairWorkProjection(),
				new SetExamProjection(), new AttemptsProjection(), new PapersProjection(), new PaperKeyProjection()), List.of())
						.open(JournalLocation.embedded(folder.resolve("data")), Progress.SILENT).value();
		QuestionTypes types = new QuestionTypeBook(List.of(new SingleChoiceType(), new MultipleChoiceType(), new TrueFalseType(),
				new OrderingType(), new MatchingType(), new ShortAnswerType(), new NumericType(), new GapFillType(), new EssayType(),
				new ForeignType(), new SealedType()));
		Path own = folder.resolve("data/packs");
		PackFolder packFolder = () -> own;
		shelf = new PackShelf(List.of(new FolderPacks(own)), List.of(new StandardChecks(), new QuestionChecks(types), new PaperChecks()));
		AccessRules access = new AccessRules();
		PeopleDirectory directory = new PeopleDirectory(journal, Team::sections);
		access.add(directory);
		accounts = new AccountBook(journal, access, clock, ids, Team::sections, new PasswordCost(8, 1, 1));
		PaperDrawing drawing = new PaperDrawing(types);
		imports = new ImportDesk(access, shelf, exchange, packFolder, ids);
		banks = new BankDesk(journal, shelf, access, types, drawing);
		PackWriter writer = new PackWriter(shelf, packFolder, ids);
		sealedPapers = new org.chushi.internal.assessment.SealDesk(journal, () -> folder.resolve("data/sealed-keys"), new Keyring(), shelf, access,
				person -> {
				}, new PaperScoring(types), new LockCost(1_000));
		sealedBanks = new SealDesk(shelf, writer, types, sealedPapers, access);
		papers = new PaperDesk(shelf, writer, drawing, access, ids);
		setExams = new SetExamDesk(journal, shelf, directory, access, drawing, new AttemptBook(journal), ids, clock);
		keyed = new KeyedQuestion(types,
				new AnswerPanelBook(types, List.of(new SingleChoicePanel(), new MultipleChoicePanel(), new TrueFalsePanel())));
		accounts.found("root", "Root", PASSWORD.clone()).value();
		root = signIn("root");
		accounts.register(root, new NewPerson("bailu", "白露", "售后", Set.of(Role.TRAINER)), PASSWORD.clone()).value();
		accounts.register(root, new NewPerson("xiaoman", "小满", "售前", Set.of(Role.NEWCOMER)), PASSWORD.clone()).value();
		accounts.register(root, new NewPerson("guyu", "谷雨", "售后", Set.of(Role.MENTOR)), PASSWORD.clone()).value();
		trainer = signIn("bailu");
		newcomer = signIn("xiaoman");
	}

	private static List<TeamSection> sections() {
		return List.of(TeamSection.defined("pre", "PRE", new Bilingual("售前", "Pre-sales")), TeamSection.defined("after", "AFTER", new Bilingual("售后", "After-sales")),
				TeamSection.defined("lead", "LEAD", new Bilingual("管理", "Management")));
	}

	private Session signIn(String name) {
		return accounts.signIn(name, PASSWORD.clone()).value();
	}

	PaperRoom room() {
		return new PaperRoom(papers, setExams, accounts, clock);
	}

	/** Comes when first asked for. */
	Session lead() {
		if (lead.isEmpty()) {
			accounts.register(root, new NewPerson("lixia", "立夏", "管理", Set.of(Role.LEAD)), PASSWORD.clone()).value();
			lead = Optional.of(signIn("lixia"));
		}
		return lead.get();
	}

	Sealing sealing(Stage stage, Path file) {
		return new Sealing(stage, sealedBanks, sealedPapers, new Chosen(() -> Optional.of(file)));
	}

	/** A table of single-choice and true-false questions. */
	static String table(int questions) {
		StringBuilder table = new StringBuilder("题型,题干,选项A,选项B,选项C,答案,解析,难度,知识点\n");
		for (int i = 0; i < questions; i++) {
			table.append(i % 4 == 3 ? "判断题,第 %d 题：退货运费由店铺承担。,,,,对,质量问题由店铺承担。,易,运费\n".formatted(i)
					: "单选题,第 %d 题：顾客要退货，先做什么？,听清原因,催他下单,不理他,A,先听清楚再办。,%s,%s\n".formatted(i, i % 2 == 0 ? "难" : "易",
							i % 3 == 0 ? "物流" : "退款"));
		}
		return table.toString();
	}

	Path file(String name, String content) {
		try {
			return Files.writeString(folder.resolve(name), content);
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	void bank(int questions) {
		imports.bring(trainer, new Request(file("售后.csv", table(questions)), "team-banks", ReadOptions.DETECT)).value();
	}

	@Override
	public void close() {
		journal.close();
	}
}
