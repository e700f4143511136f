package org.chushi.internal.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.chushi.authoring.Project;
import org.chushi.authoring.ProjectSaved;
import org.chushi.authoring.Work;
import org.chushi.content.OwnPack;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.model.Bank;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.model.SingleChoice;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large bank is saved as it was when that was asked, whatever is done to it while it is written. */
class SnapshotTest {

	private static final int MANY = Snapshot.LARGE + 100;

	@TempDir
	Path folder;

	private Project project;
	private Bank bank;
	private Studio studio;

	@BeforeEach
	void large() {
		studio = new Studio(folder);
		project = studio.sample("own", 1);
		String competency = project.pack().getDomains().getFirst().getCompetencies().getFirst().getId();
		Bank large = Studio.MODEL.createBank();
		large.setTitle(Studio.text("大题库", "Large bank"));
		for (int i = 0; i < MANY; i++) {
			large.getQuestions().add(question(i, competency));
		}
		bank = (Bank) project.addFile(large).value();
	}

	private Question question(int n, String competency) {
		SingleChoice question = Studio.MODEL.createSingleChoice();
		question.setId(studio.next());
		question.setCode("L-" + n);
		question.setDifficulty(2);
		question.setStem(Studio.text("题" + n, "Question " + n));
		question.setExplanation(Studio.text("因为", "Because"));
		question.getCompetencies().add(competency);
		for (String key : List.of("A", "B")) {
			var choice = Studio.MODEL.createChoice();
			choice.setKey(key);
			choice.setCorrect(key.equals("A"));
			choice.setZh(key + "项" + n);
			choice.setEn(key + " of " + n);
			question.getChoices().add(choice);
		}
		return question;
	}

	private void stem(Question question, String zh) {
		Studio.run(project, new SetCommand(project.editing(), question.getStem(), ModelPackage.Literals.TEXT__ZH, zh));
	}

	private byte[] disk() throws IOException {
		return Files.readAllBytes(studio.packs.resolve("own").resolve(project.path(bank)));
	}

	@Test
	void whatIsDoneAfterItWasAskedIsNotInIt() throws IOException {
		stem(bank.getQuestions().get(5), "撤销");
		byte[] asked = OwnPack.bytes(bank);
		Work<Result<ProjectSaved>> work = project.saving();
		project.editing().getCommandStack().undo();
		List<Question> all = List.copyOf(bank.getQuestions());
		stem(all.get(1), "改了");
		project.delete(List.of(((SingleChoice) all.get(2)).getChoices().getFirst()), true).value();
		project.delete(List.of(all.get(3)), true).value();
		project.move(List.of(all.get(4)), project.banks().stream().filter(b -> b != bank).findFirst().orElseThrow(), -1).value();
		stem(all.get(4), "搬走后改了");
		project.addQuestion(bank, 0, ModelPackage.Literals.TRUE_FALSE).value();
		project.together(() -> {
			stem(all.get(6), "一步");
			stem(all.get(7), "一步");
		});
		Studio.run(project, new SetCommand(project.editing(), bank.getTitle(), ModelPackage.Literals.TEXT__ZH, "新名"));
		Result<ProjectSaved> result = work.run(Progress.SILENT);
		assertThat(result.value().published()).as("%s", result.value().problems()).isTrue();
		assertThat(disk()).isEqualTo(asked);
		project.saved(result);
		assertThat(project.dirty()).isTrue();
	}

	@Test
	void aCommandThatDoesNotSayWhatItChangesHarmsNothing() throws IOException {
		byte[] asked = OwnPack.bytes(bank);
		Work<Result<ProjectSaved>> work = project.saving();
		Studio.run(project, new AbstractCommand() {
			@Override
			protected boolean prepare() {
				return true;
			}

			@Override
			public void execute() {
				bank.getQuestions().forEach(q -> q.getStem().setZh("全改了"));
			}

			@Override
			public void redo() {
				execute();
			}
		});
		work.run(Progress.SILENT).value();
		assertThat(disk()).isEqualTo(asked);
	}

	@Test
	void typingWhileItIsWrittenChangesNothingOfIt() throws IOException {
		byte[] asked = OwnPack.bytes(bank);
		Work<Result<ProjectSaved>> work = project.saving();
		CompletableFuture<Result<ProjectSaved>> written = CompletableFuture.supplyAsync(() -> work.run(Progress.SILENT));
		bank.getQuestions().reversed().forEach(q -> stem(q, "正在打字 " + q.getCode()));
		assertThat(written.join().value().published()).isTrue();
		assertThat(disk()).isEqualTo(asked);
		project.saved(written.join());
		assertThat(project.save().value().published()).isTrue();
		assertThat(disk()).isEqualTo(OwnPack.bytes(bank));
	}

	@Test
	void whatIsForgottenIsSavedByTheNext() throws IOException {
		project.saving();
		stem(bank.getQuestions().getFirst(), "第二次");
		assertThat(project.save().value().published()).isTrue();
		assertThat(disk()).isEqualTo(OwnPack.bytes(bank));
	}
}
