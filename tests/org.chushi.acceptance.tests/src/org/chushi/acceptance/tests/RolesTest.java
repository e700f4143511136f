package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.chushi.analysis.AnalysisUseCases;
import org.chushi.analysis.AttemptChoice;
import org.chushi.analysis.ConsistencyPlan;
import org.chushi.assessment.AssessmentUseCases;
import org.chushi.assessment.Ending;
import org.chushi.assessment.ExtraTime;
import org.chushi.assessment.QuestionBanks;
import org.chushi.authoring.AuthoringUseCases;
import org.chushi.badges.BadgeFormat;
import org.chushi.badges.BadgeUseCases;
import org.chushi.career.CareerUseCases;
import org.chushi.career.CareerWays.Question;
import org.chushi.career.Measure;
import org.chushi.career.Certificate;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.diplomas.DiplomaUseCases;
import org.chushi.exchange.BankImport.Request;
import org.chushi.exchange.ExchangeUseCases;
import org.chushi.exchange.ReadOptions;
import org.chushi.growth.Direction;
import org.chushi.growth.GrowthUseCases;
import org.chushi.growth.Horizon;
import org.chushi.growth.Intents;
import org.chushi.growth.Strength;
import org.chushi.growth.Talk;
import org.chushi.honour.HonourUseCases;
import org.chushi.honour.Proposal.Draft;
import org.chushi.honour.ProposalKind;
import org.chushi.kpis.KpiUseCases;
import org.chushi.model.PairingKind;
import org.chushi.model.ScriptChannel;
import org.chushi.model.ScriptStage;
import org.chushi.papers.PaperPlan;
import org.chushi.papers.PaperUseCases;
import org.chushi.people.Accounts.NewPerson;
import org.chushi.people.PeopleUseCases;
import org.chushi.people.Reach;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.chushi.practice.PracticeUseCases;
import org.chushi.reports.LearningRecords;
import org.chushi.reports.ReportKind;
import org.chushi.reports.ReportUseCases;
import org.chushi.reports.TeamReports.TeamReport;
import org.chushi.scripts.ScriptQuery;
import org.chushi.scripts.ScriptUseCases;
import org.chushi.scripts.Variants;
import org.chushi.publishing.Installing;
import org.chushi.publishing.Publishing;
import org.chushi.publishing.PublishingUseCases;
import org.chushi.review.Asking;
import org.chushi.review.ReviewUseCases;
import org.chushi.scripts.exchange.ScriptExchange;
import org.chushi.scripts.exchange.ScriptExchangeUseCases;
import org.chushi.scripts.exchange.ScriptForm;
import org.chushi.search.SearchQuery;
import org.chushi.search.SearchUseCases;
import org.chushi.staffing.StaffingUseCases;
import org.chushi.training.Gates;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.SetExams.Order;
import org.chushi.training.TrainingUseCases;
import org.chushi.workspace.Services;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every use case tried as every role, about oneself, about somebody one guides, and about a stranger. */
@TestInstance(Lifecycle.PER_CLASS)
class RolesTest {

	private House house;
	private Services services;
	private final Map<Role, Session> callers = new EnumMap<>(Role.class);
	private Session guided;
	private UUID stranger;
	private Entry entry;
	private Certificate certificate;
	private UUID attempt;

	/** Where nothing is, and what a call writes does no harm. */
	private Path nowhere;

	private static final TeamReport NO_REPORT = new TeamReport("", List.of(), List.of());

	private static final PaperPlan NO_PLAN = new PaperPlan("", "", null, null, 0, 0, 0, 0, false, null, null, null, null);

	private static final Publishing.Order NO_ORDER = new Publishing.Order("nowhere", "1.0.0", "", new char[1]);

	private static final Installing.Offer NO_OFFER = new Installing.Offer("nowhere", "nothing", "", "", Bilingual.same(""), "1.0.0", Bilingual.same(""), 1, "",
			Bilingual.same(""), true);

	private LearningRecords.Order records(UUID person) {
		return new LearningRecords.Order(nowhere.resolve("nothing.gift"), LearningRecords.Form.ARRAY, Optional.empty(), Optional.empty(), Set.of(person), false, "nowhere");
	}

	private Request nothing() {
		return new Request(nowhere.resolve("nothing.gift"), "nothing", ReadOptions.DETECT);
	}

	/** A call of a use case about a person. */
	record Call(UseCase useCase, BiFunction<Session, UUID, Result<?>> ask) {
		@Override
		public String toString() {
			return useCase.id();
		}
	}

