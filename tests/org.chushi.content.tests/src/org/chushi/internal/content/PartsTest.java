package org.chushi.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chushi.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;

final class PartsTest {

	/** A trainer reads these names beside the form. */
	@Test
	void everyTextOfAQuestionIsCalledByAWordInBothLanguages() {
		assertThat(texts()).isNotEmpty().allSatisfy(part -> {
			assertThat(Parts.name(part).zh()).as(part.getName()).matches(".*\\p{IsHan}.*");
			assertThat(Parts.name(part).en()).isNotBlank();
		});
	}

	/** Texts, and parts that are texts themselves, of questions and whatever is in them. */
	private static List<EReference> texts() {
		Set<EClass> within = new LinkedHashSet<>(kinds(ModelPackage.Literals.QUESTION));
		for (boolean more = true; more;) {
			more = within.addAll(List.copyOf(within).stream().flatMap(c -> c.getEAllContainments().stream())
					.flatMap(r -> kinds(r.getEReferenceType()).stream()).toList());
		}
		return within.stream().flatMap(c -> c.getEAllContainments().stream())
				.filter(r -> ModelPackage.Literals.TEXT.isSuperTypeOf(r.getEReferenceType())).distinct().toList();
	}

	private static List<EClass> kinds(EClass of) {
		return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(of::isSuperTypeOf).toList();
	}
}
