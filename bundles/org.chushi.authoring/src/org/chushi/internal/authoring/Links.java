package org.chushi.internal.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.chushi.model.ModelPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** References of the content model: attributes that hold the id of their target. */
final class Links {

	private static final String REFERENCE = "http://www.chushi.org/model/reference";
	private static final Map<EClass, List<EAttribute>> KNOWN = new ConcurrentHashMap<>();

	private Links() {
	}

	static boolean is(EStructuralFeature feature) {
		return feature instanceof EAttribute && feature.getEAnnotation(REFERENCE) != null;
	}

	/** What may be referred to. */
	static EClass target(EAttribute link) {
		return (EClass) ModelPackage.eINSTANCE.getEClassifier(link.getEAnnotation(REFERENCE).getDetails().get("type"));
	}

	static List<EAttribute> of(EClass type) {
		return KNOWN.computeIfAbsent(type, t -> t.getEAllAttributes().stream().filter(Links::is).toList());
	}

	static List<String> targets(EObject object, EAttribute link) {
		Object value = object.eGet(link);
		Stream<?> all = value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
		return all.map(String::valueOf).filter(id -> !id.isBlank()).toList();
	}

	static List<String> targets(EObject object) {
		List<EAttribute> links = of(object.eClass());
		if (links.isEmpty()) {
			return List.of();
		}
		List<String> all = new ArrayList<>();
		links.forEach(l -> all.addAll(targets(object, l)));
		return all;
	}
}
