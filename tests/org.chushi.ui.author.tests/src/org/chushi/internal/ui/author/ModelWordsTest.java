package org.chushi.internal.ui.author;

import static org.assertj.core.api.Assertions.assertThat;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chushi.model.ModelPackage;
import org.chushi.ui.author.Part;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

/** Whatever a pack holds can be written in a form that speaks in words. */
class ModelWordsTest {

	private static Set<EClass> written() {
		Set<EClass> all = new HashSet<>(Nodes.FILES);
		all.add(ModelPackage.Literals.PACK);
		List<EClass> next = List.copyOf(all);
		while (!next.isEmpty()) {
			next = next.stream().flatMap(c -> c.getEAllContainments().stream())
					.filter(f -> f.getEReferenceType() != ModelPackage.Literals.TEXT).flatMap(f -> Described.concrete(f.getEReferenceType()).stream())
					.filter(c -> !ModelPackage.Literals.QUESTION.isSuperTypeOf(c)).filter(all::add).toList();
		}
		return all;
	}

	@Test
	void everyClassFeatureAndValueHasAWordInBothLanguages() {
		for (EClass type : written()) {
			assertThat(ModelWords.of(type)).as(type.getName()).satisfiesAnyOf(w -> assertThat(w).isInstanceOf(Messages.class),
					w -> assertThat(type).isEqualTo(ModelPackage.Literals.TEXT));
			for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
				boolean shown = !Set.of("id", "zh", "en").contains(feature.getName());
				if (shown) {
					assertThat(ModelWords.of(type, feature)).as(type.getName() + "." + feature.getName()).isInstanceOf(Messages.class);
				}
				if (feature.getEType() instanceof EEnum kind) {
					kind.getELiterals().forEach(l -> assertThat(ModelWords.of(l.getInstance())).as(l.getName()).isInstanceOf(Messages.class));
				}
			}
		}
	}

	@Test
	void everyFeatureIsInTheFormOrHasAPlaceInTheTree() {
		for (EClass type : written()) {
			Set<EStructuralFeature> in = new HashSet<>();
			Fresh.all(Described.parts(type)).map(Part::features).forEach(in::addAll);
			for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
				boolean elsewhere = feature == ModelPackage.Literals.ELEMENT__ID
						|| feature == ModelPackage.Literals.ELEMENT__CODE && !ModelPackage.Literals.TITLED.isSuperTypeOf(type)
						|| !(feature instanceof EAttribute) && Nodes.placed((EClass) feature.getEType());
				assertThat(in.contains(feature) || elsewhere).as(type.getName() + "." + feature.getName()).isTrue();
			}
		}
	}
}
