package org.chushi.internal.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.chushi.authoring.Project;
import org.chushi.authoring.ProjectSaved;
import org.chushi.authoring.Reworded;
import org.chushi.authoring.SaveRecord;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.model.Choice;
import org.chushi.model.Lesson;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.model.SingleChoice;
import org.chushi.model.Text;
import org.chushi.people.Session;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.MoveCommand;
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
	private final List<Reworded> texts = new ArrayList<>();
	private Optional<Bilingual> refusal = Optional.empty();

	@BeforeEach
	void write() {
		studio = new Studio(folder);
		studio.desk.addWitness(this::written);
		project = studio.sample("own", 2);
	}

	private Result<Boolean> written(Session session, SaveRecord written) {
		assertThat(session).isEqualTo(Studio.TRAINER);
		assertThat(written.pack()).isEqualTo("own");
		told.clear();
		told.addAll(written.elements());
		texts.clear();
		texts.addAll(written.texts());
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
	void ofATextThatWasThereItIsToldHowEachLanguageChanged() {
		saved();
		assertThat(texts).as("what is new is no change").isEmpty();
		Text stem = question(1).getStem();
		Bilingual before = new Bilingual(stem.getZh(), stem.getEn());
		stem(1, "换了\n一个“问法”");
		project.save().value();
		assertThat(texts).containsExactly(new Reworded(question(1).getId(), "stem", before, new Bilingual("换了\n一个“问法”", before.en())));
	}

	@Test
	void ofTheKeyOfAThingItIsToldWhichOneIsMeantAndAnotherOrderIsNoChange() {
		saved();
		SingleChoice asked = (SingleChoice) question(0);
		Studio.run(project, new MoveCommand(project.editing(), asked, ModelPackage.Literals.CHOICE_QUESTION__CHOICES, asked.getChoices().getLast(), 0));
		project.save().value();
		assertThat(texts).isEmpty();
		Choice first = asked.getChoices().getFirst();
		Studio.run(project, new SetCommand(project.editing(), first, ModelPackage.Literals.TEXT__EN, "other"));
		project.save().value();
		assertThat(texts).extracting(Reworded::path).containsExactly("choices[" + first.getKey() + "]");
		assertThat(texts.getFirst().changed(Language.ZH)).isFalse();
	}

	@Test
	void thePackAndThePagesOfLessonsHaveWordsToo() {
		Lesson lesson = studio.lesson(project, "C-1");
		saved();
		Studio.run(project, new SetCommand(project.editing(), project.pack().getTitle(), ModelPackage.Literals.TEXT__ZH, "新名"));
		Studio.run(project, new SetCommand(project.editing(), project.document(lesson.getPath() + ".en.md").orElseThrow(), ModelPackage.Literals.DOCUMENT__TEXT, "# Hi\n"));
		project.save().value();
		assertThat(texts).extracting(Reworded::element, Reworded::path).containsExactly(tuple(project.pack().getId(), "title"), tuple(lesson.getId(), "page"));
		assertThat(texts.getLast().after()).isEqualTo(new Bilingual("# 你好\n\n![hello](hello.png)\n", "# Hi\n"));
	}

	@Test
	void whatIsReadFromTheFileIsWhatIsInMemory() {
		studio.lesson(project, "C-1");
		for (EClass type : List.of(ModelPackage.Literals.GAP_FILL, ModelPackage.Literals.MATCHING_QUESTION, ModelPackage.Literals.SPOT_VIOLATION,
				ModelPackage.Literals.REWRITE_REPLY, ModelPackage.Literals.ORDERING)) {
			studio.question(project, project.banks().getFirst(), type);
		}
		for (EObject root : project.roots()) {
			List<Pair> memory = new ArrayList<>();
			Stream.concat(Stream.of(root), StreamSupport.stream(((Iterable<EObject>) root::eAllContents).spliterator(), false)).filter(o -> Pairs.id(o) != null)
					.forEach(o -> Pairs.each(o, (path, text) -> memory.add(new Pair(Pairs.id(o), path, Pair.words(text)))));
			assertThat(PairReader.of(Content.bytes(root), id -> true)).containsExactlyInAnyOrderElementsOf(memory).isNotEmpty();
		}
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