	@BeforeAll
	void open(@TempDir Path folder) {
		nowhere = folder.resolve("nowhere");
		house = House.empty(folder.resolve("team"));
		house.makeDemoTeam();
		services = house.services;
		callers.put(Role.ADMINISTRATOR, house.demo("lichun"));
		callers.put(Role.LEAD, house.demo("guyu"));
		callers.put(Role.TRAINER, house.demo("bailu"));
		callers.put(Role.MENTOR, house.demo("qiufen"));
		callers.put(Role.NEWCOMER, house.demo("xiaoman"));
		guided = house.demo("mangzhong");
		stranger = house.demo("xiazhi").person();
		entry = services.pairWork().toSign(guided).value().get(0);
		Session lead = callers.get(Role.LEAD);
		certificate = services.certification().of(lead, callers.get(Role.MENTOR).person()).value().get(0);
		attempt = services.exams().results(lead, guided.person()).value().get(0).attempt();
	}

	@AfterAll
	void close() {
		house.close();
	}

	/** Calls that change nothing whoever makes them: reading, or refused by the state of things after access was checked. */
	Stream<Call> calls() {
		LocalDate today = LocalDate.of(2026, 3, 2);
		return Stream.of(
				new Call(PeopleUseCases.REGISTER,
						(s, p) -> services.accounts().register(s, new NewPerson("x", "", "", Set.of()), new char[9])),
				new Call(PeopleUseCases.RESET_PASSWORD, (s, p) -> services.accounts().resetPassword(s, p, new char[1])),
				new Call(PeopleUseCases.ASSIGN, (s, p) -> services.accounts().assign(s, p, Set.of())),
				new Call(PeopleUseCases.LEAVE, (s, p) -> services.accounts().leave(s, new UUID(1, 1))),
				new Call(PeopleUseCases.LIST, (s, p) -> services.accounts().list(s)),
				new Call(TrainingUseCases.CHOOSE_POLICY, (s, p) -> services.policies().choose(s, "nowhere")),
				new Call(TrainingUseCases.ENROL, (s, p) -> services.enrolments().enrol(s, p, today)),
				new Call(TrainingUseCases.MOVE, (s, p) -> services.enrolments().move(s, p, "nowhere")),
				new Call(TrainingUseCases.WITHDRAW, (s, p) -> services.enrolments().withdraw(s, p, "")),
				new Call(TrainingUseCases.SEE_PATH, (s, p) -> services.learning().path(s, p)),
				new Call(TrainingUseCases.SEE_GATE, (s, p) -> services.gates().status(s, p, Gates.TRIAL_SHIFT)),
				new Call(TrainingUseCases.SEE_GATE, (s, p) -> services.gates().history(s, p)),
				new Call(TrainingUseCases.SEE_GATE, (s, p) -> services.enrolments().passedBefore(s, p)),
				new Call(TrainingUseCases.TELL_TRIAL, (s, p) -> services.enrolments().tellPassedBefore(s, p, Optional.empty(), "file")),
				new Call(TrainingUseCases.CONFIRM_ACTIVITY,
						(s, p) -> services.activities().confirm(s, p, "nowhere", Set.of(), "")),
				new Call(TrainingUseCases.SEE_ACTIVITIES, (s, p) -> services.activities().of(s, p)),
				new Call(TrainingUseCases.INTERVIEW,
						(s, p) -> services.activities().interview(s, p, "nowhere", Set.of(), "")),
				new Call(TrainingUseCases.BIND,
						(s, p) -> services.pairings().bind(s, p, s.person(), PairingKind.get("mentor"))),
				new Call(TrainingUseCases.BIND, (s, p) -> services.pairings().candidates(s, p, PairingKind.MENTOR)),
				new Call(TrainingUseCases.BIND, (s, p) -> services.pairings().barred(s, p, PairingKind.MENTOR)),
				new Call(TrainingUseCases.HAND_OVER,
						(s, p) -> services.pairings().handOver(s, p, s.person(), PairingKind.MENTOR, "")),
				new Call(TrainingUseCases.END_PAIRING, (s, p) -> services.pairings().end(s, p, PairingKind.MENTOR, "")),
				new Call(TrainingUseCases.SEE_PAIRINGS, (s, p) -> services.pairings().of(s, p)),
				new Call(TrainingUseCases.RECORD_PAIR_WORK,
						(s, p) -> services.pairWork().record(s, p, house.draft("X-HANDOVER", ""))),
				new Call(TrainingUseCases.SEE_PAIR_WORK, (s, p) -> services.pairWork().of(s, p)),
				new Call(AssessmentUseCases.RESULTS, (s, p) -> services.exams().results(s, p)),
				new Call(AssessmentUseCases.WATCH, (s, p) -> services.invigilation().allowances(s, p)),
				new Call(AssessmentUseCases.INVIGILATE,
						(s, p) -> services.invigilation().allow(s, p, "", new ExtraTime(-1, 0), "x")),
				new Call(PracticeUseCases.SUMMARY, (s, p) -> services.reviews().summary(s, p)),
				new Call(ExchangeUseCases.IMPORT, (s, p) -> services.banks().preview(s, nothing())),
				new Call(ExchangeUseCases.IMPORT, (s, p) -> services.banks().bring(s, nothing())),
				new Call(AssessmentUseCases.SEARCH, (s, p) -> services.questionBanks().list(s)),
				new Call(AssessmentUseCases.SEARCH, (s, p) -> services.questionBanks().search(s,
						new QuestionBanks.Query(List.of(), "", List.of(), List.of(), 0, 0, 1))),
				new Call(StaffingUseCases.SEE, (s, p) -> services.staffing().roster(s)),
				new Call(PeopleUseCases.PLACEMENTS, (s, p) -> services.placements().of(s, p)),
				new Call(PeopleUseCases.PLACE, (s, p) -> services.placements().place(s, p, "nowhere", "")),
				new Call(StaffingUseCases.SEE, (s, p) -> services.staffing().plans(s)),
				new Call(StaffingUseCases.SEE, (s, p) -> services.staffing().gaps(s)),
				new Call(StaffingUseCases.SEE, (s, p) -> services.staffing().expiring(s, 30)),
				new Call(StaffingUseCases.SEE, (s, p) -> services.staffing().mentors(s)),
				new Call(StaffingUseCases.SEE, (s, p) -> services.staffing().inspectors(s)),
				new Call(StaffingUseCases.PLAN, (s, p) -> services.staffing().plan(s, Map.of(), "")),
				new Call(StaffingUseCases.SUCCESSION, (s, p) -> services.succession().benches(s)),
				new Call(StaffingUseCases.SUCCESSION, (s, p) -> services.succession().gaps(s)),
				new Call(HonourUseCases.SEE, (s, p) -> services.proposals().list(s, Optional.empty(), Optional.empty())),
				new Call(HonourUseCases.SEE, (s, p) -> services.proposals().proposal(s, p)),
				new Call(HonourUseCases.SEE, (s, p) -> services.proposals().others(s, p)),
				new Call(HonourUseCases.PROPOSE, (s, p) -> services.proposals().propose(s, new Draft(ProposalKind.RULE, "", "", ""))),
				new Call(HonourUseCases.PROPOSE, (s, p) -> services.proposals().withdraw(s, p)),
				new Call(HonourUseCases.SUPPORT, (s, p) -> services.proposals().support(s, p, true)),
				new Call(HonourUseCases.COMMENT, (s, p) -> services.proposals().comment(s, p, "x")),
				new Call(HonourUseCases.DECIDE, (s, p) -> services.proposals().take(s, p, "x")),
				new Call(HonourUseCases.DECIDE, (s, p) -> services.proposals().postpone(s, p, "x")),
				new Call(HonourUseCases.DECIDE, (s, p) -> services.proposals().merge(s, p, s.person(), "x")),
				new Call(KpiUseCases.SEE, (s, p) -> services.kpis().of(s, p)),
				new Call(KpiUseCases.BOARD, (s, p) -> services.kpis().board(s, 30)),
				new Call(KpiUseCases.RECORD, (s, p) -> services.kpis().record(s, p, "nowhere", today, BigDecimal.ONE)),
				new Call(KpiUseCases.RECORD, (s, p) -> services.kpis().correct(s, p, "nowhere", today, Optional.empty(), "x")),
				new Call(KpiUseCases.IMPORT, (s, p) -> services.kpis().preview(s, nowhere.resolve("nothing.gift"))),
				new Call(KpiUseCases.IMPORT, (s, p) -> services.kpis().bring(s, nowhere.resolve("nothing.gift"), "")),
				new Call(ReportUseCases.RECORDS, (s, p) -> services.records().export(s, records(p), false, Progress.SILENT)),
				new Call(ReportUseCases.TEAM, (s, p) -> services.teamReports().certificates(s)),
				new Call(ReportUseCases.TEAM, (s, p) -> services.teamReports().report(s, ReportKind.CERTIFICATES, "", Language.ZH, Progress.SILENT)),
				new Call(ReportUseCases.TEAM, (s, p) -> services.teamReports().write(s, NO_REPORT, nowhere.resolve("nothing.gift"), false)),
				new Call(ReportUseCases.FRAMEWORK, (s, p) -> services.frameworks().all(s)),
				new Call(ReportUseCases.FRAMEWORK, (s, p) -> services.frameworks().export(s, "nowhere", Language.ZH, nowhere.resolve("nothing.gift"), false)),
				new Call(ReportUseCases.FRAMEWORK, (s, p) -> services.frameworks().read(s, nowhere.resolve("nothing.gift"))),
				new Call(ScriptExchangeUseCases.EXPORT, (s, p) -> services.scriptExchange().export(s,
						new ScriptExchange.Order(nowhere.resolve("x.csv"), ScriptForm.DESK, Language.ZH, List.of("nothing")))),
				new Call(ScriptExchangeUseCases.IMPORT,
						(s, p) -> services.scriptExchange().preview(s, new ScriptExchange.Request(nowhere.resolve("nothing.csv"), "own", ""))),
				new Call(ScriptExchangeUseCases.IMPORT,
						(s, p) -> services.scriptExchange().bring(s, new ScriptExchange.Request(nowhere.resolve("nothing.csv"), "own", ""))),
				new Call(SearchUseCases.SEARCH, (s, p) -> services.search().search(s, SearchQuery.of("退货", 1))),
				new Call(AnalysisUseCases.PAPERS, (s, p) -> services.analyses().papers(s)),
				new Call(AnalysisUseCases.PAPER, (s, p) -> services.analyses().paper(s, "nowhere", AttemptChoice.FIRST)),
				new Call(AnalysisUseCases.BEGIN, (s, p) -> services.consistency().begin(s,
						ConsistencyPlan.of("", List.of(), List.of(), Instant.EPOCH))),
				new Call(AnalysisUseCases.WATCH, (s, p) -> services.consistency().rounds(s)),
				new Call(AnalysisUseCases.CLOSE, (s, p) -> services.consistency().close(s, p)),
				new Call(AnalysisUseCases.OUTCOME, (s, p) -> services.consistency().outcome(s, p)),
				new Call(AnalysisUseCases.OUTCOME, (s, p) -> services.consistency().compare(s, p, p)),
				new Call(AssessmentUseCases.DRAW, (s, p) -> services.questionBanks().draw(s, "nowhere", 1)),
				new Call(ExchangeUseCases.EXPORT, (s, p) -> services.banks().export(s, "nowhere", nowhere.resolve("nothing.gift"),
						Optional.empty(), Language.ZH)),
				new Call(ExchangeUseCases.IMPORT, (s, p) -> services.banks().targets(s)),
				new Call(PaperUseCases.LIST, (s, p) -> services.papers().plan(s, "nowhere")),
				new Call(PaperUseCases.BUILD, (s, p) -> services.papers().read(s, "{")),
				new Call(PaperUseCases.BUILD, (s, p) -> services.papers().check(s, NO_PLAN)),
				new Call(PaperUseCases.BUILD, (s, p) -> services.papers().draw(s, NO_PLAN, 1)),
				new Call(PaperUseCases.BUILD, (s, p) -> services.papers().store(s, "nowhere", NO_PLAN)),
				new Call(ReviewUseCases.READ, (s, p) -> services.contentReviews().all(s)),
				new Call(ReviewUseCases.READ, (s, p) -> services.contentReviews().open(s, "nothing")),
				new Call(ReviewUseCases.REVIEW, (s, p) -> services.contentReviews().comment(s, "nothing", "", 0, 0, "words")),
				new Call(ReviewUseCases.REVIEW, (s, p) -> services.contentReviews().approve(s, "nothing", "", "")),
				new Call(ReviewUseCases.ASK, (s, p) -> services.contentReviews().ask(s, "nothing", new Asking(List.of(), Optional.empty(), ""))),
				new Call(ReviewUseCases.WRITE, (s, p) -> services.contentReviews().accept(s, "nothing", new UUID(1, 1))),
				new Call(ReviewUseCases.RELEASE, (s, p) -> services.contentReviews().withdraw(s, "nothing", "why")),
				new Call(AuthoringUseCases.LIST, (s, p) -> services.projects().all(s)),
				new Call(AuthoringUseCases.WRITE, (s, p) -> services.projects().open(s, "nowhere")),
				new Call(AuthoringUseCases.WRITE, (s, p) -> services.projects().begin(s, "no code", Bilingual.same(""))),
				new Call(PaperUseCases.SEAL, (s, p) -> services.sealedBanks().seal(s, "nowhere", nowhere.resolve("nothing.gift"), List.of())),
				new Call(PaperUseCases.SEAL, (s, p) -> services.sealedBanks().unseal(s, "nowhere")),
				new Call(PublishingUseCases.SEE, (s, p) -> services.signers().all(s)),
				new Call(PublishingUseCases.SEE, (s, p) -> services.signers().read(s, nowhere.resolve("nothing.gift"))),
				new Call(PublishingUseCases.SEE, (s, p) -> services.signers().exportPublic(s, "nowhere", nowhere.resolve("nothing.gift"))),
				new Call(PublishingUseCases.MAKE_KEY, (s, p) -> services.signers().make(s, "", new char[1])),
				new Call(PublishingUseCases.MAKE_KEY, (s, p) -> services.signers().exportLocked(s, "nowhere", nowhere.resolve("nothing.gift"))),
				new Call(PublishingUseCases.MAKE_KEY, (s, p) -> services.signers().bring(s, nowhere.resolve("nothing.gift"))),
				new Call(PublishingUseCases.TRUST, (s, p) -> services.signers().trust(s, "nowhere", "why")),
				new Call(PublishingUseCases.TRUST, (s, p) -> services.signers().trust(s, nowhere.resolve("nothing.gift"), "", "why")),
				new Call(PublishingUseCases.TRUST, (s, p) -> services.signers().distrust(s, "nowhere", "why")),
				new Call(PublishingUseCases.PUBLISH, (s, p) -> services.publishing().own(s)),
				new Call(PublishingUseCases.PUBLISH, (s, p) -> services.publishing().propose(s, "nowhere")),
				new Call(PublishingUseCases.PUBLISH, (s, p) -> services.publishing().sign(s, NO_ORDER, nowhere.resolve("nothing.gift"))),
				new Call(PublishingUseCases.PUBLISH, (s, p) -> services.publishing().publish(s, NO_ORDER, nowhere.resolve("nothing.gift"))),
				new Call(PublishingUseCases.SEE, (s, p) -> services.publishing().history(s)),
				new Call(PublishingUseCases.SEE, (s, p) -> services.installing().site(s, "nowhere", Progress.SILENT)),
				new Call(PublishingUseCases.SEE, (s, p) -> services.installing().verify(s, nowhere.resolve("nothing.gift"))),
				new Call(PublishingUseCases.SEE, (s, p) -> services.installing().installed(s)),
				new Call(PublishingUseCases.SEE, (s, p) -> services.installing().history(s, Optional.empty())),
				new Call(PublishingUseCases.INSTALL, (s, p) -> services.installing().fetch(s, NO_OFFER, Progress.SILENT)),
				new Call(PublishingUseCases.INSTALL, (s, p) -> services.installing().preview(s, nowhere.resolve("nothing.gift"))),
				new Call(PublishingUseCases.INSTALL, (s, p) -> services.installing().install(s, nowhere.resolve("nothing.gift"), "")),
				new Call(PublishingUseCases.INSTALL, (s, p) -> services.installing().rollBack(s, "nowhere", "1.0.0")),
				new Call(PublishingUseCases.INSTALL, (s, p) -> services.installing().rollingBack(s, "nowhere", "1.0.0")),
				new Call(PublishingUseCases.INSTALL, (s, p) -> services.installing().removing(s, "nowhere")),
				new Call(PublishingUseCases.INSTALL, (s, p) -> services.installing().remove(s, "nowhere")),
				new Call(AssessmentUseCases.SEALED_KEYS, (s, p) -> services.sealedPapers().keys(s)),
				new Call(AssessmentUseCases.SEALED_MAKE, (s, p) -> services.sealedPapers().make(s, new char[1], false)),
				new Call(AssessmentUseCases.SEALED_MAKE, (s, p) -> services.sealedPapers().export(s, nowhere.resolve("nothing.gift"))),
				new Call(AssessmentUseCases.SEALED_MAKE, (s, p) -> services.sealedPapers().bring(s, nowhere.resolve("nothing.gift"))),
				new Call(AssessmentUseCases.SEALED_OPEN, (s, p) -> services.sealedPapers().waiting(s)),
				new Call(AssessmentUseCases.SEALED_OPEN, (s, p) -> services.sealedPapers().open(s, new char[1])),
				new Call(AssessmentUseCases.SEALED_OPEN, (s, p) -> services.sealedPapers().score(s)),
				new Call(TrainingUseCases.SET_EXAM, (s, p) -> services.setExams().set(s,
						new Order("nowhere", Set.of(p), Instant.EPOCH, Instant.EPOCH, 1, ""))),
				new Call(TrainingUseCases.SET_EXAM, (s, p) -> services.setExams().unset(s, p, Set.of(), "")),
				new Call(TrainingUseCases.SEE_SET_EXAMS, (s, p) -> services.setExams().of(s, p)),
				new Call(CareerUseCases.SEE_CERTIFICATES, (s, p) -> services.certification().of(s, p)),
				new Call(CareerUseCases.SEE_CERTIFICATES, (s, p) -> services.certification().candidacies(s, p)),
				new Call(CareerUseCases.SEE_CERTIFICATES, (s, p) -> services.certificateCare().due(s, Optional.of(p))),
				new Call(CareerUseCases.SEE_CERTIFICATES, (s, p) -> services.certificateCare().stale(s, Optional.of(p))),
				new Call(CareerUseCases.DECIDE, (s, p) -> services.certificateCare().appeals(s)),
				new Call(BadgeUseCases.SEE, (s, p) -> services.badges().of(s, p)),
				new Call(GrowthUseCases.SEE_INTENT, (s, p) -> services.growth().intents().of(s, p)),
				new Call(GrowthUseCases.SEE_TALKS, (s, p) -> services.growth().talks().of(s, p)),
				new Call(GrowthUseCases.HOLD_TALK, (s, p) -> services.growth().talks().hold(s, p,
						new Talk.Draft(today, "", "", List.of(), Optional.empty(), ""))),
				new Call(GrowthUseCases.SEE_AGENDA, (s, p) -> services.growth().agendas().of(s, p)),
				new Call(GrowthUseCases.SEE_AGENDA, (s, p) -> services.growth().agendas().wanted(s, p, "nowhere")),
				new Call(GrowthUseCases.SEE_PROSPECTS, (s, p) -> services.growth().prospects().open(s)),
				new Call(GrowthUseCases.SEE_PLAN, (s, p) -> services.growth().plans().of(s, p)),
				new Call(GrowthUseCases.SEE_PLAN, (s, p) -> services.growth().plans().closed(s, p)),
				new Call(GrowthUseCases.SEE_PLAN, (s, p) -> services.growth().plans().suggestions(s, p)),
				new Call(GrowthUseCases.MAKE_PLAN, (s, p) -> services.growth().plans().write(s, p, List.of(), "")),
				new Call(GrowthUseCases.MAKE_PLAN, (s, p) -> services.growth().plans().agree(s, p, 1)),
				new Call(GrowthUseCases.MAKE_PLAN, (s, p) -> services.growth().plans().tick(s, p, p, true)),
				new Call(GrowthUseCases.CLOSE_PLAN, (s, p) -> services.growth().plans().close(s, p, "")),
				new Call(GrowthUseCases.SEE_PROSPECTS, (s, p) -> services.growth().prospects().all(s)),
				new Call(GrowthUseCases.SEE_PROSPECTS, (s, p) -> services.growth().prospects().of(s, "nowhere")),
				new Call(GrowthUseCases.SEE_PROSPECTS, (s, p) -> services.growth().prospects().about(s, p)),
				new Call(DiplomaUseCases.PRINT, (s, p) -> services.diplomas().print(s, p, nowhere.resolve("nothing.gift"), false)),
				new Call(DiplomaUseCases.HONOUR, (s, p) -> services.diplomas().honourSheet(s, nowhere.resolve("nothing.gift"), false)),
				new Call(BadgeUseCases.PUBLISH, (s, p) -> services.statusLists().publishAt(s, "nowhere")),
				new Call(BadgeUseCases.PUBLISH, (s, p) -> services.statusLists().write(s, "nowhere", new char[1], nowhere.resolve("nothing.gift"))),
				new Call(BadgeUseCases.PUBLISH, (s, p) -> services.statusLists().page(s, nowhere.resolve("nothing.gift"), false)),
				new Call(BadgeUseCases.KEEP, (s, p) -> services.foreignBadges().keep(s, p, nowhere.resolve("nothing.gift"), List.of())),
				new Call(CareerUseCases.SEE_CERTIFICATES, (s, p) -> services.foreignBadges().of(s, p)),
				new Call(BadgeUseCases.KEEP_LIST, (s, p) -> services.statusLists().keep(s, nowhere.resolve("nothing.gift"))),
				new Call(BadgeUseCases.KEEP_LIST, (s, p) -> services.statusLists().kept(s)),
				new Call(BadgeUseCases.SEE, (s, p) -> services.badges().export(s, p, BadgeFormat.JSON, nowhere.resolve("nothing.gift"), false)),
				new Call(CareerUseCases.ENDORSE, (s, p) -> services.certification().endorse(s, p, "")),
				new Call(CareerUseCases.SEE_CAREER, (s, p) -> services.careers().stories(s, p, "")),
				new Call(CareerUseCases.SEE_CAREER, (s, p) -> services.careers().map(s, p)),
				new Call(CareerUseCases.SEE_CAREER, (s, p) -> services.careerWays().outlook(s, p, Question.of(Measure.MONTHS))),
				new Call(CareerUseCases.SEE_CAREER, (s, p) -> services.careerWays().way(s, p, "nowhere", Question.of(Measure.EXAMS))),
				new Call(CareerUseCases.SEE_CAREER, (s, p) -> services.careers().tenures(s, p)),
				new Call(CareerUseCases.TELL_EARLIER, (s, p) -> services.careers().tellEarlier(s, p, List.of(), "")),
				new Call(CareerUseCases.PROMOTE, (s, p) -> services.careers().promote(s, p, "nowhere", "")),
				new Call(ScriptUseCases.REPORT, (s, p) -> services.scripts().report(s, 14)),
				new Call(ScriptUseCases.SEE_VARIANTS, (s, p) -> services.variants().of(s, p)),
				new Call(ScriptUseCases.REVIEW_VARIANT, (s, p) -> services.variants().waiting(s)),
				new Call(ScriptUseCases.REVIEW_VARIANT, (s, p) -> services.variants().approve(s, p, 1)),
				new Call(ScriptUseCases.REVIEW_VARIANT, (s, p) -> services.variants().giveBack(s, p, 1, "x")),
				new Call(ScriptUseCases.TRY, (s, p) -> services.trialChats().subject(s, "T-GREET-1")),
				new Call(CareerUseCases.SEE_AUTHORITY, (s, p) -> services.careers().authority(s, p)));
	}

