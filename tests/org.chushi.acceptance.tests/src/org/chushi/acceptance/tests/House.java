package org.chushi.acceptance.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.chushi.content.PackCheck;
import org.chushi.content.PackFolder;
import org.chushi.content.PackSource;
import org.chushi.content.Packs;
import org.chushi.core.Ids;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.TimeOrderedIds;
import org.chushi.growth.Growth;
import org.chushi.internal.analysis.AnalysisDesk;
import org.chushi.internal.analysis.ConsistencyDesk;
import org.chushi.internal.analysis.SheetProjection;
import org.chushi.internal.analysis.TeamModel;
import org.chushi.internal.analysis.TrialProjection;
import org.chushi.internal.assessment.AttemptBook;
import org.chushi.internal.assessment.AttemptStartedUpcaster;
import org.chushi.internal.assessment.AttemptsProjection;
import org.chushi.internal.assessment.BankDesk;
import org.chushi.internal.assessment.ExamDesk;
import org.chushi.internal.assessment.ExamFacts;
import org.chushi.internal.assessment.ExamPassedRule;
import org.chushi.internal.assessment.ExamTimer;
import org.chushi.internal.assessment.ExplainedAttempts;
import org.chushi.internal.assessment.ExposureProjection;
import org.chushi.internal.assessment.InvigilationDesk;
import org.chushi.internal.assessment.Keyring;
import org.chushi.internal.assessment.MarkingDesk;
import org.chushi.internal.assessment.OverdueAttempts;
import org.chushi.internal.assessment.PaperChecks;
import org.chushi.internal.assessment.PaperDrawing;
import org.chushi.internal.assessment.PaperKeyProjection;
import org.chushi.internal.assessment.PaperScoring;
import org.chushi.internal.assessment.PapersProjection;
import org.chushi.internal.assessment.RegradeDesk;
import org.chushi.internal.assessment.SatAttempts;
import org.chushi.internal.assessment.SealedChecks;
import org.chushi.internal.assessment.SupervisionProjection;
import org.chushi.internal.authoring.ProjectDesk;
import org.chushi.internal.authoring.SavedDrafts;
import org.chushi.internal.badges.BadgeDesk;
import org.chushi.internal.badges.BadgeProjection;
import org.chushi.internal.career.CareDesk;
import org.chushi.internal.badges.ForeignDesk;
import org.chushi.internal.badges.ForeignProjection;
import org.chushi.internal.badges.StatusDesk;
import org.chushi.internal.badges.StatusProjection;
import org.chushi.internal.career.CareerDesk;
import org.chushi.internal.career.CareerFacts;
import org.chushi.internal.career.CertificateProjection;
import org.chushi.internal.career.CertificateRule;
import org.chushi.internal.career.CertificateStake;
import org.chushi.internal.career.CertificationDesk;
import org.chushi.internal.career.ContentTurnProjection;
import org.chushi.internal.career.EndorsementRule;
import org.chushi.internal.career.PackStakes;
import org.chushi.internal.career.PositionRule;
import org.chushi.internal.career.PostingProjection;
import org.chushi.internal.career.RenewalRetake;
import org.chushi.internal.career.Renewals;
import org.chushi.internal.career.StaleWatch;
import org.chushi.internal.career.MapChecks;
import org.chushi.internal.career.StoryChecks;
import org.chushi.internal.career.WaysDesk;
import org.chushi.internal.cli.Cli;
import org.chushi.internal.cli.Secrets;
import org.chushi.internal.content.FolderPacks;
import org.chushi.internal.content.PackShelf;
import org.chushi.internal.content.PackWriter;
import org.chushi.internal.content.StandardChecks;
import org.chushi.internal.diplomas.DiplomaDesk;
import org.chushi.internal.exchange.ExchangeHouse;
import org.chushi.internal.exchange.bank.ImportDesk;
import org.chushi.internal.growth.AgendaDesk;
import org.chushi.internal.growth.AgendaProjection;
import org.chushi.internal.growth.GoalKeeper;
import org.chushi.internal.growth.GrowthServices;
import org.chushi.internal.growth.IntentDesk;
import org.chushi.internal.growth.IntentProjection;
import org.chushi.internal.growth.NudgeDesk;
import org.chushi.internal.growth.NudgeProjection;
import org.chushi.internal.growth.PlanDesk;
import org.chushi.internal.growth.PlanProjection;
import org.chushi.internal.growth.ProspectDesk;
import org.chushi.internal.growth.TalkDesk;
import org.chushi.internal.growth.TalkHeldUpcaster;
import org.chushi.internal.growth.TalkProjection;
import org.chushi.internal.honour.ProposalDesk;
import org.chushi.internal.honour.ProposalProjection;
import org.chushi.internal.journal.JournalOpener;
import org.chushi.internal.kpis.KpiChecks;
import org.chushi.internal.kpis.KpiDesk;
import org.chushi.internal.kpis.KpiFacts;
import org.chushi.internal.kpis.KpiProjection;
import org.chushi.internal.kpis.KpiRule;
import org.chushi.internal.lessons.LessonChecks;
import org.chushi.internal.papers.PaperDesk;
import org.chushi.internal.papers.SealDesk;
import org.chushi.internal.people.AccessRules;
import org.chushi.internal.people.AccountBook;
import org.chushi.internal.people.PasswordCost;
import org.chushi.internal.people.PeopleDirectory;
import org.chushi.internal.people.PeopleProjection;
import org.chushi.internal.people.PlacementDesk;
import org.chushi.internal.people.PlacementProjection;
import org.chushi.internal.practice.CardProjection;
import org.chushi.internal.practice.DayProjection;
import org.chushi.internal.practice.DrillProjection;
import org.chushi.internal.practice.ExamNotes;
import org.chushi.internal.practice.NotedProjection;
import org.chushi.internal.practice.ReviewDesk;
import org.chushi.internal.practice.RoundDesk;
import org.chushi.internal.practice.WrongProjection;
import org.chushi.internal.publishing.InstallDesk;
import org.chushi.internal.publishing.PacksProjection;
import org.chushi.internal.publishing.PublicationsProjection;
import org.chushi.internal.publishing.PublishDesk;
import org.chushi.internal.publishing.ShippedDesk;
import org.chushi.internal.publishing.ShippedProjection;
import org.chushi.internal.publishing.SignerDesk;
import org.chushi.internal.publishing.SignersProjection;
import org.chushi.internal.publishing.ThisProgram;
import org.chushi.internal.publishing.TurnBook;
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
import org.chushi.internal.questions.SealedType;
import org.chushi.internal.questions.ShortAnswerType;
import org.chushi.internal.questions.SingleChoiceType;
import org.chushi.internal.questions.SpotViolationType;
import org.chushi.internal.questions.TrueFalseType;
import org.chushi.internal.questions.TypingDrillType;
import org.chushi.internal.reports.FrameworkDesk;
import org.chushi.internal.reports.RecordDesk;
import org.chushi.internal.reports.TeamDesk;
import org.chushi.internal.review.CaseProjection;
import org.chushi.internal.review.HandsProjection;
import org.chushi.internal.review.KeptPairs;
import org.chushi.internal.review.KeptTextProjection;
import org.chushi.internal.review.PairProjection;
import org.chushi.internal.review.SavedParts;
import org.chushi.internal.review.WalkProjection;
import org.chushi.internal.review.WeighedUpcaster;
import org.chushi.internal.rules.RuleBook;
import org.chushi.internal.rules.Settling;
import org.chushi.internal.rules.Watch;
import org.chushi.internal.scripts.CampaignDays;
import org.chushi.internal.scripts.DeskProjection;
import org.chushi.internal.scripts.ScriptDesk;
import org.chushi.internal.scripts.TrialChatProjection;
import org.chushi.internal.scripts.TeamLimits;
import org.chushi.internal.scripts.TrialDesk;
import org.chushi.internal.scripts.UseProjection;
import org.chushi.internal.scripts.VariantDesk;
import org.chushi.internal.scripts.VariantProjection;
import org.chushi.internal.scripts.exchange.ScriptExchangeDesk;
import org.chushi.internal.search.IndexMaker;
import org.chushi.internal.search.LessonTexts;
import org.chushi.internal.search.LibraryIndex;
import org.chushi.internal.search.QuestionTexts;
import org.chushi.internal.search.ScriptTexts;
import org.chushi.internal.staffing.StaffingDesk;
import org.chushi.internal.staffing.StaffingProjection;
import org.chushi.internal.staffing.SuccessionDesk;
import org.chushi.internal.training.ActivitiesRule;
import org.chushi.internal.training.ActivityDesk;
import org.chushi.internal.training.ActivityProjection;
import org.chushi.internal.training.EnrolmentDesk;
import org.chushi.internal.training.EnrolmentProjection;
import org.chushi.internal.training.GateKeeper;
import org.chushi.internal.training.GateProjection;
import org.chushi.internal.training.LearningDesk;
import org.chushi.internal.training.LessonProjection;
import org.chushi.internal.training.LessonsRule;
import org.chushi.internal.training.PairWorkDesk;
import org.chushi.internal.training.PairWorkProjection;
import org.chushi.internal.training.PairWorkRule;
import org.chushi.internal.training.PairingDesk;
import org.chushi.internal.training.PairingProjection;
import org.chushi.internal.training.PathFinder;
import org.chushi.internal.training.PolicyDesk;
import org.chushi.internal.training.PolicySections;
import org.chushi.internal.training.TeamChoice;
import org.chushi.internal.training.ProgrammeSyllabus;
import org.chushi.internal.training.ReadingBook;
import org.chushi.internal.training.ReadingProjection;
import org.chushi.internal.training.SetExamDesk;
import org.chushi.internal.training.SetExamProjection;
import org.chushi.internal.training.TrainingFacts;
import org.chushi.internal.training.TrialShiftRule;
import org.chushi.internal.wording.ScriptChecks;
import org.chushi.internal.wording.TextCheckBook;
import org.chushi.internal.workspace.DemoMaker;
import org.chushi.internal.workspace.Desk;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.journal.Projection;
import org.chushi.papers.SealedBanks;
import org.chushi.model.ModelPackage;
import org.chushi.people.Accounts.NewPerson;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.publishing.ShippedPacks;
import org.chushi.questions.QuestionTypes;
import org.chushi.seals.LockCost;
import org.chushi.testing.FullDisk;
import org.chushi.training.Readings;
import org.chushi.workspace.DemoTeam;
import org.chushi.workspace.Services;
import org.chushi.workspace.Workspace;

