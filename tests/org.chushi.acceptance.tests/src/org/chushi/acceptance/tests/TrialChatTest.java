package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.authoring.Project;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result.Refused;
import org.chushi.model.Bank;
import org.chushi.model.ModelFactory;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.model.Scenario;
import org.chushi.model.ScriptBook;
import org.chushi.model.ScriptTemplate;
import org.chushi.model.Text;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.review.Asking;
import org.chushi.scripts.TrialChat;
import org.chushi.scripts.TrialChat.Message;
import org.chushi.scripts.TrialChat.Side;
import org.chushi.scripts.TrialChat.Transcript;
import org.chushi.scripts.TrialChat.Verdict;
import org.chushi.scripts.TrialChats;
import org.chushi.scripts.TrialSubject;
import org.chushi.scripts.exchange.ScriptExchange;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trainer writes a script in the studio; before it is published a colleague tries it from the side of the customer. */
@Tag("C11")
class TrialChatTest {

	@TempDir
	Path folder;
	private House house;
	private Session trainer;
	private Session colleague;
	private Session lead;
	private TrialChats trials;
	private Project project;
	private ScriptTemplate script;

	@BeforeEach
	void open() {
		house = new House(folder);
		trainer = house.person("trainer", Role.TRAINER);
		colleague = house.person("colleague", Role.MENTOR);
		lead = house.person("lead", Role.LEAD);
		trials = house.services.trialChats();
		house.services.policies().choose(lead, "PP-SEVEN").value();
		project = house.services.projects().begin(trainer, "own-scripts", new Bilingual("自己的话术", "Scripts of our own")).value();
		ScriptBook book = ModelFactory.eINSTANCE.createScriptBook();
		book.setCode("SB-OWN");
		book.setTitle(text("话术", "Scripts"));
		Scenario scenario = ModelFactory.eINSTANCE.createScenario();
		scenario.setId(new UUID(4, 2).toString());
		scenario.setCode("S-OWN");
		scenario.setTitle(text("开门", "The door opens"));
		script = ModelFactory.eINSTANCE.createScriptTemplate();
		script.setId(new UUID(4, 1).toString());
		script.setCode("T-OWN");
		script.setScenario(scenario.getId());
		script.setTitle(text("开场", "Opening"));
		script.setBody(text("您好，欢迎光临。\n\n想先看看哪一类？", "Hello and welcome.\n\nWhat would you like to see?"));
		book.getScenarios().add(scenario);
		book.getScripts().add(script);
		project.addFile(book).value();
		script = project.roots().stream().filter(ScriptBook.class::isInstance).map(ScriptBook.class::cast).findFirst().orElseThrow()
				.getScripts().getFirst();
	}

	@AfterEach
	void close() {
		house.close();
	}

	private static Text text(String zh, String en) {
		Text text = ModelFactory.eINSTANCE.createText();
		text.setZh(zh);
		text.setEn(en);
		return text;
	}

	private TrialSubject subject(Session who) {
		return trials.subject(who, script, project.pack().getAuthor(), "1.0.0").value();
	}

	private static Transcript transcript(Verdict verdict, String why) {
		return transcript(verdict, why, "您好，欢迎光临。", "想先看看哪一类？");
	}

	private static Transcript transcript(Verdict verdict, String why, String... script) {
		List<Message> chat = new ArrayList<>(List.of(new Message(Side.CUSTOMER, "在吗", false)));
		Stream.of(script).forEach(m -> chat.add(new Message(Side.SHOP, m, true)));
		chat.add(new Message(Side.CUSTOMER, "想看面霜", false));
		return new Transcript(chat, verdict, why, "");
	}

