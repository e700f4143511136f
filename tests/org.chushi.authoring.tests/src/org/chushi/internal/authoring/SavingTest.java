package org.chushi.internal.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.chushi.authoring.Problem;
import org.chushi.authoring.Project;
import org.chushi.authoring.ProjectSaved;
import org.chushi.authoring.ProjectSummary;
import org.chushi.authoring.Work;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.model.Bank;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {

	private static final String BANK = "banks/B-own.xmi";

	@TempDir
	Path folder;

	private Studio studio;
	private Project project;

	@BeforeEach
	void write() {
		studio = new Studio(folder);
		project = studio.sample("own", 2);
	}

	private Question first() {
		return project.banks().getFirst().getQuestions().getFirst();
	}

	private void stem(String zh) {
		Studio.run(project, new SetCommand(project.editing(), first().getStem(), ModelPackage.Literals.TEXT__ZH, zh));
	}

	private ProjectSaved save() {
		return project.save().value();
	}

	@Test
	void aSoundProjectIsTheNextVersionOfThePack() throws IOException {
		assertThat(project.dirty()).isTrue();
		ProjectSaved saved = save();
		assertThat(saved.problems()).isEmpty();
		assertThat(saved.published()).isTrue();
		assertThat(saved.version()).isEqualTo("1.0.1");
		assertThat(project.dirty()).isFalse();
		assertThat(studio.shelf.library().all(Question.class)).hasSize(2);
		assertThat(studio.disk("own")).isEqualTo(Studio.written(project));
		assertThat(Studio.written(studio.open("own"))).isEqualTo(Studio.written(project));
		assertThat(folder.resolve("drafts/own")).doesNotExist();
	}

	@Test
	void onlyWhatWasChangedIsWritten() throws IOException {
		save();
		Files.writeString(studio.packs.resolve("own/papers/P-own.xmi"),
				studio.disk("own").get("papers/P-own.xmi") + "<!-- kept by hand -->");
		project = studio.open("own");
		stem("换了一个问法");
		assertThat(save().files()).containsExactly(BANK);
		assertThat(studio.disk("own").get("papers/P-own.xmi")).endsWith("<!-- kept by hand -->");
	}

	@Test
	void whatWasUndoneIsNotSavedAndNoNewVersion() {
		save();
		stem("换了");
		project.editing().getCommandStack().undo();
		assertThat(project.dirty()).isFalse();
		ProjectSaved again = save();
		assertThat(again.files()).isEmpty();
		assertThat(again.version()).isEqualTo("1.0.1");
	}

	@Test
	void withErrorsItIsKeptAsADraftAndColleaguesGoOnWithTheVersionBefore() throws IOException {
		save();
		Map<String, String> before = studio.disk("own");
		stem("");
		ProjectSaved draft = save();
		assertThat(draft.published()).isFalse();
		assertThat(draft.version()).isEqualTo("1.0.1");
		assertThat(draft.problems()).isNotEmpty();
		assertThat(project.dirty()).isFalse();
		assertThat(studio.disk("own")).isEqualTo(before);
		assertThat(studio.desk.all(Studio.TRAINER).value()).singleElement().matches(ProjectSummary::draft).matches(p -> !p.broken())
				.extracting(ProjectSummary::questions).isEqualTo(2);
		Project later = studio.open("own");
		assertThat(Studio.written(later)).isEqualTo(Studio.written(project));
		assertThat(later.problems()).isNotEmpty();
	}

	@Test
	void whatIsWrittenIsReadAndCountedAsItIsNow() throws IOException {
		save();
		assertThat(questions()).isEqualTo(2);
		Files.writeString(studio.packs.resolve("own").resolve(BANK), studio.disk("own").get(BANK).replaceFirst("(?s)<questions.*?</questions>", ""));
		assertThat(questions()).as("after somebody took one away").isEqualTo(1);
		project = studio.open("own");
		stem("");
		save();
		assertThat(Studio.written(studio.desk.read(Studio.TRAINER, "own").value())).as("the draft").isEqualTo(Studio.written(project));
		assertThat(studio.desk.read(Studio.NEWCOMER, "own").isDone()).isFalse();
	}

	private int questions() {
		return studio.desk.all(Studio.TRAINER).value().getFirst().questions();
	}

	@Test
	void aDraftThatIsMendedLaterIsPublishedWhole() {
		save();
		stem("");
		save();
		project = studio.open("own");
		stem("现在有了");
		ProjectSaved saved = save();
		assertThat(saved.published()).isTrue();
		assertThat(saved.version()).isEqualTo("1.0.2");
		assertThat(studio.shelf.library().all(Question.class).getFirst().getStem().getZh()).isEqualTo("现在有了");
		assertThat(folder.resolve("drafts/own")).doesNotExist();
	}

	@Test
	void aFileThatSomebodyChangedMeanwhileIsToldAndNothingIsWritten() throws IOException {
		save();
		Path file = studio.packs.resolve("own").resolve(BANK);
		String theirs = Files.readString(file).replace("话1\"", "他们的话\"");
		Files.writeString(file, theirs);
		stem("我的话");
		Map<String, String> before = studio.disk("own");
		assertThat(project.changedOutside().run(Progress.SILENT).value()).containsExactly(BANK);
		Refused<ProjectSaved> refused = (Refused<ProjectSaved>) project.save();
		assertThat(refused.missing()).singleElement().satisfies(m -> assertThat(m.what().zh()).isEqualTo(BANK));
		assertThat(studio.disk("own")).isEqualTo(before);
		assertThat(project.dirty()).isTrue();
		assertThat(first().getStem().getZh()).isEqualTo("我的话");
	}

	@Test
	void aFileChangedBetweenLookingAndWritingIsToldAsWell() throws IOException {
		save();
		stem("我的话");
		Work<Result<ProjectSaved>> saving = project.saving();
		Files.delete(studio.packs.resolve("own").resolve(BANK));
		Result<ProjectSaved> result = saving.run(Progress.SILENT);
		project.saved(result);
		assertThat(result).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.missing()).hasSize(1));
		assertThat(project.dirty()).isTrue();
	}

	@Test
	void aDraftThatSomebodyElseSavedMeanwhileIsNotWrittenOver() {
		save();
		Project theirs = studio.open("own");
		Question question = theirs.banks().getFirst().getQuestions().getFirst();
		Studio.run(theirs, new SetCommand(theirs.editing(), question.getStem(), ModelPackage.Literals.TEXT__ZH, "他们的草稿"));
		Studio.run(theirs, new SetCommand(theirs.editing(), question.getStem(), ModelPackage.Literals.TEXT__EN, ""));
		assertThat(theirs.save().value().published()).isFalse();
		stem("我的话");
		assertThat(project.changedOutside().run(Progress.SILENT).value()).containsExactly(BANK);
		assertThat(project.save()).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.missing().toString()).contains("draft"));
		assertThat(Studio.written(studio.open("own")).get(BANK)).contains("他们的草稿");
		assertThat(theirs.save().isDone()).as("one's own draft is no conflict").isTrue();
		project.takeTheirs(BANK).value();
		assertThat(Studio.written(project).get(BANK)).contains("他们的草稿");
		project.editing().getCommandStack().undo();
		assertThat(save().published()).isTrue();
		assertThat(theirs.save().isDone()).as("now theirs is behind").isFalse();
	}

	@Test
	void mineIsWrittenOverTheirsOnceThatIsWanted() throws IOException {
		aFileThatSomebodyChangedMeanwhileIsToldAndNothingIsWritten();
		project.keepMine(BANK).value();
		assertThat(save().published()).isTrue();
		assertThat(studio.shelf.library().all(Question.class).getFirst().getStem().getZh()).isEqualTo("我的话");
	}

	@Test
	void theirsTakeThePlaceOfMineAndThatCanBeUndone() throws IOException {
		save();
		Path file = studio.packs.resolve("own").resolve(BANK);
		Files.writeString(file, Files.readString(file).replace("话1\"", "他们的话\""));
		stem("我的话");
		project.takeTheirs(BANK).value();
		assertThat(Studio.written(project).get(BANK)).contains("他们的话").doesNotContain("我的话");
		assertThat(save().published()).isTrue();
		assertThat(studio.shelf.library().find(Bank.class, "B-own")).isPresent();
		project.editing().getCommandStack().undo();
		assertThat(Studio.written(project).get(BANK)).contains("我的话");
		assertThat(save().files()).containsExactly(BANK);
	}

	@Test
	void whatAnImportWritesIntoOtherFilesIsNoConflict() throws IOException {
		save();
		Path head = studio.packs.resolve("own/pack.xmi");
		Files.writeString(head, Files.readString(head).replace("version=\"1.0.1\"", "version=\"1.0.7\""));
		stem("我的话");
		assertThat(save().version()).isEqualTo("1.0.8");
		assertThat(project.pack().getVersion()).isEqualTo("1.0.8");
	}

	@Test
	void aDiskThatRefusesLosesNothing() throws IOException {
		save();
		Files.createDirectories(folder.resolve("drafts"));
		Files.writeString(folder.resolve("drafts/own"), "in the way");
		stem("我的话");
		Map<String, String> before = studio.disk("own");
		assertThat(project.save().isDone()).isFalse();
		assertThat(project.dirty()).isTrue();
		assertThat(studio.disk("own")).isEqualTo(before);
		Files.delete(folder.resolve("drafts/own"));
		assertThat(save().published()).isTrue();
	}

	@Test
	void whatIsWrittenWhileASaveRunsIsSavedByTheNext() {
		save();
		stem("第一句");
		Work<Result<ProjectSaved>> saving = project.saving();
		stem("第二句");
		project.saved(saving.run(Progress.SILENT));
		assertThat(project.dirty()).isTrue();
		assertThat(studio.shelf.library().all(Question.class).getFirst().getStem().getZh()).isEqualTo("第一句");
		assertThat(save().files()).containsExactly(BANK);
		assertThat(project.dirty()).isFalse();
	}

	@Test
	void aProgramThatStoppedWhilePublishingGoesOnFromTheDraft() throws IOException {
		save();
		stem("");
		Studio.run(project, new SetCommand(project.editing(), project.pack(), ModelPackage.Literals.PACK__AUTHOR, "bai"));
		save();
		// the bank had taken its place, pack.xmi had not
		Files.move(folder.resolve("drafts/own").resolve(BANK), studio.packs.resolve("own").resolve(BANK),
				java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		Project later = studio.open("own");
		assertThat(Studio.written(later)).isEqualTo(Studio.written(project));
		assertThat(later.changedOutside().run(Progress.SILENT).value()).isEmpty();
	}

	@Test
	void aBrokenFileIsToldWithItsLineAndTheRestOpensAndIsSaved() throws IOException {
		save();
		Path broken = studio.packs.resolve("own/courses/bad.xmi");
		Files.createDirectories(broken.getParent());
		Files.writeString(broken, "<?xml version=\"1.0\"?>\n<chushi:Course\n");
		project = studio.open("own");
		assertThat(project.roots()).hasSize(3);
		assertThat(project.problems()).extracting(p -> p.diagnostic().where()).anyMatch(w -> w.startsWith("courses/bad.xmi:"));
		stem("我的话");
		assertThat(save().published()).as("as long as the pack is broken, it is a draft").isFalse();
		assertThat(Files.readString(broken)).as("left alone").endsWith("<chushi:Course\n");
		Files.delete(broken);
		assertThat(project.takeTheirs("courses/bad.xmi").isDone()).isTrue();
		assertThat(project.problems()).filteredOn(p -> p.about().isEmpty()).isEmpty();
		assertThat(save().published()).isTrue();
	}

	@Test
	void aPackWhoseHeadCannotBeReadIsRefusedWithThePlace() throws IOException {
		save();
		Files.writeString(studio.packs.resolve("own/pack.xmi"), "<chushi:Pack");
		Result<Project> opened = studio.desk.open(Studio.TRAINER, "own");
		assertThat(opened).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.missing().toString()).contains("pack.xmi:1"));
	}

	@Test
	void aFileThatIsDeletedIsGoneAfterTheNextSave() throws IOException {
		save();
		project.delete(List.of(project.roots().getLast()), false).value();
		assertThat(save().files()).containsExactly("papers/P-own.xmi");
		assertThat(studio.disk("own")).doesNotContainKey("papers/P-own.xmi");
		project.editing().getCommandStack().undo();
		assertThat(save().files()).containsExactly("papers/P-own.xmi");
		assertThat(studio.disk("own")).containsKey("papers/P-own.xmi");
	}

	@Test
	void whoMayNotWriteGetsNothing() {
		assertThat(studio.desk.open(Studio.NEWCOMER, "own").isDone()).isFalse();
		assertThat(studio.desk.begin(Studio.NEWCOMER, "mine", Studio.TITLE).isDone()).isFalse();
		assertThat(studio.desk.all(Studio.NEWCOMER).isDone()).isFalse();
	}

	@Test
	void aCodeThatIsThereIsNotBegunAgain() {
		assertThat(studio.desk.begin(Studio.TRAINER, "own", Studio.TITLE).isDone()).isFalse();
		assertThat(studio.desk.begin(Studio.TRAINER, "a/b", Studio.TITLE).isDone()).isFalse();
		assertThat(studio.desk.open(Studio.TRAINER, "none").isDone()).isFalse();
		save();
		assertThat(studio.open(project.pack().getId()).code()).isEqualTo("own");
	}

	@Test
	void everyProblemHasAPlace() {
		stem("");
		assertThat(project.problems()).isNotEmpty().extracting(Problem::diagnostic).allMatch(d -> d.where().startsWith(BANK))
				.noneMatch(d -> d.toString().contains("\uE000"));
	}
}