/** The whole program without a screen on the shipped packs, a real embedded database in a folder, and a clock to be moved. */
final class House extends TeamLife implements AutoCloseable {

	static final String PASSWORD = "a long enough one";

	final TestClock clock;
	final FullDisk disk;
	final Services services;
	final QuestionTypes types;
	final Settling consequences = new Settling();
	/** Seals banks with the chance of a test. */
	final Function<RandomGenerator, SealedBanks> sealing;
	/** Packs that are no longer there from the next reload on, by the last part of their name. */
	final Set<String> withdrawn = new java.util.HashSet<>();
	final ShippedPacks shippedPacks;
	private final Desk desk;
	private final LibraryIndex search;
	private final Session administrator;

	/** With an administrator. */
	House(Path folder) {
		this(new TestClock(), new SplittableRandom(7), folder, true, List.of());
	}

	/** With nobody in it. */
	static House empty(Path folder) {
		return new House(new TestClock(), new SplittableRandom(7), folder, false, List.of());
	}

	/** With an administrator, and a pack of these tests beside the shipped ones. */
	static House with(Path folder, String pack) {
		Path content = Shipped.bundles().resolveSibling("tests/org.chushi.acceptance.tests/packs").resolve(pack);
		return new House(new TestClock(), new SplittableRandom(7), folder, true, List.of(() -> List.of(FolderPacks.at(content))));
	}

