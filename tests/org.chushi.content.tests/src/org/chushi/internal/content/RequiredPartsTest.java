package org.chushi.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.chushi.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the checks may find lacking or leading nowhere is called by words. */
class RequiredPartsTest {

	static Stream<EStructuralFeature> told() {
		return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.flatMap(c -> c.getEStructuralFeatures().stream())
				.filter(f -> f.isRequired() || f.getEAnnotation("http://www.chushi.org/model/reference") != null)
				.filter(f -> f.getEContainingClass() != ModelPackage.Literals.TEXT && f != ModelPackage.Literals.ELEMENT__ID);
	}

	@ParameterizedTest
	@MethodSource("told")
	void everyPartThatMustBeThereOrLeadsSomewhereHasAName(EStructuralFeature part) {
		assertThat(Parts.name(part).zh()).as(part.getEContainingClass().getName() + "." + part.getName()).containsPattern("\\p{IsHan}");
		assertThat(Parts.name(part).en()).isNotBlank().doesNotContainPattern("[a-z][A-Z]");
	}
}
