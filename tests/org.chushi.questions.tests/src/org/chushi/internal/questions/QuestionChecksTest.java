package org.chushi.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.chushi.content.PackContent;
import org.chushi.content.PackFiles;
import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;
import org.chushi.model.Element;
import org.chushi.model.ModelPackage;
import org.chushi.model.Pack;
import org.chushi.model.Question;
import org.chushi.model.SingleChoice;
import org.chushi.questions.QuestionType;
import org.chushi.questions.testing.Content;
import org.chushi.questions.testing.TestTypes;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

final class QuestionChecksTest {

	private record OneBank(List<EObject> roots) implements PackContent {

		@Override
		public Pack pack() {
			return Content.MAKE.createPack();
		}

		@Override
		public PackFiles files() {
			throw new UnsupportedOperationException();
		}

		@Override
		public String place(EObject object) {
			return "banks/b.xmi:" + ((Question) object).getCode();
		}

		@Override
		public Optional<Element> resolve(String idOrCode) {
			return Optional.empty();
		}
	}

	private static List<Diagnostic> check(List<QuestionType> types, Question... questions) {
		return new QuestionChecks(new QuestionTypeBook(types))
				.check(new OneBank(List.of(Content.bank("B", questions))));
	}

	@Test
	void everyQuestionIsCheckedByItsTypeAndItsPlaceIsNamed() {
		SingleChoice bad = Content.single("7");
		bad.getChoices().forEach(c -> c.setCorrect(true));
		assertThat(check(List.of(new SingleChoiceType()), Content.single("6"), bad)).singleElement().satisfies(d -> {
			assertThat(d.where()).isEqualTo("banks/b.xmi:7");
			assertThat(d.severity()).isEqualTo(Severity.ERROR);
		});
	}

	@Test
	void aQuestionOfAnUnknownTypeIsAWarningAndNoError() {
		assertThat(check(List.of(), Content.single("6"))).singleElement()
				.satisfies(d -> assertThat(d.severity()).isEqualTo(Severity.WARNING));
	}

	@Test
	void typesComeAndGo() {
		QuestionTypeBook book = new QuestionTypeBook(List.of());
		QuestionType type = new TrueFalseType();
		book.addType(type);
		assertThat(book.of("true-false").map(QuestionType::model)).contains(ModelPackage.Literals.TRUE_FALSE);
		assertThat(book.of(ModelPackage.Literals.TRUE_FALSE).map(QuestionType::id)).contains("true-false");
		assertThat(TestTypes.ALL.all()).extracting(QuestionType::id).isSorted().hasSize(17);
		book.removeType(type);
		assertThat(book.all()).isEmpty();
	}
}