	@Test
	void aScriptIsNotPublishedBeforeASecondPersonTriedItAndSigned() {
		assertThat(trials.missing(script, project.pack().getAuthor())).singleElement()
				.satisfies(m -> assertThat(m.have().en()).isEqualTo("never tried"));
		TrialChat trial = trials.sign(colleague, subject(colleague), transcript(Verdict.FIT, "像朋友说话，不生硬")).value();
		assertThat(trial.by()).isEqualTo(colleague.person());
		assertThat(trial.counts()).isTrue();
		assertThat(trials.missing(script, project.pack().getAuthor())).isEmpty();
	}

	@Test
	void aPackIsNotPublishedBeforeEachOfItsScriptsWasTried() {
		project.save().value();
		assertThat(missingForThePack()).contains("试聊：开场");
		trials.sign(colleague, subject(colleague), transcript(Verdict.FIT, "像朋友说话")).value();
		assertThat(missingForThePack()).doesNotContain("试聊：开场");
	}

	private List<String> missingForThePack() {
		return house.services.publishing().propose(trainer, "own-scripts").value().missing().stream().map(m -> m.what().zh()).toList();
	}

	@Test
	void whoWroteItCannotSign() {
		assertThat(project.pack().getAuthor()).isEqualTo("trainer");
		assertThat(trials.begin(trainer, subject(trainer))).isInstanceOf(Refused.class);
		assertThat(trials.sign(trainer, subject(trainer), transcript(Verdict.FIT, "自己觉得好"))).isInstanceOf(Refused.class);
		assertThat(trials.missing(script, "trainer")).isNotEmpty();
	}

	@Test
	void whoWroteItWithTheAuthorCannotSignThoughThePackDoesNotNameThem() {
		Session second = house.person("second", Role.TRAINER);
		project.save().value();
		trials.sign(second, subject(second), transcript(Verdict.FIT, "合适")).value();
		house.services.contentReviews().ask(second, "T-OWN", new Asking(List.of(colleague.person()), Optional.empty(), "我改过")).value();
		assertThat(trials.begin(second, subject(second))).isInstanceOf(Refused.class);
		assertThat(trials.sign(second, subject(second), transcript(Verdict.FIT, "还是合适"))).isInstanceOf(Refused.class);
		assertThat(trials.missing(script, "trainer")).as("signed before it was told").singleElement()
				.satisfies(m -> assertThat(m.have().zh()).isEqualTo("只有写话术的人自己试过"));
		trials.sign(colleague, subject(colleague), transcript(Verdict.FIT, "像朋友说话")).value();
		assertThat(trials.missing(script, "trainer")).isEmpty();
	}

	@Test
	void oneChangedMarkMakesATrialVoid() {
		trials.sign(colleague, subject(colleague), transcript(Verdict.FIT, "合适")).value();
		script.getBody().setZh(script.getBody().getZh().replace("光临。", "光临！"));
		assertThat(trials.missing(script, "trainer")).extracting(m -> m.have().en()).containsExactly("changed after it was tried");
		assertThat(trials.of(colleague, subject(colleague)).value()).singleElement().satisfies(t -> {
			assertThat(t.current()).isFalse();
			assertThat(t.subject().body().zh()).as("what was tried is kept").contains("光临。");
		});
		assertThat(((Refused<?>) trials.sign(lead, subject(lead), transcript(Verdict.FIT, "更热情"))).reason().en()).as("the words before")
				.contains("changed while it was tried");
		Transcript now = new Transcript(List.of(new Message(Side.CUSTOMER, "在吗", false), new Message(Side.SHOP, "您好，欢迎光临！", true),
				new Message(Side.SHOP, "想先看看哪一类？", true)), Verdict.FIT, "更热情", "");
		trials.sign(lead, subject(lead), now).value();
		assertThat(trials.missing(script, "trainer")).isEmpty();
	}

	@Test
	void whatIsFoundNotFitIsTriedAgain() {
		trials.sign(colleague, subject(colleague), transcript(Verdict.FIT, "还行")).value();
		trials.sign(lead, subject(lead), transcript(Verdict.NOT_FIT, "第二句像在赶人")).value();
		List<Missing> missing = trials.missing(script, "trainer");
		assertThat(missing).singleElement().satisfies(m -> assertThat(m.have().zh()).contains("lead", "第二句像在赶人"));
		assertThat(trials.of(lead, subject(lead)).value()).extracting(t -> t.transcript().verdict()).containsExactly(Verdict.NOT_FIT, Verdict.FIT);
	}

