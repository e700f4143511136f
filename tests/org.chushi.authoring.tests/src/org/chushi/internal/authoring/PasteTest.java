package org.chushi.internal.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chushi.authoring.Clip;
import org.chushi.authoring.Project;
import org.chushi.core.Result.Done;
import org.chushi.model.Bank;
import org.chushi.model.Competency;
import org.chushi.model.CompetencyDomain;
import org.chushi.model.Element;
import org.chushi.model.ModelPackage;
import org.chushi.model.Paper;
import org.chushi.model.Question;
import org.chushi.model.SingleChoice;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasteTest {

	@TempDir
	Path folder;

	private Studio studio;
	private Project project;

	@BeforeEach
	void write() {
		studio = new Studio(folder);
		project = studio.sample("own", 2);
	}

	private static List<String> ids(EObject object) {
		List<String> ids = new ArrayList<>();
		if (object instanceof Element element) {
			ids.add(element.getId());
		}
		object.eAllContents().forEachRemaining(o -> {
			if (o instanceof Element element) {
				ids.add(element.getId());
			}
		});
		return ids;
	}

	@Test
	void questionsOfAnotherPackComeWithIdsAndCodesOfTheirOwn() {
		Project other = studio.sample("other", 1);
		Bank from = project.banks().getFirst();
		Bank into = other.banks().getFirst();
		Done<List<EObject>> pasted = (Done<List<EObject>>) other.paste(into, 0, from.getQuestions());
		assertThat(pasted.value()).hasSize(2).first().isSameAs(into.getQuestions().getFirst());
		assertThat(ids(into)).doesNotHaveDuplicates().doesNotContainAnyElementsOf(ids(from));
		assertThat(into.getQuestions()).extracting(Question::getCode).doesNotHaveDuplicates();
		assertThat(pasted.notes()).as("the competency was not copied, and the other pack is not published").hasSize(2);
		assertThat(from.getQuestions()).hasSize(2);
		other.editing().getCommandStack().undo();
		assertThat(into.getQuestions()).hasSize(1);
	}

	@Test
	void aReferenceIntoAnInstalledPackIsKept() {
		project.save().value();
		Project other = studio.begin("other");
		Bank into = studio.bank(other, "B");
		other.problems();
		Done<List<EObject>> pasted = (Done<List<EObject>>) other.paste(into, -1, project.banks().getFirst().getQuestions());
		assertThat(pasted.notes()).isEmpty();
		assertThat(into.getQuestions().getFirst().getCompetencies())
				.containsExactly(project.pack().getDomains().getFirst().getCompetencies().getFirst().getId());
	}

	@Test
	void referencesAmongCopiesLeadToTheCopies() {
		Done<EObject> copy = (Done<EObject>) project.duplicate(project.pack().getDomains().getFirst());
		CompetencyDomain domain = (CompetencyDomain) copy.value();
		Competency competency = domain.getCompetencies().getFirst();
		assertThat(competency.getId()).isNotEqualTo(project.pack().getDomains().getFirst().getCompetencies().getFirst().getId());
		assertThat(project.problems()).isEmpty();
		List<EObject> copies = new Copies(((OpenProject) project).codes(), studio::next, id -> false)
				.of(List.of(project.banks().getFirst(), project.roots().getLast()));
		assertThat(((Paper) copies.getLast()).getSections().getFirst().getBank())
				.isEqualTo(((Bank) copies.getFirst()).getId());
	}

	@Test
	void aFileIsDoubledWithAPathOfItsOwn() {
		EObject copy = project.duplicate(project.banks().getFirst()).value();
		assertThat(project.path(copy)).isEqualTo("banks/B-own-2.xmi");
		assertThat(project.problems()).isEmpty();
		assertThat(project.save().value().published()).isTrue();
	}

	@Test
	void anOptionThatIsPastedGetsAFreeKey() {
		SingleChoice question = (SingleChoice) project.banks().getFirst().getQuestions().getFirst();
		project.paste(question, -1, List.of(question.getChoices().get(1), question.getChoices().get(2))).value();
		assertThat(question.getChoices()).extracting(c -> c.getKey()).containsExactly("A", "B", "C", "D", "E", "F");
	}

	@Test
	void whatDoesNotFitIsRefused() {
		Map<String, String> before = Studio.written(project);
		assertThat(project.paste(project.banks().getFirst(), 0, List.of(project.pack())).isDone()).isFalse();
		assertThat(project.paste(project.banks().getFirst(), 0, List.of()).isDone()).isFalse();
		assertThat(project.duplicate(project.pack()).isDone()).isFalse();
		assertThat(project.duplicate(project.pack().getTitle()).isDone()).isFalse();
		assertThat(project.addFile(Studio.MODEL.createCompetency()).isDone()).isFalse();
		assertThat(Studio.written(project)).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "SingleChoice", "MultipleChoice", "TrueFalse", "Ordering", "ProcedureOrdering", "MatchingQuestion",
			"ShortAnswer", "NumericQuestion", "GapFill", "HotText", "Essay", "PickReply", "SpotViolation", "RewriteReply", "TypingDrill" })
	void aNewQuestionLacksNothingButWords(String type) {
		Bank bank = project.banks().getFirst();
		Question question = project.addQuestion(bank, -1, (EClass) ModelPackage.eINSTANCE.getEClassifier(type)).value();
		assertThat(project.problems()).as("a new one is not ready").isNotEmpty();
		studio.write(question);
		// written past the commands
		assertThat(project.problems()).isEmpty();
		assertThat(project.save().value().published()).isTrue();
	}

	@Test
	void whatCannotBeWrittenHereIsNoNewQuestion() {
		Bank bank = project.banks().getFirst();
		assertThat(project.addQuestion(bank, -1, ModelPackage.Literals.FOREIGN_QUESTION).isDone()).isFalse();
		assertThat(project.addQuestion(bank, -1, ModelPackage.Literals.QUESTION).isDone()).isFalse();
		assertThat(project.addQuestion(bank, -1, ModelPackage.Literals.BANK).isDone()).isFalse();
	}

	@Test
	void whatIsCutAndPastedIsTheSameAndTheSecondTimeAnother() {
		Studio here = new Studio(folder.resolve("cut"));
		Project project = here.sample("own", 1);
		project.save().value();
		EObject bank = project.banks().getFirst();
		String id = project.banks().getFirst().getId();
		Clip clip = Clip.of(List.of(bank)).cutOut();
		project.delete(List.of(bank), true).value();
		assertThat(project.problems()).isNotEmpty();
		project.paste(project.pack(), -1, clip).value();
		assertThat(project.problems()).isEmpty();
		assertThat(project.banks().getFirst().getId()).isEqualTo(id);
		assertThat(project.path(project.banks().getFirst())).isEqualTo("banks/B-own.xmi");
		project.paste(project.pack(), -1, clip).value();
		assertThat(project.banks()).hasSize(2).extracting(b -> b.getId()).doesNotHaveDuplicates();
		assertThat(project.problems()).isEmpty();
	}
}