	/**
	 * A program with a pack beside the usual ones that opens this folder, and founds a team in it.
	 *
	 * @param content where the pack lies, as it is brought
	 */
	static House bringing(Path folder, Path content, TestClock clock, boolean founded) {
		return new House(clock, new SplittableRandom(clock.instant().getEpochSecond()), folder, founded, List.of(() -> List.of(FolderPacks.at(content))));
	}

	/** Does what a program does when it has opened a folder. */
	void start() {
		desk.catchUp(Optional.empty(), Progress.SILENT);
	}

	private House(TestClock clock, SplittableRandom chance, Path folder, boolean founded, List<PackSource> more) {
		this(clock, new TimeOrderedIds(clock, chance), folder,
				journals(clock, chance).open(JournalLocation.embedded(folder), Progress.SILENT).value(), founded, more);
	}

	/**
	 * As a program that opens this folder, whatever is in it, and what was due is settled.
	 *
	 * @return refused as the journal refuses
	 */
	static Result<House> at(JournalLocation location, TestClock clock, SplittableRandom chance) {
		return journals(clock, chance).open(location, Progress.SILENT).map(journal -> {
			House house = new House(clock, new TimeOrderedIds(clock, chance), location.folder(), journal, false, List.of());
			house.services.directory().people().forEach(p -> house.consequences.settle(p.id()));
			return house;
		});
	}