	@ParameterizedTest
	@MethodSource("calls")
	void everyRoleReachesWhatItMayAndNothingElse(Call call) {
		callers.forEach((role, session) -> {
			check(call, role, session, session.person(), Reach.OWN);
			check(call, role, session, guided.person(), role == Role.MENTOR ? Reach.GUIDED : Reach.EVERYONE);
			check(call, role, session, stranger, Reach.EVERYONE);
		});
	}

	private static void check(Call call, Role role, Session session, UUID subject, Reach reach) {
		boolean personal = !List.of("person.list", "person.add", "policy.choose").contains(call.useCase().id());
		boolean allowed = call.useCase().allows(role, Reach.EVERYONE) || personal && call.useCase().allows(role, reach);
		if (call.useCase() == PeopleUseCases.LEAVE && reach == Reach.OWN) {
			return;
		}
		assertThat(deniedByRole(call.ask().apply(session, subject)))
				.as("%s as %s, %s".formatted(call.useCase().id(), role, reach)).isEqualTo(!allowed);
	}

	/** A refusal by role is the one that names who may. */
	private static boolean deniedByRole(Result<?> result) {
		return result instanceof Refused<?> refused && (refused.reason().en().startsWith("Your role may not")
				|| refused.reason().en().startsWith("These are the affairs of somebody"));
	}

