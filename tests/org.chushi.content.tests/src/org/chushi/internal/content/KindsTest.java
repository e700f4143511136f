package org.chushi.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

class KindsTest {

	@Test
	void everyTypeOfQuestionThatIsAskedHasANameOfItsOwn() {
		List<Bilingual> names = ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract() && ModelPackage.Literals.QUESTION.isSuperTypeOf(type))
				.filter(type -> type != ModelPackage.Literals.FOREIGN_QUESTION && type != ModelPackage.Literals.SEALED_QUESTION)
				.map(Kinds::name).toList();
		assertThat(names).hasSizeGreaterThan(10).doesNotHaveDuplicates().doesNotContain(Kinds.name(ModelPackage.Literals.QUESTION));
	}
}
