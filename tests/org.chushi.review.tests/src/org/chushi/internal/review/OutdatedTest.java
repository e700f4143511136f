package org.chushi.internal.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.chushi.authoring.Outdated;
import org.chushi.authoring.Problem;
import org.chushi.authoring.Project;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Severity;
import org.chushi.model.Bank;
import org.chushi.model.ModelFactory;
import org.chushi.model.ModelPackage;
import org.chushi.model.ScriptBook;
import org.chushi.model.ScriptTemplate;
import org.chushi.model.SingleChoice;
import org.chushi.model.Text;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a trainer is told of texts of which one language was changed and the other was not, in a pack that nobody ever reviewed. */
class OutdatedTest {

	@TempDir
	Path folder;

	private ReviewRoom room;
	private Project project;

	@BeforeEach
	void enter() {
		room = new ReviewRoom(folder);
		project = room.projects.open(room.author, "own").value();
	}

	@AfterEach
	void leave() {
		room.close();
	}

	private ScriptTemplate script(String code) {
		return (ScriptTemplate) project.find(code).orElseThrow();
	}

	private Text body() {
		return script(ReviewRoom.SCRIPT).getBody();
	}

	private void write(Text text, Language language, String words) {
		project.editing().getCommandStack().execute(new SetCommand(project.editing(), text,
				language == Language.ZH ? ModelPackage.Literals.TEXT__ZH : ModelPackage.Literals.TEXT__EN, words));
	}

	private void save(Text text, Language language, String words) {
		write(text, language, words);
		project.save().value();
	}

	private List<Problem> outdated() {
		return project.problems().stream().filter(p -> p.outdated().isPresent()).toList();
	}

	private void fits() {
		project.editing().getCommandStack().execute(outdated().getFirst().fixes().getFirst().command().get());
	}

	private void reopen() {
		project = room.projects.open(room.second, "own").value();
	}

	@Test
	void whoeverChangesTheChineseAloneLeavesTheEnglishOutOfDate() {
		String was = body().getZh();
		save(body(), Language.ZH, "亲，您好！");
		Problem told = outdated().getFirst();
		assertThat(outdated()).hasSize(1);
		assertThat(told.severity()).isEqualTo(Severity.INFO);
		assertThat(told.about()).contains(script(ReviewRoom.SCRIPT));
		assertThat(told.feature()).contains(ModelPackage.Literals.SCRIPT_TEMPLATE__BODY);
		assertThat(told.outdated().orElseThrow().text()).extracting(Outdated::side, Outdated::was, Outdated::by)
				.containsExactly(Language.EN, was, room.author.actor());
		assertThat(told.diagnostic().what().en()).contains("Chinese was changed on ");
	}

	@Test
	void whoeverChangesTheEnglishAloneLeavesTheChineseOutOfDate() {
		save(body(), Language.EN, "Hi there.");
		assertThat(outdated()).singleElement().satisfies(p -> {
			assertThat(p.outdated().orElseThrow().text().side()).isEqualTo(Language.ZH);
			assertThat(p.diagnostic().what().zh()).startsWith("英文在");
		});
	}

	@Test
	void itIsToldToWhoeverOpensThePackUntilTheOtherLanguageCatchesUp() {
		save(body(), Language.ZH, "亲，您好！");
		reopen();
		assertThat(outdated()).hasSize(1);
		write(body(), Language.EN, "Hello!");
		assertThat(outdated()).as("at once, before it is saved").isEmpty();
		project.editing().getCommandStack().undo();
		assertThat(outdated()).hasSize(1);
		save(body(), Language.EN, "Hello!");
		reopen();
		assertThat(outdated()).isEmpty();
	}

	@Test
	void bothInOneSaveAreNotOutOfDate() {
		write(body(), Language.ZH, "亲，您好！");
		save(body(), Language.EN, "Hello!");
		assertThat(outdated()).isEmpty();
		reopen();
		assertThat(outdated()).isEmpty();
	}

	@Test
	void wordsThatAreAsTheyWereAgainLeaveNothingOutOfDate() {
		String was = body().getZh();
		save(body(), Language.ZH, "亲，您好！");
		save(body(), Language.ZH, "亲，您好呀！");
		assertThat(outdated()).singleElement().satisfies(p -> assertThat(p.outdated().orElseThrow().text().was()).isEqualTo(was));
		write(body(), Language.ZH, was);
		assertThat(outdated()).isEmpty();
		project.save().value();
		reopen();
		assertThat(outdated()).isEmpty();
	}

	@Test
	void whoeverSaysItIsRightStillIsNotToldAgainUntilTheNextChange() {
		save(body(), Language.ZH, "亲，您好！");
		fits();
		assertThat(outdated()).isEmpty();
		assertThat(project.dirty()).isTrue();
		project.save().value();
		assertThat(project.dirty()).isFalse();
		reopen();
		assertThat(outdated()).isEmpty();
		save(body(), Language.ZH, "亲，您好啊！");
		assertThat(outdated()).singleElement().satisfies(p -> assertThat(p.outdated().orElseThrow().text().was()).isEqualTo("亲，您好！"));
	}

