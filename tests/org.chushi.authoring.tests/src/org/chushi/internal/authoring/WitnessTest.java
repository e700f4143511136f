package org.chushi.internal.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.authoring.Project;
import org.chushi.authoring.ProjectSaved;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.model.Lesson;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.people.Session;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessTest {

	@TempDir
	Path folder;

	private Studio studio;
	private Project project;
	private final List<String> told = new ArrayList<>();
	private Optional<Bilingual> refusal = Optional.empty();

	@BeforeEach
	void write() {
		studio = new Studio(folder);
		studio.desk.addWitness(this::written);
		project = studio.sample("own", 2);
	}

	private Result<Boolean> written(Session session, String pack, List<String> elements) {
		assertThat(session).isEqualTo(Studio.TRAINER);
		assertThat(pack).isEqualTo("own");
		told.clear();
		told.addAll(elements);
		return refusal.<Result<Boolean>>map(Result::refused).orElseGet(() -> Result.done(true));
	}

	private Question question(int n) {
		return project.banks().getFirst().getQuestions().get(n);
	}

	private void stem(int n, String zh) {
		Studio.run(project, new SetCommand(project.editing(), question(n).getStem(), ModelPackage.Literals.TEXT__ZH, zh));
	}

	private void saved() {
		project.save().value();
		told.clear();
	}

	@Test
	void whatIsNewIsWrittenByWhoSavesIt() {
		project.save().value();
		assertThat(told).contains(question(0).getId(), question(1).getId(), project.banks().getFirst().getId());
		assertThat(told).doesNotContain(project.pack().getId());
	}

	@Test
	void ofManyOnlyWhatIsOtherThanBeforeIsToldAndWhatItIsIn() {
		saved();
		stem(1, "换了一个问法");
		project.save().value();
		assertThat(told).containsExactlyInAnyOrder(question(1).getId(), project.banks().getFirst().getId());
	}

	@Test
	void whatWasTypedAndTakenBackIsNobodysWriting() {
		saved();
		stem(0, "手滑");
		project.editing().getCommandStack().undo();
		stem(1, "换了一个问法");
		project.save().value();
		assertThat(told).doesNotContain(question(0).getId());
	}

	@Test
	void whoMendsADraftWroteNothingOfWhatWasInItAlready() {
		saved();
		stem(0, "");
		project.save().value();
		assertThat(told).contains(question(0).getId());
		project = studio.open("own");
		stem(1, "另一题");
		project.save().value();
		assertThat(told).containsExactlyInAnyOrder(question(1).getId(), project.banks().getFirst().getId());
		stem(0, "现在有了");
		assertThat(project.save().value().published()).isTrue();
		assertThat(told).containsExactlyInAnyOrder(question(0).getId(), project.banks().getFirst().getId());
	}

	@Test
	void whoWritesAPageWritesItsLesson() {
		Lesson lesson = studio.lesson(project, "C-1");
		saved();
		project.document(lesson.getPath() + ".zh.md").orElseThrow().setText("# 您好\n\n![hello](hello.png)\n");
		project.save().value();
		assertThat(told).containsExactly(lesson.getId());
	}

	@Test
	void whatOnlyGoesToAnotherBankStaysAsItWasWritten() {
		var other = studio.bank(project, "B-z");
		saved();
		Question moved = question(0);
		project.move(List.of(moved), other, 0).value();
		project.save().value();
		assertThat(told).doesNotContain(moved.getId()).contains(other.getId());
	}

	@Test
	void whatNobodyCanBeToldOfIsNotSavedAndNothingIsLost() {
		saved();
		refusal = Optional.of(new Bilingual("记录写不进去", "The records cannot be written"));
		stem(0, "换了");
		Result<ProjectSaved> result = project.save();
		assertThat(((Refused<?>) result).reason()).isEqualTo(refusal.orElseThrow());
		assertThat(project.dirty()).isTrue();
		assertThat(folder.resolve("drafts/own")).doesNotExist();
		refusal = Optional.empty();
		assertThat(project.save().value().published()).isTrue();
		assertThat(told).contains(question(0).getId());
	}
}
