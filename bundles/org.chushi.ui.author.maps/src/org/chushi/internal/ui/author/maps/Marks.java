package org.chushi.internal.ui.author.maps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chushi.authoring.Problem;
import org.chushi.core.Severity;
import org.chushi.model.CareerMap;
import org.chushi.model.Text;
import org.chushi.ui.Status;
import org.eclipse.emf.ecore.EObject;

/** What the checks say of a map, by the position, move or track it belongs to; by the map itself for the rest. */
record Marks(Map<EObject, List<Problem>> by) {

	static final Marks NONE = new Marks(Map.of());

	static Marks of(CareerMap map, List<Problem> problems) {
		Map<EObject, Map<Object, Problem>> found = new HashMap<>();
		for (Problem problem : problems) {
			EObject up = problem.about().orElse(map);
			while (up.eContainer() != null && up.eContainer() != map) {
				up = up.eContainer();
			}
			// the title of the map itself is the map's
			EObject owner = up instanceof Text ? map : up;
			found.computeIfAbsent(owner, o -> new LinkedHashMap<>()).putIfAbsent(List.of(problem.diagnostic().what(), problem.about(), problem.feature()), problem);
		}
		Map<EObject, List<Problem>> by = new HashMap<>();
		found.forEach((object, one) -> by.put(object, new ArrayList<>(one.values())));
		return new Marks(by);
	}

	List<Problem> of(EObject object) {
		return by.getOrDefault(object, List.of());
	}

	/** The worst of it; good when there is nothing. */
	Status status(EObject object) {
		List<Problem> problems = of(object);
		return problems.isEmpty() ? Status.GOOD
				: problems.stream().anyMatch(p -> p.severity() == Severity.ERROR) ? Status.STOP : Status.WAIT;
	}
}