	@Test
	void aSignatureNeedsTheScriptTheCustomerAndAReason() {
		TrialSubject subject = subject(colleague);
		Transcript empty = new Transcript(List.of(new Message(Side.SHOP, " ", true)), Verdict.FIT, " ", "");
		assertThat(((Refused<?>) trials.sign(colleague, subject, empty)).missing()).hasSize(3);
		Transcript endless = new Transcript(java.util.Collections.nCopies(TrialChats.MOST_MESSAGES + 1, new Message(Side.CUSTOMER, "在吗", true)), Verdict.FIT, "x", "");
		assertThat(trials.sign(colleague, subject, endless)).isInstanceOf(Refused.class);
		assertThat(trials.of(colleague, subject).value()).isEmpty();
	}

	@Test
	void whoFindsAScriptFitHasSeenAllItsMessagesAndWhoDoesNotMayStopAtTheFirst() {
		TrialSubject subject = subject(colleague);
		Refused<?> half = (Refused<?>) trials.sign(colleague, subject, transcript(Verdict.FIT, "开头好", "您好，欢迎光临。"));
		assertThat(half.missing()).singleElement().satisfies(m -> assertThat(m.have().zh() + m.want().zh()).isEqualTo("只发了 1 条2 条都发过"));
		assertThat(trials.sign(colleague, subject, transcript(Verdict.FIT, "两种话各一半", "您好，欢迎光临。", "What would you like to see?")).isDone())
				.isFalse();
		assertThat(trials.sign(colleague, subject, transcript(Verdict.NOT_FIT, "第一句就太冷", "您好，欢迎光临。")).isDone()).isTrue();
		assertThat(trials.sign(colleague, subject, transcript(Verdict.FIT, "english", "Hello and welcome.", "What would you like to see?")).isDone())
				.isTrue();
	}

	@Test
	void aLongScriptIsSignedAndWhatIsTypedStaysShort() {
		String all = "慢".repeat(TrialChats.LONGEST_MESSAGE + 500);
		script.getBody().setZh(all);
		Transcript typed = new Transcript(List.of(new Message(Side.CUSTOMER, all, false), new Message(Side.SHOP, all, true)), Verdict.FIT, "x", "");
		assertThat(trials.sign(colleague, subject(colleague), typed).isDone()).isFalse();
		assertThat(trials.sign(colleague, subject(colleague), transcript(Verdict.FIT, "长，但是要", all)).isDone()).isTrue();
	}

	@Test
	void whoIsNamedAmongOthersHoweverTheLineIsWrittenCannotSign() {
		for (String line : List.of("lead、colleague", "Lead 和 Colleague", "lead和colleague", "lead and colleague", "lead colleague", "ｃｏｌｌｅａｇｕｅ",
				"colleague（培训组）", "lead <colleague>", colleague.person().toString())) {
			TrialSubject subject = trials.subject(colleague, script, line, "1.0.0").value();
			assertThat(trials.begin(colleague, subject).isDone()).as(line).isFalse();
		}
		for (String line : List.of("colleagues", "a colleague's friend".replace(" ", "-"), "", "lead")) {
			assertThat(trials.begin(colleague, trials.subject(colleague, script, line, "1.0.0").value()).isDone()).as(line).isTrue();
		}
	}