	private static JournalOpener journals(TestClock clock, SplittableRandom chance) {
		List<Projection> projections = List.of(
				new PeopleProjection(),
				new PlacementProjection(),
				new EnrolmentProjection(),
				new LessonProjection(),
				new ReadingProjection(),
				new ActivityProjection(),
				new GateProjection(),
				new PairingProjection(),
				new PairWorkProjection(),
				new SetExamProjection(),
				new AttemptsProjection(),
				new PapersProjection(),
				new ExposureProjection(),
				new SupervisionProjection(),
				new PaperKeyProjection(),
				new DrillProjection(),
				new CardProjection(),
				new WrongProjection(),
				new NotedProjection(),
				new DayProjection(),
				new TrialProjection(),
				new SheetProjection(),
				new CertificateProjection(),
				new ContentTurnProjection(),
				new BadgeProjection(),
				new StatusProjection(),
				new ForeignProjection(),
				new PostingProjection(),
				new ProposalProjection(),
				new KpiProjection(),
				new StaffingProjection(),
				new IntentProjection(),
				new TalkProjection(), new AgendaProjection(),
				new PlanProjection(),
				new NudgeProjection(),
				new UseProjection(),
				new DeskProjection(),
				new VariantProjection(),
				new TrialChatProjection(),
				new SignersProjection(),
				new PacksProjection(),
				new ShippedProjection(),
				new PublicationsProjection(),
				new CaseProjection(),
				new WalkProjection(),
				new HandsProjection(), new PairProjection(),
				new KeptTextProjection());
		return new JournalOpener(clock, new TimeOrderedIds(clock, chance), projections, List.of(new AttemptStartedUpcaster(), new WeighedUpcaster(), new TalkHeldUpcaster()));
	}