	@Test
	void everybodyFindsScriptsAndWritesTheirOwnWords() {
		callers.forEach((role, session) -> {
			assertThat(services.scripts().list(session, ScriptQuery.ALL).isDone()).as(role.name()).isTrue();
			assertThat(deniedByRole(services.scripts().fill(session, "nowhere", Language.ZH, Map.of()))).as(role.name()).isFalse();
			assertThat(deniedByRole(services.scripts().favourite(session, "nowhere", true))).as(role.name()).isFalse();
			assertThat(deniedByRole(services.variants().check(session,
					new Variants.Draft("", "", "", "", ScriptStage.OPENING, ScriptChannel.CHAT)))).as(role.name()).isFalse();
		});
	}

	@Test
	void everybodySaysWhatTheyWantAndHearsWhatHasComeToAStand() {
		callers.forEach((role, session) -> {
			assertThat(deniedByRole(services.growth().intents().state(session,
					new Intents.Said(Direction.UP, "nowhere", Strength.OPEN, Horizon.LATER, "")))).as(role.name()).isFalse();
			assertThat(deniedByRole(services.growth().intents().takeBack(session, Direction.STAY))).as(role.name()).isFalse();
			assertThat(services.growth().nudges().today(session).isDone()).as(role.name()).isTrue();
			assertThat(services.growth().nudges().later(session, "nothing", 1).isDone()).as(role.name()).isFalse();
			assertThat(services.growth().talks().mine(session).isDone()).as(role.name()).isTrue();
			assertThat(services.growth().talks().partners(session).value().isEmpty()).as(role.name())
					.isEqualTo(role != Role.LEAD && role != Role.MENTOR);
		});
	}

