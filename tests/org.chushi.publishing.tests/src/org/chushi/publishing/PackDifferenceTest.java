package org.chushi.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.chushi.differences.PackState;
import org.chushi.model.Bank;
import org.chushi.model.Choice;
import org.chushi.model.Course;
import org.chushi.model.Criterion;
import org.chushi.model.Document;
import org.chushi.model.Essay;
import org.chushi.model.Lesson;
import org.chushi.model.ModelFactory;
import org.chushi.model.SingleChoice;
import org.chushi.model.Text;
import org.chushi.model.TrueFalse;
import org.chushi.model.impl.CourseImpl;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class PackDifferenceTest {

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	/** Counts how often somebody goes through its lessons. */
	private static final class Walked extends CourseImpl {

		private int times;

		@Override
		public EList<EObject> eContents() {
			times++;
			return super.eContents();
		}
	}

	private static <C extends Course> C course(C course) {
		course.setId("course");
		for (String path : List.of("lessons/a", "lessons/ab")) {
			Lesson lesson = MODEL.createLesson();
			lesson.setId(path);
			lesson.setPath(path);
			course.getLessons().add(lesson);
		}
		return course;
	}

	private static Document page(String words) {
		Document page = MODEL.createDocument();
		page.setText(words);
		return page;
	}

	private static PackState state(String page) {
		return new PackState(Map.of("courses/c.xmi", List.of(course(MODEL.createCourse())), "lessons/a.zh.md", List.of(page("same")), "lessons/ab.zh.md",
				List.of(page(page))));
	}

	@Test
	void aPageTouchesItsLessonAndTheCourseAndNoNeighbour() {
		PackDifference difference = PackDifference.between("pack", "1.0.0", state("was"), "1.0.1", state("is"));
		assertThat(difference.touched()).containsExactlyInAnyOrder("lessons/ab", "course");
	}

	private static Text text(String words) {
		Text text = MODEL.createText();
		text.setZh(words);
		return text;
	}

	private static SingleChoice question() {
		SingleChoice question = MODEL.createSingleChoice();
		question.setId("question");
		question.setStem(text("问"));
		question.setExplanation(text("因为"));
		for (String key : List.of("A", "B")) {
			Choice choice = MODEL.createChoice();
			choice.setKey(key);
			choice.setZh("选" + key);
			choice.setCorrect(key.equals("A"));
			choice.setFeedback(text("答" + key));
			question.getChoices().add(choice);
		}
		return question;
	}

	private static Bank bank() {
		Bank bank = MODEL.createBank();
		bank.setId("bank");
		bank.setTitle(text("题库"));
		bank.getQuestions().add(question());
		TrueFalse other = MODEL.createTrueFalse();
		other.setId("other");
		other.setStem(text("对吗"));
		bank.getQuestions().add(other);
		Essay essay = MODEL.createEssay();
		essay.setId("essay");
		essay.setRubric(MODEL.createRubric());
		essay.getRubric().setId("rubric");
		Criterion criterion = MODEL.createCriterion();
		criterion.setId("criterion");
		criterion.setTitle(text("语气"));
		essay.getRubric().getCriteria().add(criterion);
		bank.getQuestions().add(essay);
		return bank;
	}

	private static PackDifference after(Consumer<Bank> change) {
		Bank bank = bank();
		change.accept(bank);
		return PackDifference.between("pack", "1.0.0", new PackState(Map.of("banks/b.xmi", List.of(bank()))), "1.0.1",
				new PackState(Map.of("banks/b.xmi", List.of(bank))));
	}

	private static SingleChoice choice(Bank bank) {
		return (SingleChoice) bank.getQuestions().getFirst();
	}

	@Test
	void whatIsToldAfterAnAnswerAndHowThingsAreNamedAndSortedIsLearntByNobody() {
		List<Consumer<Bank>> editorial = List.of(b -> choice(b).getExplanation().setZh("因为，"), b -> choice(b).getTags().add("新"),
				b -> choice(b).setDifficulty(4), b -> choice(b).setOrigin("来自别处"), b -> choice(b).setLesson("lesson"), b -> choice(b).setCode("Q-1"),
				b -> choice(b).getChoices().getFirst().getFeedback().setZh("对，"), b -> choice(b).getCompetencies().add("c"),
				b -> b.getTitle().setZh("新题库"), b -> b.setSummary(text("一段")), b -> b.setExamOnly(true), b -> b.getQuestions().move(0, 1),
				b -> ((TrueFalse) b.getQuestions().get(1)).setFeedbackTrue(text("是的")));
		assertThat(editorial).allSatisfy(change -> {
			PackDifference difference = after(change);
			assertThat(difference.touched()).contains("bank");
			assertThat(difference.learnt()).as("%s", difference.changes()).isEmpty();
		});
	}

	@Test
	void whatIsAskedHowItIsMarkedAndWhatIsNewOrGoneIsLearntAnew() {
		List<Consumer<Bank>> other = List.of(b -> choice(b).getStem().setZh("问："), b -> choice(b).getChoices().getFirst().setZh("选项"),
				b -> choice(b).getChoices().getFirst().setCorrect(false), b -> choice(b).getChoices().getFirst().setWeight("50"),
				b -> choice(b).getChoices().remove(1), b -> ((TrueFalse) b.getQuestions().get(1)).setAnswer(true), b -> b.getQuestions().remove(1),
				b -> b.getQuestions().add(PackDifferenceTest.other("more")),
				b -> {
					Essay instead = MODEL.createEssay();
					instead.setId("other");
					b.getQuestions().set(1, instead);
				}, b -> ((Essay) b.getQuestions().get(2)).getRubric().getCriteria().getFirst().getTitle().setZh("分寸"));
		assertThat(other).allSatisfy(change -> assertThat(after(change).learnt()).contains("bank"));
	}

	@Test
	void whatStandsInSomethingElseIsNewThere() {
		Bank second = MODEL.createBank();
		second.setId("second");
		Bank emptier = bank();
		Bank fuller = MODEL.createBank();
		fuller.setId("second");
		fuller.getQuestions().add(emptier.getQuestions().getFirst());
		PackDifference difference = PackDifference.between("pack", "1.0.0", new PackState(Map.of("banks/b.xmi", List.of(bank(), second))), "1.0.1",
				new PackState(Map.of("banks/b.xmi", List.of(emptier, fuller))));
		assertThat(difference.learnt()).contains("bank", "second", "question");
	}

	private static TrueFalse other(String id) {
		TrueFalse question = MODEL.createTrueFalse();
		question.setId(id);
		return question;
	}

	/** A bank has a hundred thousand questions. */
	@Test
	void theLessonsAreNotLookedThroughForEveryChange() {
		Walked few = course(new Walked());
		Walked many = course(new Walked());
		PackDifference.between("pack", "", PackState.empty(), "1.0.0", questions(few, 1));
		PackDifference.between("pack", "", PackState.empty(), "1.0.0", questions(many, 200));
		assertThat(many.times).isEqualTo(few.times);
	}

	private static PackState questions(Course course, int number) {
		return new PackState(Map.of("courses/c.xmi", List.of(course), "banks/b.xmi", IntStream.range(0, number).mapToObj(PackDifferenceTest::question).toList()));
	}

	private static EObject question(int number) {
		return other("question" + number);
	}
}