	private House(TestClock clock, Ids ids, Path folder, Journal opened, boolean founded, List<PackSource> more) {
		Path own = folder.resolve(Workspace.PACKS);
		List<PackSource> packs = Stream.concat(Stream.of(Shipped.without(withdrawn), new FolderPacks(own)), more.stream()).toList();
		this.clock = clock;
		disk = new FullDisk(opened);
		Journal journal = disk.journal();
		AccessRules access = new AccessRules();
		RuleBook rules = new RuleBook();
		types = new QuestionTypeBook(List.of(new SingleChoiceType(), new MultipleChoiceType(),
				new TrueFalseType(), new OrderingType(), new MatchingType(), new ShortAnswerType(), new NumericType(),
				new GapFillType(), new HotTextType(), new EssayType(), new PickReplyType(), new SpotViolationType(),
				new ProcedureType(), new RewriteReplyType(), new TypingDrillType(), new ForeignType(), new SealedType()));
		TextCheckBook textChecks = new TextCheckBook(TextCheckBook.standard());
		textChecks.setLimits(new TeamLimits(new TeamChoice(journal)));
		List<PackCheck> checks = List.of(
				new StandardChecks(),
				new LessonChecks(),
				new QuestionChecks(types),
				new PaperChecks(),
				new StoryChecks(),
				new KpiChecks(),
				new MapChecks(),
				new ScriptChecks(textChecks),
				new SealedChecks(types, journal),
				new CampaignDays());
		PackShelf shelf = new PackShelf(packs, checks);
		PolicySections sections = new PolicySections(journal, shelf);
		PeopleDirectory directory = new PeopleDirectory(journal, sections);
		AccountBook accounts = new AccountBook(journal, access, clock, ids, sections, new PasswordCost(8, 1, 1));
		PlacementDesk placements = new PlacementDesk(journal, directory, sections, access);
		PolicyDesk policies = new PolicyDesk(journal, shelf, access, consequences);
		EnrolmentDesk enrolments = new EnrolmentDesk(journal, shelf, policies, directory, access, consequences, clock, ids);
		AttemptBook results = new AttemptBook(journal);
		GateKeeper gates = new GateKeeper(journal, shelf, rules, access, clock);
		LearningDesk learning = new LearningDesk(journal, shelf, access, consequences,
				new PathFinder(journal, shelf, rules, gates, results, directory, clock));
		PairingDesk pairings = new PairingDesk(journal, shelf, directory, rules, gates, access, ids);
		ActivityDesk activities = new ActivityDesk(journal, shelf, directory, gates, pairings, access, consequences);
		PairWorkDesk pairWork = new PairWorkDesk(journal, shelf, directory, pairings, gates, access, consequences, clock,
				ids);
		PaperScoring scoring = new PaperScoring(types);
		Keyring keyring = new Keyring();
		ExamTimer timer = new ExamTimer(clock, clock::steady);
		ExamDesk exams = new ExamDesk(journal, shelf, access,
				new org.chushi.internal.training.ExamDesk(journal, shelf, policies, clock), consequences, types,
				new PaperDrawing(types), scoring, clock, ids, timer, keyring);
		exams.addRetake(new RenewalRetake(journal, shelf, clock));
		InvigilationDesk invigilation = new InvigilationDesk(journal, shelf, access, consequences, scoring, clock, timer);
		RoundDesk practice = new RoundDesk(journal, shelf, types, access, exams, clock, ids, new SplittableRandom(7));
		AnalysisDesk analyses = new AnalysisDesk(new SatAttempts(journal), exams, shelf, types, access);
		ConsistencyDesk consistency = new ConsistencyDesk(journal, shelf, types, directory, exams, access, clock, ids);
		practice.addHeld(consistency);
		practice.setCalibration(new TeamModel(new SatAttempts(journal)));
		practice.setSyllabus(new ProgrammeSyllabus(journal, shelf, policies));
		ReviewDesk reviews = new ReviewDesk(journal, shelf, types, access, exams, clock);
		reviews.addHeld(consistency);
		Readings readings = new ReadingBook(journal);
		CertificationDesk certification = new CertificationDesk(journal, shelf, rules, enrolments, policies, directory,
				pairings, gates, readings, access, consequences, clock, ids);
		CareDesk certificateCare = new CareDesk(journal, shelf, rules, enrolments, policies, readings, directory, access, consequences, clock);
		CareerDesk careers = new CareerDesk(journal, shelf, rules, enrolments, policies, directory, access, consequences, clock);
		WaysDesk careerWays = new WaysDesk(journal, shelf, rules, enrolments, policies, gates, readings, directory, access, clock);
		MarkingDesk marking = new MarkingDesk(journal, access, consequences, types, scoring, keyring);
		RegradeDesk regrades = new RegradeDesk(journal, shelf, access, consequences, types, scoring, keyring);
		regrades.addStake(gates);
		regrades.addStake(new CertificateStake(journal, shelf, rules, enrolments, policies, gates, clock));
		BankDesk questionBanks = new BankDesk(journal, shelf, access, types, new PaperDrawing(types));
		PackFolder ownPacks = () -> own;
		ImportDesk banks = new ImportDesk(access, shelf, ExchangeHouse.standard(), ownPacks, ids);
		PackWriter packWriter = new PackWriter(shelf, ownPacks, ids);
		org.chushi.internal.assessment.SealDesk sealedPapers = new org.chushi.internal.assessment.SealDesk(journal,
				() -> folder.resolve("sealed-keys"), keyring, shelf, access, consequences, scoring, new LockCost(1_000));
		SealDesk sealedBanks = new SealDesk(shelf, packWriter, types, sealedPapers, access);
		sealing = random -> new SealDesk(shelf, packWriter, types, sealedPapers, access, random);
		PaperDesk papers = new PaperDesk(shelf, packWriter, new PaperDrawing(types), access, ids);
		ProjectDesk projects = new ProjectDesk(access, shelf, packWriter, ownPacks, ids);
		checks.forEach(projects::addCheck);
		projects.addWitness(new SavedParts(journal));
		projects.addRecord(new KeptPairs(journal));
		org.chushi.internal.review.ReviewDesk contentReviews = new org.chushi.internal.review.ReviewDesk(journal, shelf, projects, policies,
				directory, access, ids);
		SetExamDesk setExams = new SetExamDesk(journal, shelf, directory, access, new PaperDrawing(types), results, ids, clock);
		ScriptDesk scripts = new ScriptDesk(journal, shelf, access, clock);
		VariantDesk variants = new VariantDesk(journal, shelf, enrolments, policies, textChecks, directory, access, clock, ids);
		ThisProgram program = new ThisProgram("1.0.0", ModelPackage.eNS_URI);
		SignerDesk signers = new SignerDesk(journal, ownPacks, access, new LockCost(1_000));
		PublishDesk publishing = new PublishDesk(journal, shelf, packWriter, ownPacks, access, clock, program);
		publishing.addGate(contentReviews);
		InstallDesk installing = new InstallDesk(journal, shelf, ownPacks, signers, access, clock, program);
		PackStakes packStakes = new PackStakes(journal, shelf, enrolments, policies, directory, results, clock);
		publishing.addStake(packStakes);
		installing.addStake(packStakes);
		BadgeDesk badges = new BadgeDesk(journal, certification, signers, directory, access, clock);
		StatusDesk statusLists = new StatusDesk(journal, certification, signers, access, clock);
		ForeignDesk foreignBadges = new ForeignDesk(journal, certification, signers, directory, access, clock, ids);
		DiplomaDesk diplomas = new DiplomaDesk(certification, badges, statusLists, directory, access, clock);
		ScriptExchangeDesk scriptExchange = new ScriptExchangeDesk(shelf, packWriter, ExchangeHouse.tables(), access, ids, clock);
		scriptExchange.addWitness(new SavedParts(journal));
		KpiDesk kpis = new KpiDesk(journal, shelf, policies, ExchangeHouse.tables(), directory, access, consequences, clock);
		RecordDesk records = new RecordDesk(journal, shelf, directory, access, clock);
		TeamDesk teamReports = new TeamDesk(shelf, policies, enrolments, learning, pairWork, certification, ExchangeHouse.tables(), directory,
				access, clock);
		FrameworkDesk frameworks = new FrameworkDesk(shelf, access, clock);
		ProposalDesk proposals = new ProposalDesk(journal, directory, access, ids);
		IntentDesk intents = new IntentDesk(journal, careers, access);
		Growth growth = new GrowthServices(intents, new TalkDesk(journal, directory, pairings, access, clock, ids),
				new AgendaDesk(journal, shelf, rules, enrolments, certification, directory, pairings, access, ids),
				new PlanDesk(journal, shelf, rules, enrolments, careers, careerWays, intents, directory, access, clock, ids),
				new ProspectDesk(journal, careers, careerWays, intents, directory, shelf, access, clock),
				new NudgeDesk(journal, shelf, rules, enrolments, pairings, directory, access, clock));
		StaffingDesk staffing = new StaffingDesk(journal, shelf, directory, access, rules, enrolments, policies, pairings, careers, certification, sections, placements, clock);
		SuccessionDesk succession = new SuccessionDesk(journal, shelf, directory, access, rules, enrolments, policies, careers, certification, intents, clock);
		search = new LibraryIndex(shelf, access, new IndexMaker());
		List.of(new ScriptTexts(), new LessonTexts(), new QuestionTexts()).forEach(search::addSource);
		TrialDesk trialChats = new TrialDesk(journal, shelf, enrolments, policies,
				new SavedDrafts(packWriter, ownPacks), contentReviews, directory, access, ids);
		publishing.addGate(trialChats);
		access.add(pairings);
		access.add(directory);
		rules.add(new ExamPassedRule(journal, shelf, clock));
		rules.add(new LessonsRule(journal, shelf));
		rules.add(new ActivitiesRule(journal, shelf));
		rules.add(new PairWorkRule(journal, shelf));
		rules.add(new KpiRule(journal, shelf, clock));
		rules.add(new TrialShiftRule(journal, shelf, rules));
		rules.add(new CertificateRule(journal, shelf, clock));
		rules.add(new PositionRule(journal, shelf, clock));
		rules.add(new EndorsementRule(journal, directory));
		Watch watch = new Watch(journal, shelf, directory, clock, consequences);
		List.of(new TrainingFacts(journal), new ExamFacts(journal), new CareerFacts(journal), new KpiFacts()).forEach(watch::addSource);
		consequences.add(gates);
		consequences.add(certification);
		consequences.add(new StaleWatch(journal, shelf, new TurnBook(journal, ownPacks), rules, enrolments, policies, readings, consequences, clock));
		consequences.add(new Renewals(journal, shelf, rules, enrolments, policies, readings, directory, consequences, clock, ids));
		consequences.add(new GoalKeeper(journal, shelf, rules, enrolments, directory));
		consequences.add(new OverdueAttempts(journal, scoring, timer));
		consequences.add(new ExamNotes(journal, new ExplainedAttempts(journal), types, clock));
		services = new Services(
				journal,
				shelf,
				accounts,
				directory,
				sections,
				placements,
				policies,
				enrolments,
				learning,
				activities,
				gates,
				pairings,
				pairWork,
				exams,
				results,
				marking,
				regrades,
				invigilation,
				practice,
				reviews,
				certification,
				certificateCare,
				careers,
				careerWays,
				banks,
				questionBanks,
				papers,
				sealedPapers,
				sealedBanks,
				projects,
				textChecks,
				setExams,
				analyses,
				consistency,
				kpis,
				records,
				teamReports,
				frameworks,
				scripts,
				variants,
				trialChats,
				scriptExchange,
				search,
				proposals,
				staffing,
				succession,
				contentReviews,
				signers,
				publishing,
				installing,
				badges,
				statusLists,
				foreignBadges,
				growth,
				diplomas,
				clock);
		shippedPacks = new ShippedDesk(journal, shelf, ownPacks,
				Stream.concat(Stream.of(Shipped.without(withdrawn)), more.stream()).toList());
		desk = new Desk(
				journal,
				shelf,
				accounts,
				directory,
				sections,
				placements,
				policies,
				enrolments,
				learning,
				activities,
				gates,
				pairings,
				pairWork,
				exams,
				results,
				marking,
				regrades,
				invigilation,
				practice,
				reviews,
				certification,
				certificateCare,
				careers,
				careerWays,
				banks,
				questionBanks,
				papers,
				sealedPapers,
				sealedBanks,
				projects,
				textChecks,
				setExams,
				analyses,
				consistency,
				kpis,
				records,
				teamReports,
				frameworks,
				scripts,
				variants,
				trialChats,
				scriptExchange,
				search,
				proposals,
				staffing,
				succession,
				contentReviews,
				signers,
				publishing,
				installing,
				badges,
				statusLists,
				foreignBadges,
				growth,
				diplomas,
				clock,
				consequences,
				watch,
				shippedPacks);
		if (founded) {
			accounts.found("root", "Root", PASSWORD.toCharArray()).value();
		}
		administrator = founded ? signIn("root") : null;
	}