	@Test
	void whatIsSavedInAPackWithErrorsIsTriedAsItIsSavedAndTheSignatureHoldsWhenItIsPublished() {
		project.save().value();
		script.getBody().setZh("您好呀，欢迎光临。\n\n想先看看哪一类？");
		Bank bank = ModelFactory.eINSTANCE.createBank();
		bank.setCode("B-OWN");
		bank.setTitle(text("题库", "Bank"));
		project.addFile(bank).value();
		Question unfinished = project.addQuestion(bank, -1, ModelPackage.Literals.SINGLE_CHOICE).value();
		assertThat(project.save().value().published()).isFalse();
		TrialSubject subject = trials.subject(colleague, script.getId()).value();
		assertThat(subject.preview().zh()).startsWith("您好呀");
		assertThat(subject.author()).isEqualTo("trainer");
		assertThat(trials.subject(colleague, "T-OWN").value()).isEqualTo(subject);
		trials.sign(colleague, subject, transcript(Verdict.FIT, "像朋友说话", "您好呀，欢迎光临。", "想先看看哪一类？")).value();
		assertThat(trials.begin(trainer, subject).isDone()).as("the author").isFalse();
		assertThat(trials.subject(house.person("agent", Role.NEWCOMER), script.getId()).isDone()).isFalse();
		project.delete(List.of(unfinished), true).value();
		project.delete(List.of(bank), true).value();
		assertThat(project.save().value().published()).isTrue();
		assertThat(missingForThePack()).doesNotContain("试聊：开场");
		assertThat(trials.subject(colleague, script.getId()).value().hash()).isEqualTo(subject.hash());
	}

	@Test
	void whoSavedItInTheStudioCannotSign() {
		project.save().value();
		Session second = house.person("second", Role.TRAINER);
		Project theirs = house.services.projects().open(second, "own-scripts").value();
		((ScriptTemplate) theirs.find("T-OWN").orElseThrow()).getBody().setZh("您好呀。");
		theirs.save().value();
		assertThat(trials.begin(second, trials.subject(second, "T-OWN").value()).isDone()).isFalse();
		assertThat(trials.begin(colleague, trials.subject(colleague, "T-OWN").value()).isDone()).isTrue();
	}

	@Test
	void whoBroughtItInFromAFileCannotSignForIt() throws IOException {
		project.save().value();
		Session second = house.person("second", Role.TRAINER);
		Path file = Files.writeString(folder.resolve("words.csv"), "快捷短语编码,快捷短语,快捷短语分组\nT-NEW,您好呀，随便看看。,开门\n");
		house.services.scriptExchange().bring(second, new ScriptExchange.Request(file, "own-scripts", "SB-BROUGHT")).value();
		assertThat(trials.begin(second, trials.subject(second, "T-NEW").value()).isDone()).isFalse();
		assertThat(trials.begin(second, trials.subject(second, "T-OWN").value()).isDone()).as("of another book").isTrue();
		assertThat(trials.begin(colleague, trials.subject(colleague, "T-NEW").value()).isDone()).isTrue();
	}

	@Test
	void ofThousandsThatNobodyTriedTheFirstTwentyAreNamed() {
		ScriptBook book = (ScriptBook) script.eContainer();
		for (int n = 0; n < 30; n++) {
			ScriptTemplate more = EcoreUtil.copy(script);
			more.setId(new UUID(5, n).toString());
			more.setCode("T-MORE-" + n);
			book.getScripts().add(more);
		}
		project.save().value();
		assertThat(missingForThePack()).contains("另有 11 条话术").filteredOn("试聊：开场"::equals).hasSize(20);
	}

	@Test
	void aPolicyThatDoesNotAskForATrialIsContent() {
		house.services.policies().choose(lead, "PP-FOURWEEKS").value();
		assertThat(trials.missing(script, "trainer")).isEmpty();
	}

	@Test
	void theSignedTrialOutlivesAProjectionMadeAnew() {
		TrialChat signed = trials.sign(colleague, subject(colleague), transcript(Verdict.FIT, "合适")).value();
		house.services.journal().rebuild(org.chushi.core.Progress.SILENT).value();
		assertThat(trials.of(colleague, subject(colleague)).value()).containsExactly(signed);
	}
}