	@Test
	void onlyTheTwoOfAPairSign() {
		callers.forEach((role, session) -> {
			if (role != Role.MENTOR) {
				assertThat(services.pairWork().sign(session, entry.id(), entry.contentHash()).isDone()).as(role.name())
						.isFalse();
			}
		});
	}

	@Test
	void onlyTrainerAndLeadSeeWhatIsToBeMarkedAndWhatARegradeWouldDo() {
		callers.forEach((role, session) -> {
			boolean may = role == Role.TRAINER || role == Role.LEAD;
			assertThat(deniedByRole(services.marking().tasks(session))).as(role.name()).isEqualTo(!may);
			assertThat(deniedByRole(services.marking().sheet(session, "x"))).as(role.name()).isEqualTo(!may);
			assertThat(deniedByRole(services.regrades().preview(session, "q", List.of("A")))).as(role.name()).isEqualTo(!may);
			assertThat(deniedByRole(services.regrades().apply(session, "q", List.of("A"), "x", "x"))).as(role.name())
					.isEqualTo(!may);
		});
	}

	@Test
	void onlyTrainerAndLeadInvigilateAndMentorsOnlyWatch() {
		callers.forEach((role, session) -> {
			boolean may = role == Role.TRAINER || role == Role.LEAD;
			assertThat(deniedByRole(services.invigilation().extend(session, attempt, new ExtraTime(0, 1), "x"))).as(role.name())
					.isEqualTo(!may);
			assertThat(deniedByRole(services.invigilation().stop(session, attempt, Ending.HANDED_IN, "x"))).as(role.name())
					.isEqualTo(!may);
			assertThat(deniedByRole(services.invigilation().code(session, "nowhere", Instant.EPOCH, Duration.ZERO)))
					.as(role.name()).isEqualTo(!may);
			assertThat(deniedByRole(services.invigilation().sittings(session))).as(role.name())
					.isEqualTo(!may && role != Role.MENTOR);
			assertThat(deniedByRole(services.invigilation().sitting(session, attempt))).as(role.name())
					.isEqualTo(!may && role != Role.MENTOR);
		});
	}

