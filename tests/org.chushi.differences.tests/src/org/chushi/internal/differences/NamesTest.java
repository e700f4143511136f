package org.chushi.internal.differences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NamesTest {

	static Stream<EStructuralFeature> fields() {
		return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.flatMap(c -> ((EClass) c).getEStructuralFeatures().stream());
	}

	static Stream<EEnumLiteral> values() {
		return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance)
				.flatMap(c -> ((EEnum) c).getELiterals().stream());
	}

	@ParameterizedTest
	@MethodSource("fields")
	void everyFieldOfTheModelHasAName(EStructuralFeature field) {
		Bilingual name = FeatureNames.of(field);
		assertThat(name.zh()).isNotEqualTo(name.en());
	}

	@ParameterizedTest
	@MethodSource("values")
	void everyFixedValueOfTheModelHasAName(EEnumLiteral value) {
		Bilingual name = FeatureNames.of(value.getInstance());
		assertThat(name.zh()).isNotEqualTo(name.en());
	}
}
