package org.chushi.internal.career;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.content.PackContent;
import org.chushi.content.PackFiles;
import org.chushi.model.Element;
import org.chushi.model.ModelFactory;
import org.chushi.model.Pack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A pack of nothing but models; a place in it is an id and what of it is meant. */
record Content(List<? extends EObject> models) implements PackContent {

	@Override
	public List<EObject> roots() {
		return List.copyOf(models);
	}

	@Override
	public Pack pack() {
		return ModelFactory.eINSTANCE.createPack();
	}

	@Override
	public PackFiles files() {
		throw new UnsupportedOperationException();
	}

	@Override
	public String place(EObject object) {
		return ((Element) object).getId();
	}

	@Override
	public String place(EObject object, EStructuralFeature feature) {
		return place(object) + "." + feature.getName();
	}

	@Override
	public Optional<Element> resolve(String idOrCode) {
		List<Element> all = new ArrayList<>();
		models.forEach(r -> r.eAllContents().forEachRemaining(e -> {
			if (e instanceof Element element) {
				all.add(element);
			}
		}));
		return all.stream().filter(e -> idOrCode.equals(e.getId())).findFirst();
	}
}