	@Test
	void thatItIsRightStillCanBeTakenBackBeforeAndAfterItIsSaved() {
		save(body(), Language.ZH, "亲，您好！");
		fits();
		project.editing().getCommandStack().undo();
		assertThat(outdated()).hasSize(1);
		project.editing().getCommandStack().redo();
		project.save().value();
		project.editing().getCommandStack().undo();
		assertThat(outdated()).hasSize(1);
		project.save().value();
		reopen();
		assertThat(outdated()).hasSize(1);
		project.save().value();
		assertThat(outdated()).hasSize(1);
	}

	@Test
	void ofWordsThatSomebodyWroteElsewhereNothingIsClaimed() throws IOException {
		save(body(), Language.ZH, "亲，您好！");
		Path file = folder.resolve("packs/own").resolve(project.path(body()));
		Files.writeString(file, Files.readString(file).replace("Hello. How can I help you?", "Good day."));
		room.shelf.reload();
		reopen();
		assertThat(outdated()).isEmpty();
		save(script("S-2").getTitle(), Language.EN, "Begin");
		assertThat(outdated()).extracting(p -> p.outdated().orElseThrow().text().element()).containsExactly(script("S-2").getId());
	}

	@Test
	void whatIsMissingOrACopyIsTranslatedAndNotOutOfDate() {
		SingleChoice question = (SingleChoice) project.find(room.unfinishedQuestion()).orElseGet(() -> {
			reopen();
			return project.roots().stream().filter(Bank.class::isInstance).map(b -> ((Bank) b).getQuestions().getFirst()).findFirst().orElseThrow();
		});
		save(question.getChoices().get(1), Language.ZH, "道歉");
		save(question.getChoices().get(1), Language.EN, "Say sorry");
		assertThat(outdated()).as("what was missing is there").isEmpty();
		project.addFile(ModelPackage.Literals.CHECKLIST, new Bilingual("质检", "")).value();
		project.save().value();
		Text title = project.roots().stream().filter(org.chushi.model.Checklist.class::isInstance).map(org.chushi.model.Checklist.class::cast).findFirst().orElseThrow()
				.getTitle();
		assertThat(title.getEn()).isEqualTo("质检");
		save(title, Language.EN, "Quality");
		assertThat(outdated()).as("the copy is translated").isEmpty();
		save(title, Language.ZH, "质量检查");
		assertThat(outdated()).hasSize(1);
	}

	@Test
	void whatWasTakenAwayAndIsWrittenAnewIsAChangeAndWhileItIsMissingItIsNotOutOfDate() {
		save(body(), Language.EN, "");
		assertThat(outdated()).isEmpty();
		save(body(), Language.EN, "Hello!");
		assertThat(outdated()).singleElement().satisfies(p -> assertThat(p.outdated().orElseThrow().text().side()).isEqualTo(Language.ZH));
	}

	@Test
	void aChoiceKeepsItsMarkWhereverItIsPut() {
		Bank bank = ModelFactory.eINSTANCE.createBank();
		bank.setCode("B-1");
		bank.setTitle(ModelFactory.eINSTANCE.createText());
		bank.getTitle().setZh("题库");
		bank.getTitle().setEn("Bank");
		project.addFile(bank).value();
		SingleChoice question = (SingleChoice) project.addQuestion(bank, -1, ModelPackage.Literals.SINGLE_CHOICE).value();
		question.getChoices().getFirst().setZh("查物流");
		question.getChoices().getFirst().setEn("Look it up");
		question.getChoices().get(1).setZh("道歉");
		question.getChoices().get(1).setEn("Say sorry");
		project.save().value();
		save(question.getChoices().get(1), Language.ZH, "先道歉");
		project.editing().getCommandStack().execute(org.eclipse.emf.edit.command.MoveCommand.create(project.editing(), question,
				ModelPackage.Literals.CHOICE_QUESTION__CHOICES, question.getChoices().get(1), 0));
		project.save().value();
		reopen();
		SingleChoice again = (SingleChoice) project.find(question.getId()).orElseThrow();
		assertThat(outdated()).singleElement().satisfies(p -> {
			assertThat(p.about()).contains(again.getChoices().getFirst());
			assertThat(p.feature()).contains(ModelPackage.Literals.TEXT__EN);
		});
	}

	@Test
	void whatIsDeletedAndPutBackIsClaimedOnlyWhileItSaysTheSame() {
		save(body(), Language.ZH, "亲，您好！");
		ScriptBook book = (ScriptBook) script(ReviewRoom.SCRIPT).eContainer();
		project.delete(List.of(script(ReviewRoom.SCRIPT)), true).value();
		project.save().value();
		assertThat(outdated()).isEmpty();
		project.editing().getCommandStack().undo();
		assertThat(book.getScripts()).hasSize(2);
		project.save().value();
		assertThat(outdated()).hasSize(1);
	}
}