	@Test
	void onlyALeadRevokesAndRenewsAndOnlyTrainerOrLeadRegrade() {
		for (Role role : List.of(Role.NEWCOMER, Role.MENTOR, Role.TRAINER, Role.ADMINISTRATOR)) {
			assertThat(deniedByRole(services.certification().revoke(callers.get(role), certificate.id(), "x")))
					.as(role.name()).isTrue();
			assertThat(deniedByRole(services.certification().renew(callers.get(role), certificate.id(), "x")))
					.as(role.name()).isTrue();
		}
		for (Role role : List.of(Role.NEWCOMER, Role.MENTOR, Role.ADMINISTRATOR)) {
			assertThat(services.exams().regrade(callers.get(role), attempt, "q", List.of("A"), "x").isDone())
					.as(role.name()).isFalse();
		}
	}

	@Test
	void onlyALeadSuspendsAndLiftsOnlyTheHolderAppealsAndAnAdministratorMayDecide() {
		callers.forEach((role, session) -> {
			assertThat(deniedByRole(services.certificateCare().suspend(session, certificate.id(), " "))).as(role.name()).isEqualTo(role != Role.LEAD);
			assertThat(deniedByRole(services.certificateCare().lift(session, certificate.id(), " "))).as(role.name()).isEqualTo(role != Role.LEAD);
			assertThat(deniedByRole(services.certificateCare().appeal(session, certificate.id(), " "))).as(role.name())
					.isEqualTo(!session.person().equals(certificate.person()));
			assertThat(deniedByRole(services.certificateCare().decide(session, certificate.id(), true, " "))).as(role.name())
					.isEqualTo(role != Role.LEAD && role != Role.ADMINISTRATOR);
			assertThat(deniedByRole(services.certificateCare().outlook(session, certificate.id()))).as(role.name())
					.isEqualTo(role == Role.NEWCOMER || role == Role.ADMINISTRATOR);
			assertThat(deniedByRole(services.certificateCare().due(session, Optional.empty()))).as(role.name())
					.isEqualTo(role != Role.LEAD && role != Role.TRAINER);
			assertThat(deniedByRole(services.certificateCare().stale(session, Optional.empty()))).as(role.name())
					.isEqualTo(role != Role.LEAD && role != Role.TRAINER);
		});
	}

	@Test
	void anAdministratorSeesNobodysAnswers() {
		assertThat(services.exams().review(callers.get(Role.ADMINISTRATOR), attempt).isDone()).isFalse();
		assertThat(services.exams().review(callers.get(Role.LEAD), attempt).isDone()).isTrue();
		assertThat(services.exams().review(callers.get(Role.NEWCOMER), attempt).isDone()).as("somebody else's").isFalse();
	}
}
