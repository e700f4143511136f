package org.chushi.internal.ui.author;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chushi.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** In what of an object things of one kind may lie: a script holds no scenario, so twenty thousand of them need not be asked. */
final class Ways {

	private static final List<EClass> KNOWN = ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).toList();

	private final Set<EClass> holders;
	private final EClass target;
	private final Map<EClass, List<EReference>> leading = new HashMap<>();

	private Ways(EClass target, Set<EClass> holders) {
		this.target = target;
		this.holders = holders;
	}

	static Ways to(EClass target) {
		Set<EClass> holders = new HashSet<>();
		Ways ways = new Ways(target, holders);
		boolean more = true;
		while (more) {
			more = holders.addAll(KNOWN.stream().filter(c -> !holders.contains(c) && c.getEAllContainments().stream().anyMatch(ways::leads)).toList());
		}
		return ways;
	}

	/** Whether what is contained so may be such a thing, or hold one. */
	private boolean leads(EReference reference) {
		return KNOWN.stream().filter(reference.getEReferenceType()::isSuperTypeOf).anyMatch(c -> target.isSuperTypeOf(c) || holders.contains(c));
	}

	/** What is in an object and may be such a thing or hold one; all that is in an object of a kind nobody here knows. */
	List<EObject> inside(EObject object) {
		if (object.eClass().getEPackage() != ModelPackage.eINSTANCE) {
			return object.eContents();
		}
		List<EObject> all = new ArrayList<>();
		for (EReference reference : leading.computeIfAbsent(object.eClass(), c -> c.getEAllContainments().stream().filter(this::leads).toList())) {
			Object value = object.eGet(reference);
			if (value instanceof List<?> many) {
				many.forEach(one -> all.add((EObject) one));
			} else if (value instanceof EObject one) {
				all.add(one);
			}
		}
		return all;
	}
}