	@Override
	Services services() {
		return services;
	}

	@Override
	QuestionTypes types() {
		return types;
	}

	@Override
	TestClock clock() {
		return clock;
	}

	Session signIn(String name) {
		return services.accounts().signIn(name, PASSWORD.toCharArray()).value();
	}

	@Override
	Session person(String name, Role... roles) {
		services.accounts().register(administrator, new NewPerson(name, name, "", Set.of(roles)), PASSWORD.toCharArray())
				.value();
		return signIn(name);
	}

	/** Signed in anew, with these roles and no others. */
	Session become(String name, Role... roles) {
		services.accounts().assign(administrator, services.directory().named(name).orElseThrow().id(), Set.of(roles)).value();
		return signIn(name);
	}

	void makeDemoTeam() {
		new DemoMaker(services).create(Progress.SILENT).value();
	}

	/** The command line, where everybody has the password of this house. */
	Cli cli() {
		return cli((variable, prompt) -> Optional.of(PASSWORD.toCharArray()));
	}

	Cli cli(Secrets secrets) {
		return new Cli(new OpenHouse(this), new OpenHouse.OpenJournals(this), services::packs, () -> new DemoMaker(services), ExchangeHouse::standard,
				secrets, Map.of());
	}

	Session demo(String name) {
		return services.accounts().signIn(name, DemoTeam.PASSWORD.toCharArray()).value();
	}

	@Override
	public void close() {
		search.close();
		services.journal().close();
	}
}
