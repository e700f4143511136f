package org.chushi.internal.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.chushi.authoring.Problem;
import org.chushi.authoring.Project;
import org.chushi.authoring.Referrer;
import org.chushi.core.Result.Refused;
import org.chushi.model.Bank;
import org.chushi.model.Competency;
import org.chushi.model.ModelPackage;
import org.chushi.model.Paper;
import org.chushi.model.Question;
import org.chushi.model.SingleChoice;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemsTest {

	@TempDir
	Path folder;

	private Studio studio;
	private Project project;

	@BeforeEach
	void write() {
		studio = new Studio(folder);
		project = studio.sample("own", 3);
	}

	private Question question(int place) {
		return project.banks().getFirst().getQuestions().get(place);
	}

	private Competency competency() {
		return project.pack().getDomains().getFirst().getCompetencies().getFirst();
	}

	private void set(EObject object, EStructuralFeature feature, Object value) {
		Studio.run(project, new SetCommand(project.editing(), object, feature, value));
	}

	@Test
	void aProblemNamesTheObjectAndTheFeature() {
		assertThat(project.problems()).isEmpty();
		set(question(1).getStem(), ModelPackage.Literals.TEXT__EN, "");
		Problem problem = project.problems().getFirst();
		assertThat(problem.about()).containsSame(question(1).getStem());
		assertThat(problem.feature()).contains(ModelPackage.Literals.TEXT__EN);
		assertThat(problem.diagnostic().where()).isEqualTo("banks/B-own.xmi " + question(1).getCode());
		assertThat(project.problems(question(1))).contains(problem);
		assertThat(project.problems(question(1).getStem())).contains(problem);
		assertThat(project.problems(project.banks().getFirst())).contains(problem);
		assertThat(project.problems(question(0))).isEmpty();
		project.editing().getCommandStack().undo();
		assertThat(project.problems()).isEmpty();
	}

	@Test
	void whatTheTypeOfAQuestionFindsIsToldAtTheQuestion() {
		SingleChoice single = (SingleChoice) question(0);
		set(single.getChoices().getFirst(), ModelPackage.Literals.CHOICE__CORRECT, false);
		assertThat(project.problems()).singleElement().satisfies(p -> assertThat(p.about()).containsSame(single));
	}

	@Test
	void typingCostsOneQuestionHoweverLargeTheBank() {
		for (int i = 0; i < 300; i++) {
			studio.question(project, project.banks().getFirst(), ModelPackage.Literals.TRUE_FALSE);
		}
		project.problems();
		studio.counting.questions = 0;
		studio.counting.files = 0;
		set(question(7).getStem(), ModelPackage.Literals.TEXT__ZH, "换了");
		project.problems();
		assertThat(studio.counting.questions).isEqualTo(1);
		assertThat(studio.counting.files).isZero();
		project.problems();
		assertThat(studio.counting.questions).as("nothing changed, nothing checked").isEqualTo(1);
		set(project.banks().getFirst().getTitle(), ModelPackage.Literals.TEXT__ZH, "换了");
		project.problems();
		assertThat(studio.counting.questions).as("a bank is checked without its questions").isEqualTo(1);
		assertThat(studio.counting.files).isEqualTo(1);
	}

	@Test
	void whoeverRefersToWhatIsGoneIsTold() {
		assertThat(project.problems()).isEmpty();
		project.delete(List.of(competency()), true).value();
		assertThat(project.problems()).hasSize(3).allMatch(p -> p.about().get() instanceof Question)
				.allMatch(p -> p.feature().get() == ModelPackage.Literals.QUESTION__COMPETENCIES);
		project.editing().getCommandStack().undo();
		assertThat(project.problems()).isEmpty();
	}

	@Test
	void whatIsReferredToIsNotDeletedBeforeItsReferrersAreTold() {
		assertThat(project.delete(List.of(competency()), false)).isInstanceOfSatisfying(Refused.class,
				r -> assertThat(r.missing()).hasSize(3));
		assertThat(project.delete(List.of(project.banks().getFirst()), false)).isInstanceOfSatisfying(Refused.class,
				r -> assertThat(r.missing().toString()).contains("P-own-1"));
		List<Referrer> who = project.referrers(List.of(project.banks().getFirst()));
		assertThat(who).singleElement().satisfies(r -> {
			assertThat(r.feature()).isEqualTo(ModelPackage.Literals.PAPER_SECTION__BANK);
			assertThat(r.to()).isSameAs(project.banks().getFirst());
		});
		List<EObject> both = List.of(project.banks().getFirst(), project.roots().getLast());
		assertThat(project.referrers(both)).as("who goes with it does not count").isEmpty();
		assertThat(project.delete(List.of(project.pack()), true).isDone()).isFalse();
	}

	@Test
	void referrersInOtherPacksAreToldToo() {
		project.save().value();
		Project other = studio.begin("other");
		Bank bank = project.banks().getFirst();
		other.addFile(studio.paper(bank, "P-other")).value();
		assertThat(other.save().value().published()).isTrue();
		assertThat(project.problems()).isEmpty();
		assertThat(project.referrers(List.of(bank))).extracting(Referrer::pack).containsExactlyInAnyOrder("own", "other");
	}

	@Test
	void referencesSurviveARename() {
		set(competency(), ModelPackage.Literals.ELEMENT__CODE, "K-NEW");
		set(project.banks().getFirst(), ModelPackage.Literals.ELEMENT__CODE, "B-NEW");
		assertThat(project.problems()).isEmpty();
		assertThat(project.find("K-NEW")).containsSame(competency());
		assertThat(project.find("K-own")).isEmpty();
	}

	@Test
	void aFixMendsWhatItSaysAndCanBeUndone() {
		set(question(0), ModelPackage.Literals.ELEMENT__CODE, "");
		set(question(1), ModelPackage.Literals.ELEMENT__ID, null);
		Studio.run(project, new AddCommand(project.editing(), question(2), ModelPackage.Literals.QUESTION__COMPETENCIES, "nobody"));
		assertThat(project.problems()).hasSize(3);
		for (Problem problem : project.problems()) {
			Studio.run(project, problem.fixes().getFirst().command().get());
		}
		assertThat(project.problems()).isEmpty();
		assertThat(question(0).getCode()).isNotEqualTo(question(1).getCode()).startsWith("Q-");
		assertThat(question(2).getCompetencies()).containsExactly(competency().getId());
		List.of(1, 2, 3).forEach(n -> project.editing().getCommandStack().undo());
		assertThat(project.problems()).hasSize(3);
	}

	@Test
	void aCodeWhereAnIdBelongsIsReplacedByTheId() {
		Paper paper = (Paper) project.roots().getLast();
		set(paper.getSections().getFirst(), ModelPackage.Literals.PAPER_SECTION__BANK, "B-own");
		Studio.run(project, project.problems().getFirst().fixes().getFirst().command().get());
		assertThat(project.problems()).isEmpty();
		assertThat(paper.getSections().getFirst().getBank()).isEqualTo(project.banks().getFirst().getId());
	}

	@Test
	void anIdThatIsThereTwiceIsToldAtBothAndMendedOnlyWhereNobodyRefersToIt() {
		set(question(1), ModelPackage.Literals.ELEMENT__ID, question(0).getId());
		assertThat(project.problems()).hasSize(2).allMatch(p -> p.fixes().size() == 1);
		Studio.run(project, project.problems().getFirst().fixes().getFirst().command().get());
		assertThat(project.problems()).isEmpty();
		Bank bank = project.banks().getFirst();
		set(question(1), ModelPackage.Literals.ELEMENT__ID, bank.getId());
		assertThat(project.problems()).filteredOn(p -> p.feature().filter(ModelPackage.Literals.ELEMENT__ID::equals).isPresent())
				.isNotEmpty().allMatch(p -> p.fixes().isEmpty());
	}

	@Test
	void whatAnotherPackLosesIsToldHereAfterTheLibraryIsReadAgain() {
		project.save().value();
		Project other = studio.begin("other");
		other.addFile(studio.paper(project.banks().getFirst(), "P-other")).value();
		assertThat(other.problems()).isEmpty();
		project.delete(List.of(project.banks().getFirst()), true).value();
		project.delete(List.of(project.roots().getLast()), true).value();
		assertThat(project.save().value().published()).isTrue();
		assertThat(other.problems()).singleElement()
				.satisfies(p -> assertThat(p.feature()).contains(ModelPackage.Literals.PAPER_SECTION__BANK));
	}

	@Test
	void listenersAreToldOfEveryCommandUndoAndSaveUntilTheyStop() throws Exception {
		AtomicInteger told = new AtomicInteger();
		try (AutoCloseable listening = project.listen(told::incrementAndGet)) {
			set(question(0), ModelPackage.Literals.QUESTION__DIFFICULTY, 2);
			project.editing().getCommandStack().undo();
			project.save();
		}
		int before = told.get();
		assertThat(before).isGreaterThanOrEqualTo(3);
		set(question(0), ModelPackage.Literals.QUESTION__DIFFICULTY, 2);
		assertThat(told).hasValue(before);
	}
}
