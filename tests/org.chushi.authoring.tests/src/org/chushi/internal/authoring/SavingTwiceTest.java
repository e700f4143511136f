package org.chushi.internal.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.chushi.authoring.Project;
import org.chushi.authoring.ProjectSaved;
import org.chushi.authoring.Work;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.model.ModelPackage;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A save that is asked for twice, or whose answer never comes, loses nothing. */
class SavingTwiceTest {

	@TempDir
	Path folder;

	private Studio studio;
	private Project project;

	@BeforeEach
	void write() {
		studio = new Studio(folder);
		project = studio.sample("own", 1);
		project.save().value();
	}

	private void stem(String zh) {
		Studio.run(project, new SetCommand(project.editing(), project.banks().getFirst().getQuestions().getFirst().getStem(),
				ModelPackage.Literals.TEXT__ZH, zh));
	}

	private String saved() {
		return studio.open("own").banks().getFirst().getQuestions().getFirst().getStem().getZh();
	}

	@Test
	void whatWasNeverRunIsSavedByTheNext() {
		stem("一");
		Work<Result<ProjectSaved>> lost = project.saving();
		assertThat(project.dirty()).isTrue();
		assertThat(project.save().value().files()).isNotEmpty();
		assertThat(saved()).isEqualTo("一");
		assertThat(project.dirty()).isFalse();
		assertThat(lost.run(Progress.SILENT)).isInstanceOf(Refused.class);
		assertThat(saved()).isEqualTo("一");
	}

	@Test
	void anAnswerThatNobodyHeardCounts() {
		stem("一");
		project.saving().run(Progress.SILENT);
		assertThat(project.dirty()).isFalse();
		stem("二");
		assertThat(project.save().value().published()).isTrue();
		assertThat(saved()).isEqualTo("二");
	}

	@Test
	void twoThatRunOneAfterTheOtherAreNoConflictWithOneself() {
		stem("一");
		Work<Result<ProjectSaved>> first = project.saving();
		stem("二");
		Result<ProjectSaved> one = first.run(Progress.SILENT);
		Work<Result<ProjectSaved>> second = project.saving();
		Result<ProjectSaved> two = second.run(Progress.SILENT);
		project.saved(one);
		assertThat(project.dirty()).isFalse();
		project.saved(two);
		assertThat(two.value().published()).isTrue();
		assertThat(saved()).isEqualTo("二");
	}

	@Test
	void aSaveThatIsRunAgainSaysTheSameAndWritesNothing() throws IOException {
		stem("一");
		Work<Result<ProjectSaved>> work = project.saving();
		Result<ProjectSaved> result = work.run(Progress.SILENT);
		var disk = studio.disk("own");
		assertThat(work.run(Progress.SILENT)).isSameAs(result);
		assertThat(studio.disk("own")).isEqualTo(disk);
	}

	@Test
	void aSaveThatFailsInAWayNobodyThoughtOfIsAnsweredAndNothingCountsAsSaved() throws IOException {
		stem("一");
		Path head = studio.packs.resolve("own/pack.xmi");
		byte[] sound = Files.readAllBytes(head);
		Files.writeString(head, "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmi:version=\"2.0\"/>");
		assertThat(project.save()).isInstanceOf(Refused.class);
		assertThat(project.dirty()).isTrue();
		Files.write(head, sound);
		assertThat(project.save().value().published()).isTrue();
		assertThat(saved()).isEqualTo("一");
	}
}
