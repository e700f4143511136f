package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.chushi.assessment.AnswerShape;
import org.chushi.assessment.QuestionType;
import org.chushi.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

final class TypesTest {

	@Test
	void everyKindOfQuestionInTheModelHasATypeOfItsOwn() {
		assertThat(ModelPackage.eINSTANCE.getEClassifiers()).filteredOn(c -> c instanceof EClass kind && !kind.isAbstract()
				&& ModelPackage.Literals.QUESTION.isSuperTypeOf(kind)).hasSize(ExamRoom.TYPES.all().size())
				.allSatisfy(kind -> assertThat(ExamRoom.TYPES.of((EClass) kind)).isPresent());
	}

	@Test
	void answersThatAreChosenOrPutInAnOrderCompareAcrossQuestions() {
		assertThat(shaped(AnswerShape.CHOICE)).containsExactlyInAnyOrder("single-choice", "multiple-choice", "true-false", "hot-text",
				"pick-reply", "spot-violation");
		assertThat(shaped(AnswerShape.ORDER)).containsExactlyInAnyOrder("ordering", "order-procedure");
	}

	private static List<String> shaped(AnswerShape shape) {
		return ExamRoom.TYPES.all().stream().filter(t -> t.shape() == shape).map(QuestionType::id).toList();
	}

	@Test
	void everyTypeIsTestedByTheContract() throws ClassNotFoundException {
		List<QuestionType> own = ExamRoom.TYPES.all().stream().map(t -> ((SealAware) t).type()).filter(t -> !t.id().equals("sealed")).toList();
		for (QuestionType type : own) {
			assertThat(Class.forName(type.getClass().getName() + "Test")).isAssignableTo(QuestionTypeContract.class);
		}
	}
}
