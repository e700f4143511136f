package org.chushi.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.chushi.model.ModelPackage;
import org.chushi.questions.AnswerShape;
import org.chushi.questions.QuestionType;
import org.chushi.questions.testing.TestTypes;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

final class TypesTest {

	@Test
	void everyKindOfQuestionInTheModelHasATypeOfItsOwn() {
		assertThat(ModelPackage.eINSTANCE.getEClassifiers()).filteredOn(c -> c instanceof EClass kind && !kind.isAbstract()
				&& ModelPackage.Literals.QUESTION.isSuperTypeOf(kind)).hasSize(TestTypes.ALL.all().size())
				.allSatisfy(kind -> assertThat(TestTypes.ALL.of((EClass) kind)).isPresent());
	}

	@Test
	void answersThatAreChosenOrPutInAnOrderCompareAcrossQuestions() {
		assertThat(shaped(AnswerShape.CHOICE)).containsExactlyInAnyOrder("single-choice", "multiple-choice", "true-false", "hot-text",
				"pick-reply", "spot-violation");
		assertThat(shaped(AnswerShape.ORDER)).containsExactlyInAnyOrder("ordering", "order-procedure");
	}

	private static List<String> shaped(AnswerShape shape) {
		return TestTypes.ALL.all().stream().filter(t -> t.shape() == shape).map(QuestionType::id).toList();
	}

	@Test
	void everyTypeIsTestedByTheContract() throws ClassNotFoundException {
		List<QuestionType> own = TestTypes.ALL.all().stream().map(t -> ((SealAware) t).type()).filter(t -> !t.id().equals("sealed")).toList();
		for (QuestionType type : own) {
			assertThat(Class.forName(type.getClass().getName() + "Test")).isAssignableTo(QuestionTypeContract.class);
		}
	}
}
